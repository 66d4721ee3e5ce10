import type { AtlasEvent } from './events.ts';
import type { DayNumber } from './time.ts';
import { VISIT_RANKS } from './visits.ts';

/** A newer event replaces an older one of higher rank after this long. */
const FRESH_DAYS = 400;

/**
 * The event that the panel's headline tells: among those of the focus pair of the last year or so, a
 * partnership or treaty first, then the visit of the highest rank, the newest of equals. Where there is neither
 * visit nor agreement yet, the newest event of another kind.
 * @param events earliest first
 * @returns undefined where nothing of the focus pair has happened yet
 */
export function headlineAt(events: readonly AtlasEvent[], playhead: DayNumber): AtlasEvent | undefined {
  const ofPair = events.filter((e) => e.focus && e.span.start <= playhead);
  const begun = ofPair.filter((e) => e.layer === 'visits' || e.layer === 'agreements');
  const newest = begun.at(-1);
  if (!newest) return ofPair.at(-1);
  const fresh = begun.filter((e) => e.span.start >= newest.span.start - FRESH_DAYS);
  return fresh.reduce((best, event) => (weight(event) >= weight(best) ? event : best));
}

const MILESTONES = ['partnership', 'diplomatic_relations', 'treaty'];

function weight(event: AtlasEvent): number {
  if (event.layer === 'agreements') return MILESTONES.includes(event.agreement.kind) ? 10 : 4;
  if (event.layer === 'visits') return VISIT_RANKS.length - VISIT_RANKS.indexOf(event.visit.rank);
  return 0;
}
