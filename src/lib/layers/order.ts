/** Every layer from bottom to top; all of them lie under the basemap's labels. */
export const LAYER_ORDER = [
  'mark-halo',
  'trade-band',
  'trade-core',
  'trade-flow',
  'corridor-casing',
  'corridor-lines',
  'corridor-ticks',
  'corridor-dashes',
  'corridor-stops',
  'corridor-pulses',
  'flight-lines',
  'flight-aircraft',
  'place-lights',
  'visit-casing',
  'visit-arcs',
  'visit-soft-arcs',
  'mark-lines',
  'visit-journeys',
  'visit-guests'
] as const;
export type LayerId = (typeof LAYER_ORDER)[number];
