import { sameContent, type DraftContent, type DraftOrigin, type KeptDraft } from '../briefing/draft.ts';
import type { AtlasInfo } from '../domain/atlas.ts';
import { redone, stepsFrom, stepTo, undone, type Steps } from './steps.ts';

/** Typing is kept once it rests this long. */
const REST_MS = 200;

/** @returns whether the browser keeps it past this page */
export type KeepDraft = (draft: KeptDraft) => Promise<boolean>;

/** A briefing in the editor, with its steps; each change is kept in the browser. */
export class BriefingDraft {
  #steps: Steps<DraftContent>;
  /** What is typed into one field without a stop is one step. */
  #field: string | null = null;
  #kept: KeptDraft;
  /** false once the browser has refused to keep it. */
  keeps = $state(true);
  readonly info: AtlasInfo;
  readonly #keep: KeepDraft;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(kept: KeptDraft, info: AtlasInfo, keep: KeepDraft) {
    this.#steps = $state.raw(stepsFrom(kept.content));
    this.#kept = $state.raw(kept);
    this.info = info;
    this.#keep = keep;
  }

  readonly content: DraftContent = $derived.by(() => this.#steps.now);
  readonly briefing = $derived.by(() => this.content.briefing);
  readonly canUndo: boolean = $derived.by(() => this.#steps.past.length > 0);
  readonly canRedo: boolean = $derived.by(() => this.#steps.ahead.length > 0);
  /** It says something else than its file, or the built-in one. */
  readonly changed: boolean = $derived.by(() => {
    const { saved } = this.#kept;
    return saved === null || !sameContent(this.content, saved, this.info);
  });
  get origin(): DraftOrigin {
    return this.#kept.origin;
  }
  /** The file that was opened or saved last. */
  get text(): string | null {
    return this.#kept.text;
  }
  get dataVersion(): string {
    return this.#kept.dataVersion;
  }
  /** As its file or the built-in briefing has it. */
  get saved(): DraftContent | null {
    return this.#kept.saved;
  }

  /** @param field what is typed in; changes of the same field in a row are one step */
  edit(next: DraftContent, field: string | null = null) {
    const steps = this.#steps;
    if (next === steps.now) return;
    if (field !== null && field === this.#field) this.#go({ ...steps, now: next, ahead: [] });
    else this.#go(stepTo(steps, next));
    this.#field = field;
  }
  /** Typing has come to its end. */
  rest() {
    this.#field = null;
  }
  undo() {
    this.#field = null;
    this.#go(undone(this.#steps));
  }
  redo() {
    this.#field = null;
    this.#go(redone(this.#steps));
  }

  /** A file says the same now, and is what it comes from. */
  savedAs(name: string, text: string) {
    this.#kept = { ...this.#kept, origin: { kind: 'file', name }, saved: this.content, text };
    this.#later();
  }
  /** Another file takes its place, in one step that can be undone. */
  openedFrom(name: string, content: DraftContent, text: string) {
    this.#kept = { ...this.#kept, origin: { kind: 'file', name }, saved: content, text };
    this.edit(content);
    this.#later();
  }

  /** As the built-in briefing is now, in one step that can be undone. */
  beginAgain({ origin, dataVersion, content, saved }: KeptDraft) {
    this.#kept = { ...this.#kept, origin, dataVersion, saved, text: null };
    this.edit(content);
    this.#later();
  }
  /** Back to what its file says. */
  discard() {
    if (this.saved) this.edit(this.saved);
  }

  /** Keeps at once what still waits. */
  flush() {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#kept = { ...this.#kept, content: this.content };
    void this.#keep(this.#kept).then((keeps) => (this.keeps = keeps));
  }
  /** It is thrown away: nothing more is kept. */
  forget() {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #go(steps: Steps<DraftContent>) {
    if (steps === this.#steps) return;
    this.#steps = steps;
    this.#later();
  }
  #later() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), REST_MS);
  }
}
