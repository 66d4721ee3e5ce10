import { describe, expect, it } from 'vitest';
import { ALL_FIGURES } from '../../../src/lib/domain/figureChoice.ts';
import { LANGUAGES } from '../../../src/lib/domain/language.ts';
import { tradeSeries } from '../../../src/lib/domain/series.ts';
import { textWidth } from '../../../src/lib/domain/timelineLabels.ts';
import { PLOT, tradeChart } from '../../../src/lib/ui/views/tradeChart.ts';
import { tradeLabels } from '../../../src/lib/ui/views/tradeLabels.ts';
import { builtInAtlas, figure } from '../../fixtures/atlas.ts';

const PAIR = ['KAZ', 'VNM'] as const;
const SIZE = { width: 320, height: 230 };
const vnm = { reporterIso3: 'VNM' };
const figures = [
  figure('2016', 366, { kind: 'derived' }),
  figure('2017', 542),
  figure('2019', 387),
  figure('2023', 979),
  figure('2023', 1000, { approx: true }),
  figure('2023', 400, vnm),
  figure('2024', 800, vnm),
  figure('2023-01/2023-05', 533),
  figure('2025-01/2025-12', 100, vnm)
];

function chart(some = figures, years: readonly [number, number] = [1992, 2025], size = SIZE) {
  return tradeChart(tradeSeries(some, PAIR, ALL_FIGURES), years, size);
}

describe('the trade chart', () => {
  it('stands on zero and holds every figure', () => {
    const drawn = chart();
    expect(drawn?.yTicks[0]).toMatchObject({ usd: 0, y: SIZE.height - PLOT.bottom });
    const heights = drawn?.lines.flatMap((line) => line.points.flatMap((p) => [p.y, p.yHigh])) ?? [];
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(PLOT.top);
    expect(Math.max(...heights)).toBeLessThan(SIZE.height - PLOT.bottom);
  });

  it('breaks a line where a year is missing and names the gap', () => {
    const [kazakhstan, vietnam] = chart()?.lines ?? [];
    // 2016–2017, 2019 alone, 2023 alone: three pieces.
    expect(kazakhstan?.path.match(/M/g)).toHaveLength(3);
    expect(kazakhstan?.gaps).toEqual([
      { from: 2018, to: 2018 },
      { from: 2020, to: 2022 }
    ]);
    expect(vietnam?.gaps).toEqual([{ from: 2016, to: 2022 }]);
    expect(chart()?.band.match(/M/g)).toHaveLength(3);
  });

  it('goes by the lowest figure, and the whisker to the highest', () => {
    const point = chart()?.lines[0]?.points.find((p) => p.point.year === 2023);
    expect(point?.point).toMatchObject({ lowUsd: 979, highUsd: 1000 });
    expect(point?.yHigh).toBeLessThan(point?.y ?? 0);
  });

  it('marks what is worked out alone as hollow', () => {
    expect(chart()?.lines[0]?.points.map((p) => [p.point.year, p.hollow])).toEqual([
      [2016, true],
      [2017, false],
      [2019, false],
      [2023, false]
    ]);
  });

  it('draws a part of a year as wide as its months, apart from the line', () => {
    const drawn = chart();
    const [part] = drawn?.lines[0]?.parts ?? [];
    expect(part?.box.x0).toBeCloseTo(drawn?.xOf(2023) ?? 0);
    expect(part?.box.x1).toBeCloseTo(drawn?.xOf(2023 + 151 / 365) ?? 0);
    expect(drawn?.lines[0]?.points.some((p) => p.point.highUsd === 533)).toBe(false);
    const untilNewYear = drawn?.lines[1]?.parts[0]?.box;
    expect(untilNewYear?.x1).toBeCloseTo(drawn?.xOf(2026) ?? 0);
  });

  it('has one stop for each year of which anything is known', () => {
    expect(chart()?.years.map(({ year, mark }) => [year, mark.id])).toEqual(
      [2016, 2017, 2019, 2023, 2024, 2025].map((year) => [year, `KAZ-VNM:${year}`])
    );
  });

  it('keeps to the years of the filter, and is absent without a figure in them', () => {
    expect(chart(figures, [2017, 2023])?.years.map(({ year }) => year)).toEqual([2017, 2019, 2023]);
    expect(chart(figures, [1992, 2000])).toBeUndefined();
    expect(chart([])).toBeUndefined();
  });
});

describe('the words in the trade chart', () => {
  it.each(LANGUAGES.flatMap((language) => [312, 520].map((width) => [language, width] as const)))(
    'never touch each other or leave the chart, in %s at %d',
    async (language, width) => {
      const { trade } = await builtInAtlas();
      const drawn = chart([...trade], [1992, 2025], { width, height: 230 });
      const labels = drawn ? tradeLabels(drawn, language) : [];
      expect(labels.length).toBeGreaterThan(0);
      const boxes = labels.map(({ text, x, y }) => ({
        x0: x,
        x1: x + textWidth(text, 13),
        y0: y - 12,
        y1: y + 4
      }));
      for (const [i, a] of boxes.entries()) {
        expect(a.x0).toBeGreaterThanOrEqual(PLOT.left);
        expect(a.x1).toBeLessThanOrEqual(width);
        for (const b of boxes.slice(i + 1)) {
          const apart = a.x1 <= b.x0 || b.x1 <= a.x0 || a.y1 <= b.y0 || b.y1 <= a.y0;
          expect(apart).toBe(true);
        }
      }
    }
  );
});
