export interface Notice {
  readonly text: string;
  readonly undo?: () => void;
}

/** Quiet words to the reader, one at a time. */
export class Notices {
  current = $state.raw<Notice | null>(null);

  say(text: string, undo?: () => void) {
    this.current = undo ? { text, undo } : { text };
  }
  close() {
    this.current = null;
  }
}
