export const MARK_KINDS = [
  'visit',
  'trade',
  'agreement',
  'flight',
  'flight_total',
  'corridor',
  'tourism',
  'place'
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/**
 * One thing on the screen, the same on map, timeline and list. Its id is the row's; a trade mark is a
 * pair's year, `KAZ-VNM:2023`.
 */
export interface MarkRef {
  readonly kind: MarkKind;
  readonly id: string;
}

export function sameMark(a: MarkRef | null, b: MarkRef | null): boolean {
  return a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id);
}

/** `visit:vnkz-2023-08-tokayev`, for the address. */
export function markText(mark: MarkRef): string {
  return `${mark.kind}:${mark.id}`;
}

export function parseMark(text: string): MarkRef | undefined {
  const colon = text.indexOf(':');
  const kind = MARK_KINDS.find((k) => k === text.slice(0, colon));
  const id = text.slice(colon + 1);
  return kind && id !== '' ? { kind, id } : undefined;
}
