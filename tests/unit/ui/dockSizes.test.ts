import { describe, expect, it } from 'vitest';
import { LAYERS, type LayerName } from '../../../src/lib/domain/events.ts';
import { filling, metricsOf, topsOf } from '../../../src/lib/ui/timeline/dockSizes.ts';

const WIDE = metricsOf('wide');
const kinds = (...names: LayerName[]) => new Set(names);
const ALL = new Set<LayerName>(LAYERS);

describe('topsOf', () => {
  it('lays lanes below one another with a gap between', () => {
    const tops = topsOf(WIDE, 4, ALL, false);
    expect(tops.trade).toBe(tops.visits + 4 * WIDE.visitRow + WIDE.gap);
    expect(tops.agreements).toBe(tops.trade + WIDE.trade + WIDE.gap);
    expect(tops.flights).toBe(tops.agreements + WIDE.agreements + WIDE.gap);
    expect(tops.end).toBe(tops.flights + WIDE.flights + 1);
  });

  it('gives kinds without rows no room', () => {
    const tops = topsOf(WIDE, 4, kinds('visits', 'flights'), false);
    expect(tops.flights).toBe(tops.visits + 4 * WIDE.visitRow + WIDE.gap);
    expect(tops.end).toBe(tops.flights + WIDE.flights + 1);
    expect(topsOf(WIDE, 0, kinds('trade'), false).trade).toBe(topsOf(WIDE, 0, ALL, false).visits);
  });
});

describe('filling', () => {
  const endOf = (rows: number, of: ReadonlySet<LayerName>) =>
    topsOf(filling(WIDE, rows, of), rows, of, false).end;

  it('leaves an atlas of every kind as it is', () => {
    expect(filling(WIDE, 4, ALL)).toEqual(WIDE);
    expect(filling(WIDE, 9, ALL)).toEqual(WIDE);
  });

  it('makes the lanes of fewer kinds higher, to no more than the controls', () => {
    const full = endOf(4, ALL);
    const visits = filling(WIDE, 4, kinds('visits'));
    expect(visits.visitRow).toBeGreaterThan(WIDE.visitRow);
    expect(visits.visitRow).toBeLessThanOrEqual(2 * WIDE.visitRow);
    expect(endOf(4, kinds('visits'))).toBeLessThanOrEqual(full + 1);
    expect(endOf(4, kinds('visits', 'trade'))).toBeCloseTo(full, -1);
    expect(filling(WIDE, 0, kinds('trade')).trade).toBeGreaterThan(2 * WIDE.trade);
  });
});
