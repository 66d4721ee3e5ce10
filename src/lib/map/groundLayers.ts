import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification
} from 'maplibre-gl';
import type { BasemapOptions } from './basemapStyle.ts';

export const RELIEF_LAYER = 'relief';

/** Widths that grow evenly with the zoom: pairs of zoom and pixels. */
function byZoom(
  ...stops: (number | ExpressionSpecification)[]
): DataDrivenPropertyValueSpecification<number> {
  return ['interpolate', ['linear'], ['zoom'], ...stops] as ExpressionSpecification;
}

/** The one source of the ground: a source costs a clipping mask for each of its tiles, at every frame. */
export const GROUND_SOURCE = 'ground';
/** What may lie in it, from the bottom up; the property `part` tells which. */
export const GROUND_PARTS = ['graticule', 'countries', 'rivers', 'lakes', 'coast', 'borders'] as const;
type GroundPart = (typeof GROUND_PARTS)[number];

const isPart = (part: GroundPart): ExpressionSpecification => ['==', ['get', 'part'], part];

/** Small lakes appear as there is room for them. `zoom` in a filter is the whole-number zoom. */
const LAKES_OF_SIZE: ExpressionSpecification = [
  'all',
  isPart('lakes'),
  ['>=', ['get', 'km2'], ['step', ['zoom'], 8000, 3, 3000, 4, 1000, 5, 300]]
];

/**
 * From the glow of the coast to the borders; the sea is what the map's canvas lies on. Fills have no outline, which would draw a shared border twice: coast and
 * borders are lines of their own. An outlined neighbour is its coast and its borders in a stronger colour,
 * so that a dashed stretch stays dashed. Lines of the same height share a layer: each layer is a draw call
 * for each tile, at every frame.
 */
export function groundLayers({ theme, focus, neighbours }: BasemapOptions): LayerSpecification[] {
  const isNeighbour = (property: string): ExpressionSpecification => [
    'in',
    ['get', property],
    ['literal', [...neighbours]]
  ];
  const ofNeighbour: ExpressionSpecification = [
    'any',
    isNeighbour('iso'),
    isNeighbour('a'),
    isNeighbour('b')
  ];
  const opacity = theme.reliefOpacity;
  /** A value for the graticule, another for the glow of the coast. */
  const belowLand = (graticule: number, glow: number): ExpressionSpecification => [
    'case',
    isPart('graticule'),
    graticule,
    glow
  ];
  /** Widths of the shores of lakes, the coast, borders, and borders of neighbours. */
  const width = (
    shore: number,
    coast: number,
    border: number,
    neighbour: number
  ): ExpressionSpecification => [
    'match',
    ['get', 'part'],
    'lakes',
    shore,
    'coast',
    coast,
    ['case', ofNeighbour, neighbour, border]
  ];
  return [
    {
      id: 'below-land',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['any', isPart('graticule'), isPart('coast')],
      paint: {
        'line-color': ['case', isPart('graticule'), theme.graticule, theme.coast],
        'line-width': byZoom(1, belowLand(0.7, 4), 5, belowLand(0.7, 14)),
        'line-blur': byZoom(1, belowLand(0, 4), 5, belowLand(0, 12)),
        'line-opacity': belowLand(1, theme.coastGlowOpacity)
      }
    },
    {
      id: 'land',
      type: 'fill',
      source: GROUND_SOURCE,
      filter: isPart('countries'),
      paint: {
        'fill-color': ['case', ['in', ['get', 'iso'], ['literal', [...focus]]], theme.focusLand, theme.land],
        'fill-antialias': false
      }
    },
    {
      id: RELIEF_LAYER,
      type: 'raster',
      source: 'relief',
      paint: {
        'raster-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          2,
          opacity,
          5,
          opacity * 0.85,
          7,
          opacity * 0.4
        ],
        'raster-fade-duration': 0
      }
    },
    {
      id: 'rivers',
      type: 'line',
      source: GROUND_SOURCE,
      filter: isPart('rivers'),
      minzoom: 3,
      paint: {
        'line-color': theme.river,
        'line-width': byZoom(3, 0.5, 6, 1.3),
        'line-opacity': byZoom(3, 0.6, 4, 1)
      }
    },
    {
      id: 'lakes',
      type: 'fill',
      source: GROUND_SOURCE,
      filter: LAKES_OF_SIZE,
      paint: { 'fill-color': theme.sea, 'fill-antialias': false }
    },
    {
      id: 'borders',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['any', LAKES_OF_SIZE, isPart('coast'), ['all', isPart('borders'), ['!', ['get', 'dashed']]]],
      layout: { 'line-join': ['case', isPart('borders'), 'round', 'miter'] },
      paint: {
        'line-color': [
          'case',
          isPart('lakes'),
          theme.lakeShore,
          ofNeighbour,
          theme.outline,
          isPart('coast'),
          theme.coast,
          theme.border
        ],
        'line-width': byZoom(
          1,
          width(0.6, 0.5, 0.5, 0.7),
          4,
          width(0.6, 0.875, 0.85, 1.3),
          5,
          width(0.6, 1, 1, 1.467),
          7,
          width(0.6, 1, 1.3, 1.8)
        )
      }
    },
    {
      id: 'borders-dashed',
      type: 'line',
      source: GROUND_SOURCE,
      filter: ['all', isPart('borders'), ['get', 'dashed']],
      paint: {
        'line-color': ['case', ofNeighbour, theme.outline, theme.dashedBorder],
        'line-width': byZoom(1, 0.6, 4, 1, 7, 1.4),
        'line-dasharray': [3, 2.5]
      }
    }
  ];
}
