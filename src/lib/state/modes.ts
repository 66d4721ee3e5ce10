/** `moment`: what is under way; `trail`: recent events fade with age; `total`: all since the range's start. */
export const MODES = ['moment', 'trail', 'total'] as const;
export type Mode = (typeof MODES)[number];
