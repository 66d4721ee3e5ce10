import type { FeatureCollection } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import {
  basemapStyle,
  FIRST_LABEL_LAYER,
  PLACES_LAYER,
  styleSources,
  type BasemapOptions
} from '../../src/lib/map/basemapStyle.ts';
import { placeIcons } from '../../src/lib/map/placeIcons.ts';
import { restyle } from '../../src/lib/map/restyle.ts';
import { MAP_THEMES } from '../../src/lib/theme/mapThemes.ts';

const EMPTY: FeatureCollection = { type: 'FeatureCollection', features: [] };

function options(over: Partial<BasemapOptions> = {}): BasemapOptions {
  return {
    theme: MAP_THEMES.dark,
    language: 'en',
    focus: ['KAZ', 'VNM'],
    neighbours: ['CHN', 'UZB'],
    sources: {
      countries: EMPTY,
      coast: EMPTY,
      borders: EMPTY,
      lakes: EMPTY,
      rivers: EMPTY,
      graticule: EMPTY,
      labels: EMPTY,
      seas: EMPTY,
      places: EMPTY
    },
    relief: 'basemap/relief.png',
    ...over
  };
}

const ids = (style: StyleSpecification) => style.layers.map((layer) => layer.id);
const layer = (style: StyleSpecification, id: string) => style.layers.find((found) => found.id === id)!;

/** What a map was told to change. */
function recorder(layers: readonly string[]) {
  const calls: string[] = [];
  const note =
    (verb: string) =>
    (id: string, name: unknown): void =>
      void calls.push(`${verb} ${id}${typeof name === 'string' ? ` ${name}` : ''}`);
  const map = {
    getLayer: (id: string) => (layers.includes(id) ? {} : undefined),
    setPaintProperty: note('paint'),
    setLayoutProperty: note('layout'),
    setFilter: note('filter')
  };
  return { calls, map: map as unknown as Parameters<typeof restyle>[0] };
}

describe('the basemap style', () => {
  it('is drawn from the glow of the coast up to the places', () => {
    expect(ids(basemapStyle(options()))).toEqual([
      'below-land',
      'land',
      'relief',
      'rivers',
      'lakes',
      'borders',
      'borders-dashed',
      FIRST_LABEL_LAYER,
      'country-labels',
      'focus-labels',
      PLACES_LAYER,
      'lit-places'
    ]);
  });

  it('has a source for every layer, and no glyphs to fetch', () => {
    const style = basemapStyle(options());
    for (const found of style.layers as (LayerSpecification & { source?: string })[]) {
      if (found.source) expect(style.sources).toHaveProperty(found.source);
    }
    expect(style.glyphs).toBeUndefined();
  });

  it('puts the parts of the ground into one source, and the names of countries and water', () => {
    const one = (iso: string): FeatureCollection => ({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { iso }, geometry: { type: 'Point', coordinates: [0, 0] } }]
    });
    const sources = styleSources({ coast: one('KAZ'), countries: one('VNM') });
    expect(Object.keys(sources)).toEqual(['ground']);
    expect(sources.ground?.features.map((feature) => feature.properties)).toEqual([
      { iso: 'VNM', part: 'countries' },
      { iso: 'KAZ', part: 'coast' }
    ]);
    const names = styleSources({ labels: one('KAZ'), seas: EMPTY, places: EMPTY });
    expect(Object.keys(names)).toEqual(['names', 'places']);
    expect(names.names?.features[0]?.properties).toEqual({ iso: 'KAZ', part: 'labels' });
  });

  it('leaves the hillshade out until it is asked for', () => {
    const style = basemapStyle(options({ relief: null }));
    expect(ids(style)).not.toContain('relief');
    expect(style.sources).not.toHaveProperty('relief');
  });

  it('fills the focus and only outlines neighbours', () => {
    const fill = JSON.stringify(layer(basemapStyle(options()), 'land').paint);
    expect(fill).toContain('KAZ');
    expect(fill).not.toContain('CHN');
    const lines = JSON.stringify(layer(basemapStyle(options()), 'borders').paint);
    expect(lines).toContain('CHN');
    expect(lines).not.toContain('KAZ');
  });

  it('gives every text a string, in the language or else in English', () => {
    const style = basemapStyle(options({ language: 'kk' }));
    const name = ['coalesce', ['get', 'kk'], ['get', 'en'], ''];
    expect(layer(style, FIRST_LABEL_LAYER).layout).toMatchObject({ 'text-field': name });
    expect(layer(style, 'country-labels').layout).toMatchObject({ 'text-field': ['upcase', name] });
  });
});

describe('restyling a drawn map', () => {
  it('changes only names when the language changes', () => {
    const from = basemapStyle(options());
    const { calls, map } = recorder(ids(from));
    restyle(map, from, basemapStyle(options({ language: 'vi' })));
    expect(calls).toEqual([
      `layout ${FIRST_LABEL_LAYER} text-field`,
      'layout country-labels text-field',
      'layout focus-labels text-field'
    ]);
  });

  it('changes only colours when the theme changes', () => {
    const from = basemapStyle(options());
    const { calls, map } = recorder(ids(from));
    restyle(map, from, basemapStyle(options({ theme: MAP_THEMES.light })));
    expect(calls).toContain('paint land fill-color');
    expect(calls.filter((call) => !call.startsWith('paint'))).toEqual([]);
  });

  it('moves the light when the focus changes', () => {
    const from = basemapStyle(options());
    const { calls, map } = recorder(ids(from));
    restyle(map, from, basemapStyle(options({ focus: ['CHN', 'UZB'], neighbours: [] })));
    expect(calls).toEqual(expect.arrayContaining(['paint land fill-color', 'filter focus-labels']));
  });

  it('changes nothing when nothing has changed, and skips a layer that is not there', () => {
    const from = basemapStyle(options());
    const all = recorder(ids(from));
    restyle(all.map, from, basemapStyle(options()));
    expect(all.calls).toEqual([]);
    const none = recorder([]);
    restyle(none.map, from, basemapStyle(options({ theme: MAP_THEMES.light })));
    expect(none.calls).toEqual([]);
  });
});

describe('the dots of places', () => {
  it('has a picture for every icon that the style names', () => {
    const icons = placeIcons(MAP_THEMES.dark).map((icon) => icon.id);
    const image = JSON.stringify(
      (layer(basemapStyle(options()), PLACES_LAYER).layout as object)['icon-image' as never]
    );
    expect(icons.filter((id) => !image.includes(`"${id}"`))).toEqual([]);
    expect(image.match(/place-\w+/g)!.filter((id) => !icons.includes(id))).toEqual([]);
  });

  it.each(placeIcons(MAP_THEMES.light))(
    '$id is filled within, ringed, and clear at the corner',
    ({ picture }) => {
      const { width, height, data } = picture;
      const pixel = (x: number, y: number) => [...data.slice((y * width + x) * 4, (y * width + x) * 4 + 4)];
      expect(data).toHaveLength(width * height * 4);
      expect(pixel(width / 2, height / 2)).toEqual([255, 255, 255, 255]);
      expect(pixel(0, 0)[3]).toBe(0);
      expect(pixel(2, height / 2)[0]).toBeLessThan(100);
    }
  );
});
