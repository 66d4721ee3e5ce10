import { isAmong, type Agreement } from './agreements.ts';
import { clustered } from './timelineClusters.ts';
import { inView, markOf, type TimelineMark } from './timelineMarks.ts';
import type { TimeScale } from './timelineScale.ts';

/** Half a diamond's height in pixels. */
const RADIUS = { focus: 6, neighbour: 4 };
/** A coarse date that is drawn longer than this many of its heights is lower, not to outweigh the certain. */
const STRETCHED_FROM = 2;
const STRETCHED_HEIGHT = 0.6;

/** The diamonds in view, left to right, with crowded places made one. */
export function agreementMarks(
  agreements: readonly Agreement[],
  focus: readonly [string, string],
  scale: TimeScale
): TimelineMark[] {
  const marks = agreements.map((agreement) => {
    const among = isAmong(agreement, focus);
    const radius = among ? RADIUS.focus : RADIUS.neighbour;
    const mark = { kind: 'agreement', id: agreement.id } as const;
    const placed = markOf({ mark, start: agreement.date, end: null, radius, focus: among }, scale);
    const stretched = placed.form === 'hatched' && placed.x1 - placed.x0 > STRETCHED_FROM * 2 * radius;
    return stretched ? { ...placed, radius: radius * STRETCHED_HEIGHT } : placed;
  });
  return clustered(inView(marks, scale));
}

/** Kinds of agreement that are worth a word on the timeline, the weightiest first. */
export const MILESTONE_KINDS = [
  'diplomatic_relations',
  'partnership',
  'embassy',
  'trade',
  'visa',
  'transport'
] as const;
export type MilestoneKind = (typeof MILESTONE_KINDS)[number];

/** Agreements of the pair that may carry a word: by weight of their kind, then earliest first. */
export function milestones(
  agreements: readonly Agreement[],
  focus: readonly [string, string]
): { agreement: Agreement; kind: MilestoneKind }[] {
  return MILESTONE_KINDS.flatMap((kind) =>
    agreements.filter((a) => a.kind === kind && isAmong(a, focus)).map((agreement) => ({ agreement, kind }))
  );
}
