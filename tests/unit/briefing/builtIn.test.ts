import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Briefing, BriefingNotes } from '../../../src/lib/briefing/briefing.ts';
import {
  captionParts,
  captionTargets,
  type CaptionPart,
  type CaptionTarget
} from '../../../src/lib/briefing/captionParts.ts';
import { contextOfAtlas } from '../../../src/lib/briefing/context.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { boundsOf } from '../../../src/lib/domain/fuzzyDate.ts';
import { LANGUAGES } from '../../../src/lib/domain/language.ts';
import { tradeMark } from '../../../src/lib/domain/rowMarks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { isBetween } from '../../../src/lib/domain/visits.ts';
import { problemText } from '../../../src/lib/tables/types.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

let atlas: Atlas;
let briefing: Briefing;
let notes: BriefingNotes;
beforeAll(async () => {
  atlas = await builtInAtlas();
  const text = readFileSync('data/kazakhstan-vietnam/briefings/kazakhstan-vietnam.yaml', 'utf8');
  const read = readBriefing(text, contextOfAtlas(atlas, 'kazakhstan-vietnam'));
  expect([...read.problems, ...read.warnings].map(problemText)).toEqual([]);
  briefing = read.briefing as Briefing;
  notes = read.notes;
});

interface Said {
  readonly scene: string;
  readonly to: CaptionTarget;
  readonly text: string;
}
/** What the English captions say of records and documents. */
function said(): Said[] {
  const inParts = (scene: string, parts: readonly CaptionPart[]): Said[] =>
    parts.flatMap((part) => {
      if (part.kind === 'reference') return [{ scene, to: part.to, text: part.text }];
      return 'parts' in part ? inParts(scene, part.parts) : [];
    });
  return briefing.scenes.flatMap(({ id, caption }) =>
    captionParts(caption.en).flatMap(({ parts }) => inParts(id, parts))
  );
}

describe('the built-in briefing', () => {
  it('has 12 to 15 scenes in four languages, each with notes and with records or documents behind it', () => {
    expect(briefing.scenes.length).toBeGreaterThanOrEqual(12);
    expect(briefing.scenes.length).toBeLessThanOrEqual(15);
    expect([...briefing.languages].sort()).toEqual([...LANGUAGES].sort());
    for (const { id, backing, sourceIds } of briefing.scenes) {
      expect([id, Object.keys(notes[id] ?? {}).sort()]).toEqual([id, [...LANGUAGES].sort()]);
      expect([id, backing.length + sourceIds.length]).not.toEqual([id, 0]);
    }
  });

  it('opens, closes, shows one figure, and says the same of the same records in every language', () => {
    const kinds = briefing.scenes.map(({ kind }) => kind);
    expect([kinds[0], kinds.at(-1), kinds.filter((kind) => kind === 'figure').length]).toEqual([
      'title',
      'closing',
      1
    ]);
    for (const { id, caption } of briefing.scenes) {
      const targets = LANGUAGES.map((l) =>
        captionTargets(caption[l] ?? '')
          .map((to) => JSON.stringify(to))
          .sort()
      );
      for (const ofLanguage of targets) expect([id, ofLanguage]).toEqual([id, targets[0]]);
    }
  });

  it('lights only records that its captions or its camera are about', () => {
    for (const { id, highlight, backing, camera } of briefing.scenes) {
      const meant = [...backing, ...('fit' in camera ? camera.fit : [])];
      for (const mark of highlight) expect([id, meant]).toContainEqual(expect.arrayContaining([mark]));
    }
  });
});

it('the example of the README is good', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
  const read = readBriefing(example, contextOfAtlas(atlas, 'example'));
  expect([...read.problems, ...read.warnings].map(problemText)).toEqual([]);
  expect(read.briefing?.scenes).toHaveLength(2);
});

describe('its numbers are those of the tables', () => {
  /** `$979.2 M`, `some $1 bn`: dollars and half of the last digit shown. */
  const money = (text: string) => {
    const [, digits = '', unit] = /\$([\d.]+)\s(M|bn)/.exec(text) ?? [];
    const scale = unit === 'M' ? 1e6 : 1e9;
    return digits === ''
      ? undefined
      : { usd: Number(digits) * scale, within: (scale / 2) * (digits.includes('.') ? 0.1 : 1) };
  };

  it('sums of trade', () => {
    const sums = said().flatMap(({ to, text }) => {
      const sum = money(text);
      return sum ? [{ to, text, ...sum }] : [];
    });
    expect(sums.length).toBeGreaterThanOrEqual(8);
    for (const { to, text, usd, within } of sums) {
      const rows = atlas.trade.filter((row) =>
        'mark' in to ? tradeMark(row).id === to.mark.id : row.sourceIds.includes(to.sourceId)
      );
      const near = rows.some((row) => Math.abs(row.valueUsd - usd) <= within);
      expect([text, near]).toEqual([text, true]);
    }
  });

  it('flights a week', () => {
    const words: Record<string, number> = { 'Seven direct flights': 7 };
    const totals = said().flatMap(({ to, text }) => {
      const mark = 'mark' in to ? to.mark : undefined;
      return mark?.kind === 'flight_total' ? [{ id: mark.id, count: words[text] ?? Number(text) }] : [];
    });
    expect(totals).toHaveLength(3);
    for (const { id, count } of totals) {
      const total = atlas.flightTotals.find((t) => t.id === id);
      expect([total?.weeklyMin, total?.weeklyMax]).toContain(count);
    }
  });

  it('tourists', () => {
    const counts = said().flatMap(({ to, text }) => {
      const digits = /^[\d,]{6,}/.exec(text)?.[0];
      return digits && 'sourceId' in to
        ? [{ sourceId: to.sourceId, count: Number(digits.replace(',', '')) }]
        : [];
    });
    expect(counts).toHaveLength(2);
    for (const { sourceId, count } of counts) {
      const rows = atlas.tourism.filter((row) => row.sourceIds.includes(sourceId));
      expect(rows.map((row) => row.arrivals)).toContain(count);
    }
  });

  it('twenty visits between the two since 1992, fourteen of them from Vietnam', () => {
    const since = dayOf(1992);
    const visits = atlas.visits.filter(
      (v) => isBetween(v, ['KAZ', 'VNM']) && boundsOf(v.start).start >= since
    );
    const fromVietnam = visits.filter((v) => v.visitorIso3 === 'VNM');
    expect([visits.length, fromVietnam.length]).toEqual([20, 14]);
    expect(briefing.scenes[1]?.caption.en).toContain('20 visits');
    expect(notes['where-they-stand']?.en).toContain('fourteen from Vietnam, six from Kazakhstan');
  });
});
