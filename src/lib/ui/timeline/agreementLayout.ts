import { milestones, type MilestoneKind } from '../../domain/timelineAgreements.ts';
import { placeLabels, textWidth, type Box } from '../../domain/timelineLabels.ts';
import { inDrawingOrder, type TimelineMark } from '../../domain/timelineMarks.ts';
import * as m from '../../i18n/paraglide/messages.js';
import type { DockView } from './dockView.svelte.ts';
import type { ToldText } from './LaneTexts.svelte';

const TEXT_PX = 13;
const GAP_PX = 4;
/** In a lower lane the two tiers overlap, and neighbours are in the way of words too. */
const TIERED_FROM = 20;
/** Every milestone beyond these says less than the room it takes. */
const MOST_WORDS = 6;

const WORDS: Record<MilestoneKind, () => string> = {
  diplomatic_relations: m.timeline_milestone_diplomatic_relations,
  partnership: m.timeline_milestone_partnership,
  embassy: m.timeline_milestone_embassy,
  trade: m.timeline_milestone_trade,
  visa: m.timeline_milestone_visa,
  transport: m.timeline_milestone_transport
};

export interface AgreementLayout {
  readonly marks: readonly { readonly mark: TimelineMark; readonly y: number }[];
  readonly words: readonly ToldText[];
}

/** Diamonds in the order of drawing, and words between those of the focus pair. */
export function agreementLayout(view: DockView): AgreementLayout {
  const marks = inDrawingOrder(view.agreements).map((mark) => ({ mark, y: view.tierOf(mark) }));
  return { marks, words: words(view, view.tierOf({ focus: true })) };
}

function words(view: DockView, y: number): AgreementLayout['words'] {
  const { axis, agreements, explorer } = view;
  const box = (x0: number, x1: number): Box => ({ x0, x1, y0: y - 6, y1: y + 6 });
  const tiered = view.metrics.agreements >= TIERED_FROM;
  const obstacles = agreements.filter((mark) => mark.focus || !tiered).map((mark) => box(mark.x0, mark.x1));
  const frame: Box = { x0: 2, y0: 0, x1: axis.width, y1: Infinity };
  const taken = [...obstacles, ...view.edges];
  const placed: ToldText[] = [];
  const kinds = new Set<MilestoneKind>();
  for (const { agreement, kind } of milestones(explorer.atlas.agreements, explorer.atlas.info.focus)) {
    const mark = agreements.find((one) => one.key === agreement.id);
    if (!mark || kinds.has(kind) || placed.length === MOST_WORDS) continue;
    const text = WORDS[kind]();
    const width = textWidth(text, TEXT_PX, 550);
    const [left, right] = [mark.x0 - GAP_PX, mark.x1 + GAP_PX];
    const places = [box(right, right + width), box(left - width, left)];
    const [found] = placeLabels([{ label: text, places }], taken, frame, GAP_PX - 1);
    if (!found) continue;
    kinds.add(kind);
    taken.push(found.box);
    placed.push({
      key: `agreement ${mark.key}`,
      text,
      x: found.box.x0,
      y: y + 4.6,
      tone: 'loud',
      tells: mark.x
    });
  }
  return placed;
}
