import type { HeldRole } from '../../domain/dossier.ts';
import { boundsOf } from '../../domain/fuzzyDate.ts';
import { yearOf } from '../../domain/time.ts';

/** `President of Kazakhstan (2019–2025)`: the years of the visits, not of the office. */
export function roleText({ role, first, last }: HeldRole): string {
  const [from, to] = [first, last].map((date) => yearOf(boundsOf(date).start));
  return `${role} (${from === to ? from : `${from}–${to}`})`;
}
