import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { NO_CHOICE } from '../../../src/lib/domain/facets.ts';
import { markText } from '../../../src/lib/domain/marks.ts';
import { figuresByMark } from '../../../src/lib/domain/rowMarks.ts';
import { marksBySource, marksOfSource } from '../../../src/lib/domain/sourceMarks.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { showOnly } from '../../../src/lib/state/showOnly.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

let atlas: Atlas;
beforeAll(async () => (atlas = await builtInAtlas()));

describe('only what rests on a document', () => {
  it('is left on the screen, all of it, and one undo brings the rest back', () => {
    const explorer = new Explorer(atlas, new Preferences());
    const before = explorer.shownEvents.length;
    explorer.filters.toggleLayer('visits');
    explorer.goTo(dayOf(2001));
    const marks = marksOfSource(atlas, 'vov-224262').supports;
    showOnly(explorer, { sources: ['vov-224262'] }, marks);
    const shown = new Set(explorer.shownEvents.map((e) => markText(e.mark)));
    expect(marks.map(markText).filter((mark) => !shown.has(mark))).toEqual([]);
    expect(explorer.shownEvents.length).toBeLessThan(before);
    expect(explorer.clock.playhead).toBe(explorer.clock.lastDay);
    explorer.filters.undo();
    expect(explorer.filters.choice).toEqual(NO_CHOICE);
    expect(explorer.filters.layers.has('visits')).toBe(false);
  });

  it('is left whatever the document says, if only of a part of a year, and whosever figure it is', () => {
    for (const [id, { supports }] of marksBySource(atlas)) {
      const explorer = new Explorer(atlas, new Preferences());
      explorer.filters.figures = { kind: 'stated' };
      showOnly(explorer, { sources: [id] }, supports);
      const { rows } = explorer;
      const left = new Set([
        ...[...figuresByMark(rows.trade).keys()].map((mark) => `trade:${mark}`),
        ...rows.visits.map((row) => `visit:${row.id}`),
        ...rows.agreements.map((row) => `agreement:${row.id}`),
        ...rows.flights.map((row) => `flight:${row.id}`),
        ...rows.flightTotals.map((row) => `flight_total:${row.id}`),
        ...rows.corridors.map((row) => `corridor:${row.id}`),
        ...rows.tourism.map((row) => `tourism:${row.id}`),
        ...[...rows.places.keys()].map((place) => `place:${place}`)
      ]);
      expect(supports.map(markText).filter((mark) => !left.has(mark))).toEqual([]);
    }
  });

  it('widens the years to marks before them', () => {
    const explorer = new Explorer(atlas, new Preferences());
    showOnly(explorer, { people: ['ho-chi-minh'] }, [{ kind: 'visit', id: 'vnkz-1959-08-ho-chi-minh' }]);
    expect(explorer.filters.years).toEqual([1959, atlas.info.years[1]]);
    expect(explorer.shownEvents.map((e) => e.mark.id)).toContain('vnkz-1959-08-ho-chi-minh');
  });

  it('changes to a pair of which the document has trade', () => {
    const explorer = new Explorer(atlas, new Preferences());
    showOnly(explorer, {}, [{ kind: 'trade', id: 'CHN-KAZ:2019' }]);
    expect(explorer.filters.pair).toEqual(['CHN', 'KAZ']);
    showOnly(explorer, {}, [
      { kind: 'trade', id: 'KAZ-VNM:2023' },
      { kind: 'trade', id: 'CHN-KAZ:2019' }
    ]);
    expect(explorer.filters.pair).toEqual(['CHN', 'KAZ']);
  });
});
