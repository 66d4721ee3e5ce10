import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Briefing } from '../../../src/lib/briefing/briefing.ts';
import { removeScene, setText, type KeptDraft } from '../../../src/lib/briefing/draft.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { BriefingDraft } from '../../../src/lib/state/briefingDraft.svelte.ts';
import { context } from '../briefing/fixture.ts';

const TEXT = 'title: Spring\nscenes:\n  - id: one\n    title: One\n  - id: two\n    title: Two\n';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function open(keeps = true) {
  const { briefing, notes } = readBriefing(TEXT, context());
  const content = { briefing: briefing as Briefing, notes };
  const kept: KeptDraft[] = [];
  const draft = new BriefingDraft(
    { format: 1, origin: { kind: 'new' }, dataVersion: '1', content, saved: content, text: TEXT },
    context().info,
    (now) => {
      kept.push(now);
      return Promise.resolve(keeps);
    }
  );
  const type = (text: string) =>
    draft.edit(setText(draft.content, 'one', 'title', 'en', text), 'one title en');
  return { draft, kept, type };
}
const title = (draft: BriefingDraft) => draft.briefing.scenes[0]?.title.en;

it('takes what is typed without a stop for one step', () => {
  const { draft, type } = open();
  for (const text of ['O', 'On', 'Onc', 'Once']) type(text);
  draft.rest();
  type('Once more');
  draft.undo();
  expect(title(draft)).toBe('Once');
  draft.undo();
  expect(title(draft)).toBe('One');
  expect(draft.canUndo).toBe(false);
});

it('does again what was undone', () => {
  const { draft } = open();
  draft.edit(removeScene(draft.content, 'one'));
  const after = draft.content;
  draft.undo();
  expect(draft.briefing.scenes).toHaveLength(2);
  draft.redo();
  expect(draft.content).toBe(after);
});

it('is changed until it is saved, and again when that is undone', () => {
  const { draft, type } = open();
  expect(draft.changed).toBe(false);
  type('Once');
  expect(draft.changed).toBe(true);
  draft.savedAs('spring.yaml', '…');
  expect(draft.origin).toEqual({ kind: 'file', name: 'spring.yaml' });
  expect(draft.changed).toBe(false);
  draft.undo();
  expect(draft.changed).toBe(true);
});

it('is kept once typing rests, and at once when the page is left', async () => {
  const { draft, kept, type } = open();
  type('On');
  type('Once');
  expect(kept).toHaveLength(0);
  await vi.advanceTimersByTimeAsync(1000);
  expect(kept.map(({ content }) => content.briefing.scenes[0]?.title.en)).toEqual(['Once']);
  type('Twice');
  draft.flush();
  expect(kept).toHaveLength(2);
  draft.flush();
  expect(kept).toHaveLength(2);
});

it('says so where the browser keeps nothing', async () => {
  const { draft, type } = open(false);
  type('Once');
  await vi.advanceTimersByTimeAsync(1000);
  expect(draft.keeps).toBe(false);
});

it('goes back to its file in a step that can be undone', () => {
  const { draft, type } = open();
  type('Once');
  draft.discard();
  expect(draft.changed).toBe(false);
  draft.undo();
  expect(title(draft)).toBe('Once');
});
