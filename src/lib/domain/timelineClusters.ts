import { bySpot, type TimelineMark } from './timelineMarks.ts';

/** More marks than this in one place become one disc with a number. */
const MOST_IN_ONE_PLACE = 6;
/** Marks whose middles lie within this many pixels are in one place. */
const PLACE_PX = 12;
const CLUSTER_RADIUS = 8;

/**
 * The marks of a row with every crowded place made one disc. Long bars stay themselves: they say how
 * long, which a number cannot.
 * @returns left to right
 */
export function clustered(marks: readonly TimelineMark[]): TimelineMark[] {
  const sorted = [...marks].sort(bySpot);
  const small = sorted.filter((mark) => mark.x1 - mark.x0 <= PLACE_PX * 1.5);
  const inClusters = new Map<TimelineMark, TimelineMark>();
  for (let i = 0; i < small.length;) {
    const first = small[i] as TimelineMark;
    const near = small.slice(i).filter((mark) => mark.x - first.x <= PLACE_PX);
    if (near.length > MOST_IN_ONE_PLACE) {
      const one = clusterOf(near);
      for (const mark of near) inClusters.set(mark, one);
      i += near.length;
    } else i += 1;
  }
  return [...new Set(sorted.map((mark) => inClusters.get(mark) ?? mark))].sort(bySpot);
}

function clusterOf(marks: readonly TimelineMark[]): TimelineMark {
  const x = marks.reduce((sum, mark) => sum + mark.x, 0) / marks.length;
  return {
    key: `${marks[0]?.key}+${marks.length}`,
    marks: marks.flatMap((mark) => mark.marks),
    x,
    x0: x - CLUSTER_RADIUS,
    x1: x + CLUSTER_RADIUS,
    span: {
      start: Math.min(...marks.map((mark) => mark.span.start)),
      end: Math.max(...marks.map((mark) => mark.span.end))
    },
    form: 'cluster',
    fades: null,
    radius: CLUSTER_RADIUS,
    focus: marks.some((mark) => mark.focus)
  };
}
