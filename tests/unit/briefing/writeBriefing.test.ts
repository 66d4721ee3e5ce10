import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CAPTION_SIDES,
  SCENE_MODES,
  type Briefing,
  type BriefingNotes,
  type BriefingScene,
  type SceneCamera,
  type SceneTime
} from '../../../src/lib/briefing/briefing.ts';
import { defaultYears } from '../../../src/lib/briefing/defaults.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { backingOf } from '../../../src/lib/briefing/readScene.ts';
import { writeBriefing } from '../../../src/lib/briefing/writeBriefing.ts';
import { LAYERS } from '../../../src/lib/domain/events.ts';
import { LANGUAGES, type Language, type Names } from '../../../src/lib/domain/language.ts';
import type { MarkRef } from '../../../src/lib/domain/marks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { context } from './fixture.ts';

const { info } = context();

/** Words, marks of YAML and Markdown, and letters of every language; never empty at its ends. */
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'word',
        'Hà Nội',
        'Қазақстан',
        ' ',
        ': ',
        ' #',
        '- ',
        '\n',
        '\n\n',
        '  ',
        '"',
        "'",
        '|',
        '>',
        '{',
        '[',
        '&a',
        '*a',
        '%',
        '@',
        '!',
        '\t',
        '1992',
        'null',
        'true',
        '~',
        '\u00a0',
        '\u2028',
        '\\',
        '[visit:v-2025-lam]',
        '---'
      ),
      fc.string({ maxLength: 5, unit: 'grapheme' })
    ),
    { maxLength: 40 }
  )
  .map((pieces) => pieces.join('').trim())
  .filter((text) => text !== '' && !/[\r\ufeff]/.test(text));

const names = (languages: readonly Language[]): fc.Arbitrary<Names> =>
  fc.tuple(...languages.map(() => written)).map((texts) => {
    const entries = languages.map((language, i) => [language, texts[i]] as const);
    return { en: texts[0] as string, ...Object.fromEntries(entries) };
  });

const day = fc.integer({ min: dayOf(1992), max: dayOf(2025, 12, 31) });
const time: fc.Arbitrary<SceneTime> = fc.oneof(
  day.map((at) => ({ at })),
  fc
    .tuple(day, day, fc.integer({ min: 1, max: 600 }))
    .filter(([a, b]) => a !== b)
    .map(([a, b, seconds]) => ({ from: Math.min(a, b), to: Math.max(a, b), seconds }))
);
const mark: fc.Arbitrary<MarkRef> = fc.constantFrom(
  { kind: 'visit', id: 'v-2025-lam' },
  { kind: 'place', id: 'hanoi' },
  { kind: 'trade', id: 'KAZ-VNM:2023' }
);
const camera: fc.Arbitrary<SceneCamera> = fc.oneof(
  fc.constant({ home: true as const }),
  fc.array(mark, { minLength: 1, maxLength: 3 }).map((fit) => ({ fit })),
  fc.constant({ bounds: [40.5, -10, 110, 56.25] as const }),
  fc.constant({ center: [-71.4491, 51.1694] as const, zoom: 3.25 })
);

const sceneWith = (languages: readonly Language[]): fc.Arbitrary<Omit<BriefingScene, 'id'>> =>
  fc
    .record({
      title: names(languages),
      caption: fc.oneof(fc.constant({ en: '' }), names(languages)),
      figure: fc.constantFrom(null, { kind: 'trade', id: 'KAZ-VNM:2023' } as const),
      captionSide: fc.constantFrom(...CAPTION_SIDES),
      time,
      wide: fc.boolean(),
      camera,
      layers: fc.subarray([...LAYERS]),
      mode: fc.constantFrom(...SCENE_MODES),
      pair: fc.constantFrom(['KAZ', 'VNM'] as const, ['CHN', 'KAZ'] as const),
      filters: fc.constantFrom('', 'country:KAZ,corridors:all'),
      figures: fc.constantFrom('', 'stated'),
      highlight: fc.array(mark, { maxLength: 2 }),
      transitionSeconds: fc.constantFrom(0, 1.2, 3)
    })
    .map(({ wide, ...scene }) => ({
      ...scene,
      kind: scene.figure ? ('figure' as const) : ('map' as const),
      years: wide ? defaultYears(info, scene.time) : ([1992, 2025] as const),
      ...backingOf(scene.caption, scene.figure)
    }));

const briefing: fc.Arbitrary<{ briefing: Briefing; notes: BriefingNotes }> = fc
  .uniqueArray(fc.constantFrom(...LANGUAGES), { minLength: 1 })
  .chain((languages) =>
    fc.record({
      languages: fc.constant(languages),
      title: names(languages),
      scenes: fc.array(fc.tuple(sceneWith(languages), fc.option(names(languages))), {
        minLength: 1,
        maxLength: 3
      })
    })
  )
  .map(({ scenes, ...rest }) => {
    const told = scenes.map(([scene], i) => ({ id: `s-${i}`, ...scene }));
    const notes = scenes.flatMap(([, of], i) => (of ? [[`s-${i}`, of] as const] : []));
    return { briefing: { id: 'spring', ...rest, scenes: told }, notes: Object.fromEntries(notes) };
  });

/** References in made-up texts need not exist. */
const readBack = (text: string) => readBriefing(text, { ...context(), known: undefined });

describe('what is written', () => {
  it('reads back equal, also over any file that was open before', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(briefing, briefing, (one, other) => {
        const fresh = writeBriefing(one.briefing, one.notes, info);
        for (const text of [fresh, writeBriefing(other.briefing, other.notes, info, fresh)]) {
          const wanted = text === fresh ? one : other;
          const back = readBack(text);
          expect(back.problems).toEqual([]);
          expect(back.briefing).toEqual(wanted.briefing);
          expect(back.notes).toEqual(wanted.notes);
        }
      }),
      { numRuns: 60 }
    );
  });

  it('says no more than it must', () => {
    const text = 'title: Spring\nscenes:\n  - id: one\n    title: One\n\n  - id: two\n    title: Two\n';
    const { briefing: spring, notes } = readBack(text);
    expect(spring && writeBriefing(spring, notes, info)).toBe(text);
  });

  it('folds a long text over lines of its own, and leaves a text of several lines as it is', () => {
    const long = 'Sources say different things about this and all of them stay on the map, none is averaged.';
    const text = `title: Spring\nscenes:\n  - id: one\n    title: One\n    caption: |-\n      First.\n\n      Second.\n    notes: >-\n      ${long}\n`;
    const { briefing: spring, notes } = readBack(text);
    expect(spring && writeBriefing(spring, notes, info)).toBe(text);
  });
});

describe('over a file that was open before', () => {
  const before = `# For the ministry
title: Spring # of 2025
scenes:
  # The capital first
  - title: "One"
    id: one
    layers: [visits] # only these

  # Then the rest
  - id: two
    title: Two
    notes: Slowly
`;
  const opened = readBack(before);
  const spring = opened.briefing as Briefing;
  const [one, two] = spring.scenes as [BriefingScene, BriefingScene];

  it('changes nothing where nothing has changed', () => {
    expect(writeBriefing(spring, opened.notes, info, before)).toBe(before);
  });

  it('keeps comments, order of keys and quotes about a change', () => {
    const changed = { ...spring, scenes: [{ ...one, title: { en: 'Uno' }, mode: 'trail' as const }, two] };
    expect(writeBriefing(changed, opened.notes, info, before)).toBe(
      before.replace('"One"', '"Uno"').replace('# only these\n', '# only these\n    mode: trail\n')
    );
  });

  it('moves a scene with its comment, and drops a deleted one with its notes', () => {
    const swapped = writeBriefing({ ...spring, scenes: [two, one] }, opened.notes, info, before);
    expect(swapped.indexOf('id: two')).toBeLessThan(swapped.indexOf('id: one'));
    expect(swapped).toContain('layers: [visits] # only these');
    const alone = writeBriefing({ ...spring, scenes: [one] }, {}, info, before);
    expect(alone).not.toMatch(/Slowly|Two/);
    expect(alone).toContain('# The capital first');
  });

  it('starts anew where the file before cannot be read', () => {
    expect(readBack(writeBriefing(spring, opened.notes, info, 'a: [')).briefing).toEqual(spring);
  });
});
