import { placeLabels, textWidth, type Box } from '../../domain/timelineLabels.ts';
import type { TimelineMark } from '../../domain/timelineMarks.ts';
import { isLeader, type Visit } from '../../domain/visits.ts';
import { personText } from '../../i18n/rowTexts.ts';
import type { DockView } from './dockView.svelte.ts';

/** Names of visitors are written from this zoom on. */
const PX_PER_YEAR = 160;
const TEXT_PX = 13;
const GAP_PX = 6;

export interface VisitorLabel {
  readonly label: { readonly key: string; readonly text: string };
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
  readonly focus: boolean;
}

/** Names beside the marks where there is room: the focus pair's leaders first. */
export function visitorLabels(view: DockView): VisitorLabel[] {
  const { axis, explorer, metrics, tops } = view;
  if (axis.pxPerYear < PX_PER_YEAR) return [];
  const frame: Box = { x0: 2, y0: 0, x1: axis.width, y1: Infinity };
  return view.visits.flatMap((marks, row) => {
    const y = tops.visits + (row + 0.5) * metrics.visitRow;
    const box = (x0: number, x1: number): Box => ({ x0, x1, y0: y - 6, y1: y + 6 });
    const byId = new Map(view.rows[row]?.visits.map((visit) => [visit.id, visit]));
    const wishes = byWeight(marks, byId).map(({ mark, visit }) => {
      const text = personText(explorer.atlas, visit.visitorName, explorer.preferences.language);
      const width = textWidth(text, TEXT_PX, mark.focus ? 600 : 400);
      const [left, right] = [mark.x0 - GAP_PX, mark.x1 + GAP_PX];
      return { label: { mark, text }, places: [box(right, right + width), box(left - width, left)] };
    });
    const obstacles = marks.map((mark) => box(mark.x0, mark.x1));
    return placeLabels(wishes, obstacles, frame).map(({ label, box: at }) => ({
      label: { key: label.mark.key, text: label.text },
      x: at.x0,
      y,
      focus: label.mark.focus
    }));
  });
}

function byWeight(marks: readonly TimelineMark[], visits: ReadonlyMap<string, Visit>) {
  const weight = ({ mark, visit }: { mark: TimelineMark; visit: Visit }) =>
    (mark.focus ? 2 : 0) + (isLeader(visit) ? 1 : 0);
  return marks
    .flatMap((mark) => {
      const visit = mark.form === 'cluster' ? undefined : visits.get(mark.key);
      return visit ? [{ mark, visit }] : [];
    })
    .sort((a, b) => weight(b) - weight(a));
}
