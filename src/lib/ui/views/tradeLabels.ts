import type { Language } from '../../domain/language.ts';
import { placeLabels, textWidth, type Box, type LabelWish } from '../../domain/timelineLabels.ts';
import { monthRange } from '../../i18n/monthRange.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { amountText } from '../../i18n/rowTexts.ts';
import { PLOT, type ChartPoint, type TradeChart } from './tradeChart.ts';

const TEXT_PX = 13;
const LINE_PX = 16;
const DISC_PX = 5;

export interface ChartLabel {
  readonly text: string;
  readonly tone: 'amount' | 'part' | 'gap';
  readonly x: number;
  /** Baseline. */
  readonly y: number;
}

/**
 * Words inside the chart, as far as there is room: the last and the highest figure of each line, the gaps, the
 * months of part-years. What finds no room stands in the lists under the chart.
 */
export function tradeLabels(chart: TradeChart, language: Language): ChartLabel[] {
  const frame: Box = { x0: PLOT.left, y0: 0, x1: chart.width, y1: chart.base };
  const marks = chart.lines.flatMap(({ points, parts }) => [
    ...points.map(pointBox),
    ...parts.map((p) => p.box)
  ]);
  const wishes = [
    ...amountWishes(chart, language),
    ...gapWishes(chart, language),
    ...partWishes(chart, language)
  ];
  const labels = placeLabels(wishes, [...marks, ...lineBoxes(chart)], frame, 5);
  return labels.map(({ label, box }) => ({ ...label, x: box.x0, y: box.y1 - 4 }));
}

type Wish = LabelWish<Pick<ChartLabel, 'text' | 'tone'>>;

function boxAt(x0: number, y0: number, text: string): Box {
  return { x0, y0, x1: x0 + textWidth(text, TEXT_PX), y1: y0 + LINE_PX };
}

function pointBox({ x, y, yHigh }: ChartPoint): Box {
  return { x0: x - DISC_PX, x1: x + DISC_PX, y0: yHigh - DISC_PX, y1: y + DISC_PX };
}

/** Small steps along the lines between points, which no word should cross. */
function lineBoxes({ lines }: TradeChart): Box[] {
  const steps = 12;
  return lines.flatMap(({ points }) =>
    points.slice(1).flatMap((to, i) => {
      const from = points[i] as ChartPoint;
      if (to.point.year !== from.point.year + 1) return [];
      return Array.from({ length: steps }, (_, k): Box => {
        const [x, y] = [k / steps, (k + 1) / steps].map((f) => ({
          x: from.x + (to.x - from.x) * f,
          y: from.y + (to.y - from.y) * f
        })) as [{ x: number; y: number }, { x: number; y: number }];
        return { x0: x.x, x1: y.x, y0: Math.min(x.y, y.y) - 1, y1: Math.max(x.y, y.y) + 1 };
      });
    })
  );
}

function amountWishes({ lines }: TradeChart, language: Language): Wish[] {
  return lines.flatMap(({ points }) => {
    const highest = points.reduce<ChartPoint | undefined>(
      (best, p) => (best && best.y <= p.y ? best : p),
      undefined
    );
    const wanted = [...new Set([highest, points.at(-1)])].filter((p) => p !== undefined);
    return wanted.map((p): Wish => {
      const { x, y, yHigh, point } = p;
      const text = amountText(point.lowUsd, point.highUsd, language);
      const width = textWidth(text, TEXT_PX);
      const middle = (y + yHigh) / 2 - LINE_PX / 2;
      return {
        label: { text, tone: 'amount' },
        places: [
          boxAt(x - width - DISC_PX - 3, middle, text),
          boxAt(x - width / 2, yHigh - LINE_PX - DISC_PX, text),
          boxAt(x + DISC_PX + 3, middle, text),
          boxAt(x - width - 2, yHigh - LINE_PX - DISC_PX, text),
          boxAt(x - width / 2, y + DISC_PX, text),
          boxAt(x - width - 2, y + DISC_PX + 4, text)
        ]
      };
    });
  });
}

function gapWishes({ gaps, base }: TradeChart, language: Language): Wish[] {
  const text = m.timeline_gap_short({}, { locale: language });
  const width = textWidth(text, TEXT_PX);
  return gaps
    .filter(({ x0, x1 }) => x1 - x0 >= width + 4)
    .map(({ x0, x1 }) => ({
      label: { text, tone: 'gap' },
      places: [boxAt((x0 + x1 - width) / 2, base - LINE_PX - 4, text)]
    }));
}

function partWishes({ lines }: TradeChart, language: Language): Wish[] {
  return lines.flatMap(({ parts }) =>
    parts.map(({ part, box }): Wish => {
      const text = monthRange(part.span, language);
      const width = textWidth(text, TEXT_PX);
      const above = box.y0 - LINE_PX;
      return {
        label: { text, tone: 'part' },
        places: [
          boxAt((box.x0 + box.x1 - width) / 2, above, text),
          boxAt(box.x0, above, text),
          boxAt(box.x1 - width, above, text),
          boxAt(box.x0 - width - 3, box.y0, text),
          boxAt(box.x1 + 3, box.y0, text)
        ]
      };
    })
  );
}
