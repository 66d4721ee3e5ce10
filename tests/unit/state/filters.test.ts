import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { LAYERS } from '../../../src/lib/domain/events.ts';
import { NO_CHOICE } from '../../../src/lib/domain/facets.ts';
import type { QualityReport } from '../../../src/lib/domain/quality/report.ts';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import { Explorer } from '../../../src/lib/state/explorer.svelte.ts';
import { Filters } from '../../../src/lib/state/filters.svelte.ts';
import { MODES } from '../../../src/lib/state/modes.ts';
import { Preferences } from '../../../src/lib/state/preferences.svelte.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';
import quality from '../../../static/data/kazakhstan-vietnam/quality.json' with { type: 'json' };

const change: fc.Arbitrary<(filters: Filters) => void> = fc.oneof(
  fc.constantFrom(...MODES).map((mode) => (f: Filters) => (f.mode = mode)),
  fc.constantFrom(...LAYERS).map((layer) => (f: Filters) => f.toggleLayer(layer)),
  fc.tuple(fc.integer({ min: 1992, max: 2025 }), fc.integer({ min: 1992, max: 2025 })).map(
    ([a, b]) =>
      (f: Filters) =>
        f.setYears(a, b)
  ),
  fc.constantFrom('KAZ', 'VNM').map((iso3) => (f: Filters) => f.toggle('countries', iso3)),
  fc.boolean().map((on) => (f: Filters) => f.setFlag('singleSource', on)),
  fc.boolean().map((all) => (f: Filters) => (f.allCorridors = all)),
  fc
    .constantFrom('KAZ', 'VNM')
    .map((reporterIso3) => (f: Filters) => (f.figures = { kind: 'reporter', reporterIso3 }))
);

describe('the history of the filters', () => {
  it('undoes all choices and does them again', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const filters = new Filters();
        const first = filters.chosen;
        for (const act of changes) act(filters);
        const last = filters.chosen;
        while (filters.canUndo) filters.undo();
        expect(filters.chosen).toEqual(first);
        while (filters.canRedo) filters.redo();
        expect(filters.chosen).toEqual(last);
      })
    );
  });

  it('forgets what was undone once something else is chosen', () => {
    const filters = new Filters();
    filters.mode = 'trail';
    filters.undo();
    expect(filters.canRedo).toBe(true);
    filters.toggleLayer('trade');
    expect(filters.canRedo).toBe(false);
  });

  it('takes a drag of the brush as one step', () => {
    const filters = new Filters({ years: [1992, 2025] });
    filters.hold();
    for (let year = 1993; year <= 2005; year++) filters.setYears(year, 2025);
    filters.release();
    expect(filters.years).toEqual([2005, 2025]);
    filters.undo();
    expect(filters.years).toEqual([1992, 2025]);
    expect(filters.canUndo).toBe(false);
  });

  it('makes no step of a drag that ends where it began, nor of a choice that holds', () => {
    const filters = new Filters({ years: [1992, 2025] });
    filters.hold();
    filters.setYears(2000, 2025);
    filters.setYears(1992, 2025);
    filters.release();
    filters.mode = 'total';
    expect(filters.canUndo).toBe(false);
  });

  it('leaves alone what did not change', () => {
    const filters = new Filters();
    const { years, layers, choice } = filters;
    filters.choose({ mode: 'trail', years: [...years], layers: new Set(layers) });
    expect(filters.years).toBe(years);
    expect(filters.layers).toBe(layers);
    expect(filters.choice).toBe(choice);
  });
});

describe('the filters of the built-in atlas', () => {
  let atlas: Atlas;
  beforeAll(async () => (atlas = await builtInAtlas()));
  const opened = () => new Explorer(atlas, new Preferences());

  it('narrow list, map, lanes, figures and headline together', () => {
    const explorer = opened();
    explorer.filters.toggle('people', 'to-lam');
    const who = new Set(
      explorer.shownEvents.map((e) => (e.layer === 'visits' ? e.visit.visitorName : e.layer))
    );
    expect([...who]).toEqual(['Tô Lâm']);
    expect(explorer.visits.every((v) => v.visitorName === 'Tô Lâm')).toBe(true);
    expect(explorer.rows.visits).toEqual(explorer.visits);
    expect(explorer.visitsSoFar.length).toBeGreaterThan(0);
    expect([explorer.tradeYears, explorer.weeklyFlights, explorer.corridors, explorer.rows.flights]).toEqual([
      [],
      [],
      [],
      []
    ]);
    expect(explorer.headline?.layer).toBe('visits');
    expect(explorer.narrowed).toBe(true);
    expect(explorer.rowCounts.visits.left).toBe(explorer.shownEvents.length);
    expect(explorer.facetCounts.people.find((o) => o.value === 'to-lam')).toEqual({
      value: 'to-lam',
      count: explorer.shownEvents.length,
      chosen: true
    });
  });

  it('know no dispute until the quality report is here', () => {
    const explorer = opened();
    explorer.filters.setFlag('onlyDisputed', true);
    expect(explorer.shownEvents).toEqual([]);
    explorer.quality = quality as unknown as QualityReport;
    expect(explorer.shownEvents.length).toBeGreaterThan(3);
    expect(explorer.facetCounts.onlyDisputed).toBe(explorer.shownEvents.length);
  });

  it('draw nothing anew when the report comes', () => {
    const explorer = opened();
    const { shownEvents, rows } = explorer;
    explorer.quality = quality as unknown as QualityReport;
    expect(explorer.shownEvents).toEqual(shownEvents);
    expect(explorer.rows).toBe(rows);
  });

  it('show the figures of one reporter alone, everywhere', () => {
    const explorer = opened();
    explorer.goTo(dayOf(2023, 12, 31));
    expect(explorer.tradeNow?.year.reporters.map((r) => r.reporterIso3)).toEqual(['KAZ', 'VNM']);
    explorer.filters.figures = { kind: 'reporter', reporterIso3: 'VNM' };
    expect(explorer.tradeNow?.year.reporters.map((r) => r.reporterIso3)).toEqual(['VNM']);
    expect(explorer.figures.trade.every((f) => f.reporterIso3 === 'VNM')).toBe(true);
    const years = explorer.shownEvents.flatMap((e) => (e.layer === 'trade' ? [e.trade.year] : []));
    expect(years).toEqual(explorer.tradeYears.map((y) => y.year));
    expect(explorer.eventsOfAllFigures.length).toBeGreaterThan(explorer.events.length);
  });

  it('keep the clock within the years, also when they come back', () => {
    const explorer = opened();
    explorer.setYears(2000, 2010);
    expect(explorer.clock.range).toEqual(yearSpan(2000, 2010));
    explorer.filters.undo();
    expect(explorer.clock.range).toEqual(yearSpan(...atlas.info.years));
  });

  it('are reset in one step', () => {
    const explorer = opened();
    explorer.filters.choose({ layers: new Set(), choice: { ...NO_CHOICE, ranks: ['minister'] } });
    explorer.filters.figures = { kind: 'stated' };
    const before = explorer.filters.chosen;
    explorer.resetFilters();
    expect(explorer.narrowed).toBe(false);
    explorer.filters.undo();
    expect(explorer.filters.chosen).toBe(before);
  });

  it('let one of them go', () => {
    const explorer = opened();
    explorer.filters.choose({ layers: new Set(), choice: { ...NO_CHOICE, ranks: ['minister'] } });
    explorer.resetFilters('ranks');
    expect(explorer.filters.choice).toEqual(NO_CHOICE);
    explorer.resetFilters('layers');
    expect(explorer.filters.layers.size).toBe(LAYERS.length);
  });
});

describe('reveal', () => {
  let atlas: Atlas;
  beforeAll(async () => (atlas = await builtInAtlas()));
  const opened = () => new Explorer(atlas, new Preferences());

  it('opens a visit that filters hid, at its time and place, in one step', () => {
    const explorer = opened();
    explorer.setYears(2020, 2025);
    explorer.filters.choose({
      layers: new Set(['trade']),
      choice: { ...NO_CHOICE, ranks: ['minister'], countries: ['VNM'] }
    });
    const before = explorer.filters.chosen;
    const mark = { kind: 'visit', id: 'vnkz-2012-09-truong-tan-sang' } as const;
    explorer.reveal(mark);
    expect(explorer.selection.selected).toEqual(mark);
    expect(explorer.today).toBe(dayOf(2012, 9, 10));
    expect(explorer.filters.years).toEqual([2012, 2025]);
    expect([...explorer.filters.layers].sort()).toEqual(['trade', 'visits']);
    expect(explorer.filters.choice).toEqual({ ...NO_CHOICE, countries: ['VNM'] });
    expect(explorer.shownEvents.map((e) => e.mark)).toContainEqual(mark);
    expect(explorer.camera.wish.kind).toBe('fit');
    explorer.filters.undo();
    expect(explorer.filters.chosen).toBe(before);
  });

  it('shows the pair and all figures of a year of trade', () => {
    const explorer = opened();
    explorer.filters.figures = { kind: 'reporter', reporterIso3: 'VNM' };
    const mark = { kind: 'trade', id: 'CHN-KAZ:2023' } as const;
    explorer.reveal(mark);
    expect(explorer.filters.pair).toEqual(['CHN', 'KAZ']);
    expect(explorer.filters.figures.kind).toBe('all');
    expect(explorer.tradeNow?.year.year).toBe(2023);
  });

  it('opens the charts at arrivals, which neither map nor timeline draws', () => {
    const explorer = opened();
    explorer.filters.figures = { kind: 'stated' };
    explorer.setYears(1992, 2000);
    const mark = { kind: 'tourism', id: 'to-01' } as const;
    explorer.reveal(mark);
    expect(explorer.selection.selected).toEqual(mark);
    expect(explorer.views.shown).toBe('figures');
    expect(explorer.filters.figures.kind).toBe('all');
    expect(explorer.filters.years).toEqual([1992, 2023]);
    expect(explorer.filters.layers.size).toBe(LAYERS.length);
  });

  it('reaches every mark of the atlas', () => {
    const explorer = opened();
    explorer.filters.allCorridors = true;
    const marks = explorer.events.map((e) => e.mark);
    for (const mark of marks) {
      const fresh = opened();
      fresh.filters.choose({ layers: new Set(), choice: { ...NO_CHOICE, sources: ['nobody'] } });
      fresh.reveal(mark);
      expect(fresh.shownEvents.map((e) => e.mark)).toContainEqual(mark);
    }
  });

  it.each(['place:astana', 'flight_total:nothing'])('leaves the filters alone for %s', (text) => {
    const explorer = opened();
    const [kind, id] = text.split(':') as ['place' | 'flight_total', string];
    explorer.reveal({ kind, id });
    expect(explorer.filters.canUndo).toBe(false);
    expect(explorer.selection.selected).toEqual(kind === 'place' ? { kind, id } : null);
  });
});
