import { sameMark, type MarkRef } from '../domain/marks.ts';

/** A mark, a list row and a map mark are the same thing: what is hovered or selected lights up everywhere. */
export class Selection {
  hovered = $state.raw<MarkRef | null>(null);
  /** Its evidence card is open. */
  selected = $state.raw<MarkRef | null>(null);

  /** How often the open card was asked for again: the focus goes into it. */
  entries = $state(0);

  /** What a scene of a briefing points at; no card opens. */
  lit: readonly MarkRef[] = $state.raw([]);

  isHovered(mark: MarkRef): boolean {
    return sameMark(this.hovered, mark);
  }
  isSelected(mark: MarkRef): boolean {
    return sameMark(this.selected, mark);
  }
  /** Opens the card of a mark; asked for again, leads into it. */
  select(mark: MarkRef) {
    if (this.isSelected(mark)) this.entries += 1;
    this.selected = mark;
  }
  clear() {
    this.selected = null;
  }
}
