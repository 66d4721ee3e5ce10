import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Briefing } from '../../../src/lib/briefing/briefing.ts';
import {
  addScene,
  changeScene,
  duplicateScene,
  moveScene,
  removeScene,
  sameContent,
  setLanguages,
  setText,
  setTime,
  setTitle,
  type DraftContent
} from '../../../src/lib/briefing/draft.ts';
import { draftFaults, faultsAt, faultyScenes } from '../../../src/lib/briefing/draftFaults.ts';
import { freshId, slugOf } from '../../../src/lib/briefing/freshId.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { writeBriefing } from '../../../src/lib/briefing/writeBriefing.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { context } from './fixture.ts';

const TEXT = `title: { en: Spring, vi: Mùa xuân }
languages: [en, vi]
scenes:
  - id: one
    title: { en: One, vi: Một }
    notes: { en: Slowly, vi: Chậm }
  - id: two
    title: { en: Two, vi: Hai }
    caption: { en: 'By [visit:v-2025-lam]', vi: 'Bởi [visit:v-2025-lam]' }
  - id: three
    title: { en: Three, vi: Ba }
`;

function spring(): DraftContent {
  const { briefing, notes } = readBriefing(TEXT, context());
  return { briefing: briefing as Briefing, notes };
}
const idsOf = ({ briefing }: DraftContent) => briefing.scenes.map(({ id }) => id);

describe('scenes of a draft', () => {
  it.each([
    ['to the end', undefined, ['one', 'two', 'three', 'new']],
    ['after another', 'one', ['one', 'new', 'two', 'three']],
    ['to the end where the other is gone', 'gone', ['one', 'two', 'three', 'new']]
  ])('are added %s', (_, after, ids) => {
    const [scene] = spring().briefing.scenes;
    expect(idsOf(addScene(spring(), { ...scene!, id: 'New' }, after))).toEqual(ids);
  });

  it.each([
    ['one', 2, ['two', 'three', 'one']],
    ['three', 0, ['three', 'one', 'two']],
    ['two', 99, ['one', 'three', 'two']],
    ['two', -1, ['two', 'one', 'three']]
  ])('move: %s to %i', (id, to, ids) => {
    expect(idsOf(moveScene(spring(), id, to))).toEqual(ids);
  });

  it('stay the same object where a move changes nothing, so that it is no step', () => {
    const content = spring();
    expect(moveScene(content, 'one', -3)).toBe(content);
    expect(moveScene(content, 'gone', 1)).toBe(content);
  });

  it('take their notes along when they go, and leave the last one', () => {
    const left = removeScene(removeScene(spring(), 'one'), 'two');
    expect(left.notes).toEqual({});
    expect(idsOf(removeScene(left, 'three'))).toEqual(['three']);
  });

  it('are copied with their words and notes under an id of their own', () => {
    const content = duplicateScene(duplicateScene(spring(), 'one'), 'one');
    expect(idsOf(content)).toEqual(['one', 'one-3', 'one-2', 'two', 'three']);
    expect(content.notes['one-3']).toEqual({ en: 'Slowly', vi: 'Chậm' });
  });
});

describe('words of a draft', () => {
  it('bring the records that they name', () => {
    const [one] = setText(spring(), 'one', 'caption', 'vi', 'Bởi [visit:v-2025-lam]').briefing.scenes;
    expect(one?.backing).toEqual([{ kind: 'visit', id: 'v-2025-lam' }]);
  });

  it('always hold something to show where English is none of the languages', () => {
    const vietnamese = setLanguages(spring(), ['vi']);
    expect(setTitle(vietnamese, 'vi', 'Xuân').briefing.title.en).toBe('Xuân');
  });

  it('widen the years with the days of the time', () => {
    const narrow = changeScene(spring(), 'two', { years: [2010, 2012] });
    const [, two] = setTime(narrow, 'two', { at: dayOf(2023, 8, 21) }).briefing.scenes;
    expect(two?.years).toEqual([2010, 2023]);
  });

  it('are the same as in the file until something else is said', () => {
    const { info } = context();
    expect(sameContent(spring(), setTitle(spring(), 'en', 'Spring '), info)).toBe(true);
    expect(sameContent(spring(), setTitle(spring(), 'en', 'Autumn'), info)).toBe(false);
  });
});

describe('faults of a draft', () => {
  it('are told at their field, in their language', () => {
    const content = setText(
      setText(spring(), 'two', 'caption', 'vi', 'Bởi [visit:v-2025-lamm]'),
      'three',
      'title',
      'vi',
      ' '
    );
    const { problems } = draftFaults(content, context());
    expect(faultsAt(problems, 'scenes[1].caption', 'vi').map(({ suggestion }) => suggestion)).toEqual([
      'visit:v-2025-lam'
    ]);
    expect(faultsAt(problems, 'scenes[1].caption', 'en')).toEqual([]);
    expect(faultsAt(problems, 'scenes[2].title', 'vi')).toHaveLength(1);
    expect(faultsAt(problems, 'scenes[2].title', 'en')).toEqual([]);
    expect([...faultyScenes(problems)]).toEqual([1, 2]);
  });
});

describe('ids', () => {
  it.each([
    ['Tokayev in Hà Nội, 2023', 'tokayev-in-ha-noi-2023'],
    ['Đà Nẵng', 'da-nang'],
    ['Ханой', ''],
    ['  ', '']
  ])('%s reads %s', (text, slug) => expect(slugOf(text)).toBe(slug));

  it('are never digits alone, nor taken', () => {
    expect(freshId('2022', new Set(), 'scene')).toBe('scene-2022');
    expect(freshId('Ханой', new Set(['scene', 'scene-2']), 'scene')).toBe('scene-3');
  });
});

/** One edit of any kind, of a scene by its place. */
const edit: fc.Arbitrary<(content: DraftContent) => DraftContent> = fc
  .record({
    kind: fc.constantFrom('add', 'move', 'remove', 'copy', 'title', 'notes', 'time', 'side'),
    scene: fc.nat(7),
    to: fc.integer({ min: -1, max: 8 }),
    language: fc.constantFrom('en' as const, 'vi' as const),
    text: fc.constantFrom('Hanoi', 'Hà Nội', '2022', 'one', 'a: b # c', 'Two\n\nlines')
  })
  .map(({ kind, scene, to, language, text }) => (content) => {
    const { scenes } = content.briefing;
    const of = scenes[scene % scenes.length]!;
    switch (kind) {
      case 'add':
        return addScene(content, { ...of, id: text }, of.id);
      case 'move':
        return moveScene(content, of.id, to);
      case 'remove':
        return removeScene(content, of.id);
      case 'copy':
        return duplicateScene(content, of.id);
      case 'time':
        return setTime(content, of.id, { at: dayOf(2000 + Math.max(0, to), 5, 1) });
      case 'side':
        return changeScene(content, of.id, { captionSide: of.captionSide === 'left' ? 'right' : 'left' });
      case 'notes':
        return setText(setText(content, of.id, 'notes', 'en', text), of.id, 'notes', 'vi', text);
      default:
        return setText(content, of.id, 'title', language, text);
    }
  });

it('keeps ids unique and reads back equal from its file, whatever is done', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const content = edits.reduce((now, change) => change(now), spring());
      expect(new Set(idsOf(content)).size).toBe(content.briefing.scenes.length);
      const text = writeBriefing(content.briefing, content.notes, context().info, TEXT);
      const back = readBriefing(text, context());
      expect(back.problems).toEqual([]);
      expect(back.briefing).toEqual(content.briefing);
      expect(back.notes).toEqual(content.notes);
    }),
    { numRuns: 80 }
  );
});
