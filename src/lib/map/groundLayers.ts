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

/** Small lakes appear as there is room for them. `zoom` in a filter is the whole-number zoom. */
const LAKES_OF_SIZE: ExpressionSpecification = [
  '>=',
  ['get', 'km2'],
  ['step', ['zoom'], 8000, 3, 3000, 4, 1000, 5, 300]
];

/**
 * From the sea to the borders. Fills have no outline, which would draw a shared border twice: coast and
 * borders are lines of their own. An outlined neighbour is its coast and its borders in a stronger colour,
 * so that a dashed stretch stays dashed.
 */
export function groundLayers({ theme, focus, neighbours }: BasemapOptions): LayerSpecification[] {
  const isNeighbour = (property: string): ExpressionSpecification => [
    'in',
    ['get', property],
    ['literal', [...neighbours]]
  ];
  const touchesNeighbour: ExpressionSpecification = ['any', isNeighbour('a'), isNeighbour('b')];
  const opacity = theme.reliefOpacity;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': theme.sea } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      paint: { 'line-color': theme.graticule, 'line-width': 0.7 }
    },
    {
      id: 'coast-glow',
      type: 'line',
      source: 'coast',
      paint: {
        'line-color': theme.coast,
        'line-width': byZoom(1, 4, 5, 14),
        'line-blur': byZoom(1, 4, 5, 12),
        'line-opacity': theme.coastGlowOpacity
      }
    },
    {
      id: 'land',
      type: 'fill',
      source: 'countries',
      paint: {
        'fill-color': ['case', ['in', ['get', 'iso'], ['literal', [...focus]]], theme.focusLand, theme.land]
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
      source: 'rivers',
      minzoom: 3,
      paint: {
        'line-color': theme.river,
        'line-width': byZoom(3, 0.5, 6, 1.3),
        'line-opacity': byZoom(3, 0.6, 4, 1)
      }
    },
    { id: 'lakes', type: 'fill', source: 'lakes', filter: LAKES_OF_SIZE, paint: { 'fill-color': theme.sea } },
    {
      id: 'lake-shore',
      type: 'line',
      source: 'lakes',
      filter: LAKES_OF_SIZE,
      paint: { 'line-color': theme.lakeShore, 'line-width': 0.6 }
    },
    {
      id: 'coast',
      type: 'line',
      source: 'coast',
      paint: {
        'line-color': ['case', isNeighbour('iso'), theme.outline, theme.coast],
        'line-width': byZoom(1, 0.5, 5, 1)
      }
    },
    {
      id: 'borders',
      type: 'line',
      source: 'borders',
      filter: ['!', ['get', 'dashed']],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', touchesNeighbour, theme.outline, theme.border],
        'line-width': byZoom(
          1,
          ['case', touchesNeighbour, 0.7, 0.5],
          4,
          ['case', touchesNeighbour, 1.3, 0.85],
          7,
          ['case', touchesNeighbour, 1.8, 1.3]
        )
      }
    },
    {
      id: 'borders-dashed',
      type: 'line',
      source: 'borders',
      filter: ['get', 'dashed'],
      paint: {
        'line-color': ['case', touchesNeighbour, theme.outline, theme.dashedBorder],
        'line-width': byZoom(1, 0.6, 4, 1, 7, 1.4),
        'line-dasharray': [3, 2.5]
      }
    }
  ];
}
