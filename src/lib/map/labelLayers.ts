import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification
} from 'maplibre-gl';
import { FONT_FAMILY } from '../theme/fonts.ts';
import type { MapTheme } from '../theme/mapThemes.ts';
import type { BasemapOptions } from './basemapStyle.ts';

/** Water names, the lowest of the labels: data layers go in before this one. */
export const FIRST_LABEL_LAYER = 'water-labels';
const COUNTRY_LABELS = 'country-labels';
/** Names of the countries that the atlas is about. */
export const FOCUS_LABELS = 'focus-labels';
/** All names but those of places. */
export const NAME_LAYERS = [FIRST_LABEL_LAYER, COUNTRY_LABELS, FOCUS_LABELS] as const;
/** Dot and name of each place, the topmost layer. */
export const PLACES_LAYER = 'places';

/** The one source of the names of water and countries; the property `part` tells which. */
export const NAMES_SOURCE = 'names';
export const NAME_PARTS = ['labels', 'seas'] as const;
export const PLACES_SOURCE = 'places';

// The first name only hints weight and style to MapLibre; the last is the family.
const PLAIN = [FONT_FAMILY];
const SEMIBOLD = ['Semibold', FONT_FAMILY];
const ITALIC = ['Italic', FONT_FAMILY];

/** Map text is never smaller than this, in CSS pixels. */
const LEAST_TEXT_PX = 11;

/** A wider halo than one pixel, or one that hangs on the feature, is drawn in a call of its own. */
const HALO_PX = 1;

/** Name of a place that a scene points at. */
const LIT_PLACE_PX = 25;

/** Text sizes at zoom 2 and zoom 6, in CSS pixels. */
function textSize(
  at2: number | ExpressionSpecification,
  at6: number | ExpressionSpecification,
  scale: number
): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['linear'], ['zoom'], 2, ['*', at2, scale], 6, ['*', at6, scale]];
}

/** Labels of large countries are larger; `area` is in square degrees of Mercator. */
function byArea(small: number, large: number): ExpressionSpecification {
  return ['interpolate', ['linear'], ['get', 'area'], 10, small, 1500, large];
}

/** The labels that win a collision stand last: places, focus countries, countries, water. */
export function labelLayers({
  theme,
  language,
  focus,
  neighbours,
  textScale = 1
}: BasemapOptions): LayerSpecification[] {
  const name: ExpressionSpecification = ['coalesce', ['get', language], ['get', 'en'], ''];
  const isSea: ExpressionSpecification = ['==', ['get', 'part'], 'seas'];
  const lit: ExpressionSpecification = ['in', ['get', 'iso'], ['literal', [...focus, ...neighbours]]];
  const countries = {
    'text-field': ['upcase', name],
    'text-anchor': ['get', 'anchor'],
    'symbol-sort-key': ['-', 0, ['get', 'area']]
  } satisfies SymbolLayerSpecification['layout'];
  return [
    {
      id: FIRST_LABEL_LAYER,
      type: 'symbol',
      source: NAMES_SOURCE,
      filter: ['all', isSea, ['<=', ['get', 'zoom'], ['zoom']]],
      layout: {
        'text-field': name,
        'text-font': ITALIC,
        'text-size': textSize(['get', 'size'], ['*', ['get', 'size'], 1.7], textScale),
        'text-letter-spacing': 0.14,
        'text-line-height': 1.25,
        'text-max-width': 7,
        'text-padding': 6
      },
      paint: {
        'text-color': theme.waterLabel,
        'text-halo-color': theme.waterHalo,
        'text-halo-width': HALO_PX,
        'text-halo-blur': 0.5
      }
    },
    {
      id: COUNTRY_LABELS,
      type: 'symbol',
      source: NAMES_SOURCE,
      // A filter sees the whole-number zoom; most of a step early is right on average.
      filter: ['all', ['!', isSea], ['<=', ['-', ['get', 'zoom'], 0.8], ['zoom']], ['!', lit]],
      layout: {
        ...countries,
        'text-font': PLAIN,
        'text-size': textSize(byArea(LEAST_TEXT_PX, 13), byArea(14, 24), textScale),
        'text-letter-spacing': 0.09,
        'text-max-width': 7.5,
        'text-padding': 3
      },
      paint: {
        'text-color': theme.countryLabel,
        'text-halo-color': theme.halo,
        'text-halo-width': HALO_PX,
        'text-halo-blur': 0.4
      }
    },
    {
      id: FOCUS_LABELS,
      type: 'symbol',
      source: NAMES_SOURCE,
      filter: lit,
      layout: {
        ...countries,
        'text-font': SEMIBOLD,
        'text-size': textSize(byArea(LEAST_TEXT_PX, 15), byArea(18, 28), textScale),
        'text-letter-spacing': 0.12,
        'text-max-width': 8,
        'text-padding': 2
      },
      paint: {
        'text-color': theme.focusLabel,
        'text-halo-color': theme.halo,
        'text-halo-width': HALO_PX,
        'text-halo-blur': 0.3
      }
    },
    {
      // Dot and name are one symbol: a dot of its own would stay when its name loses the collision.
      id: PLACES_LAYER,
      type: 'symbol',
      source: PLACES_SOURCE,
      filter: [
        'all',
        ['>', ['get', 'rank'], 0],
        ['<=', ['get', 'rank'], ['step', ['zoom'], 1, 2, 2, 3, 3, 4, 4, 5, 5]]
      ],
      layout: {
        'icon-image': [
          'case',
          ['==', ['get', 'rank'], 1],
          'place-focus',
          ['==', ['get', 'kind'], 'capital'],
          'place-capital',
          ['<=', ['get', 'rank'], 3],
          'place-city',
          'place-minor'
        ],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 2, 0.6 * textScale, 6, textScale],
        'icon-padding': 0,
        'text-field': ['get', 'name'],
        'text-font': SEMIBOLD,
        'text-size': textSize(
          ['match', ['get', 'rank'], 1, 14, 2, 12.5, 11.5],
          ['match', ['get', 'rank'], 1, 20, 2, 17, 15],
          textScale
        ),
        'text-variable-anchor': [
          'left',
          'right',
          'top',
          'bottom',
          'top-left',
          'bottom-left',
          'top-right',
          'bottom-right'
        ],
        'text-radial-offset': 0.55,
        'text-justify': 'auto',
        'text-padding': 2,
        'symbol-sort-key': ['get', 'rank']
      },
      paint: {
        'text-color': ['case', ['<=', ['get', 'rank'], 2], theme.placeLabel, theme.minorPlaceLabel],
        'text-halo-color': theme.halo,
        'text-halo-width': 2,
        'text-halo-blur': 0.3
      }
    },
    litPlaces(theme, textScale)
  ];
}

/** Places that a scene points at, over all others: a name in large letters and a line below it. */
function litPlaces(theme: MapTheme, textScale: number): SymbolLayerSpecification {
  return {
    id: 'lit-places',
    type: 'symbol',
    source: PLACES_SOURCE,
    filter: ['==', ['get', 'rank'], 0],
    layout: {
      'icon-image': 'place-focus',
      'icon-allow-overlap': true,
      'icon-size': textScale,
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['get', 'note'],
        { 'font-scale': 0.74, 'text-color': ['to-color', ['get', 'hue'], 'black'] }
      ],
      'text-font': SEMIBOLD,
      'text-size': LIT_PLACE_PX * textScale,
      'text-anchor': ['get', 'anchor'],
      'text-radial-offset': 0.5,
      'text-justify': 'auto',
      'text-optional': true
    },
    paint: {
      'text-color': theme.placeLabel,
      'text-halo-color': theme.halo,
      'text-halo-width': 2,
      'text-halo-blur': 0.3
    }
  };
}
