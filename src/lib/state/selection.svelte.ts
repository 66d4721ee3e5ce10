import { sameMark, type MarkRef } from '../domain/marks.ts';

/** A mark, a list row and a map mark are the same thing: what is hovered or selected lights up everywhere. */
export class Selection {
  hovered = $state.raw<MarkRef | null>(null);
  /** Its evidence card is open. */
  selected = $state.raw<MarkRef | null>(null);

  /** What a scene of a briefing points at; no card opens. */
  lit: readonly MarkRef[] = $state.raw([]);

  isHovered(mark: MarkRef): boolean {
    return sameMark(this.hovered, mark);
  }
  isSelected(mark: MarkRef): boolean {
    return sameMark(this.selected, mark);
  }
  select(mark: MarkRef) {
    this.selected = mark;
  }
  clear() {
    this.selected = null;
  }
}
