import { placeLabels, textWidth, type Box } from '../../domain/timelineLabels.ts';
import { isLeader } from '../../domain/visits.ts';
import { personText } from '../../i18n/rowTexts.ts';
import type { DockView } from './dockView.svelte.ts';

/** Names of visitors are written from this zoom on. */
const PX_PER_YEAR = 160;
const TEXT_PX = 13;
const GAP_PX = 6;

export interface VisitorLabel {
  readonly key: string;
  readonly text: string;
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
  readonly focus: boolean;
}

/** Names beside the marks where there is room: the focus pair's leaders first. */
export function visitorLabels(view: DockView): VisitorLabel[] {
  const { axis, explorer, metrics, tops } = view;
  const { preferences, atlas } = explorer;
  if (axis.pxPerYear < PX_PER_YEAR) return [];
  const frame: Box = { x0: 2, y0: 0, x1: axis.width, y1: Infinity };
  const middleOf = (row: number) => tops.visits + (row + 0.5) * metrics.visitRow;
  const box = (x0: number, x1: number, y: number): Box => ({
    x0,
    x1,
    y0: y - TEXT_PX / 2,
    y1: y + TEXT_PX / 2
  });

  const wishes = view.visits.flatMap((marks, row) => {
    const byId = new Map(view.rows[row]?.visits.map((visit) => [visit.id, visit]));
    const y = middleOf(row);
    return marks.flatMap((mark) => {
      const visit = mark.form === 'cluster' ? undefined : byId.get(mark.key);
      if (!visit) return [];
      const text = personText(atlas, visit.visitorName, preferences.language);
      const width = textWidth(text, TEXT_PX, mark.focus ? 600 : 400);
      const [left, right] = [mark.x0 - GAP_PX, mark.x1 + GAP_PX];
      const weight = (mark.focus ? 2 : 0) + (isLeader(visit) ? 1 : 0);
      const label = { key: mark.key, text, focus: mark.focus, y, weight };
      return [{ label, places: [box(right, right + width, y), box(left - width, left, y)] }];
    });
  });
  wishes.sort((a, b) => b.label.weight - a.label.weight);

  const marks = view.visits.flatMap((ofRow, row) =>
    ofRow.map((mark): Box => ({ x0: mark.x0, x1: mark.x1, y0: middleOf(row) - 3, y1: middleOf(row) + 3 }))
  );
  return placeLabels(wishes, [...marks, ...view.edges], frame).map(({ label, box: at }) => ({
    ...label,
    x: at.x0
  }));
}
