import type { Atlas } from '../../domain/atlas.ts';
import type { Amount, Difference, Measure } from '../../domain/comparison.ts';
import type { Language } from '../../domain/language.ts';
import type { SvgElementNode, SvgNode } from '../../export/svg.ts';
import { countryName, moneyText, numberText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { amountText } from '../../i18n/rowTexts.ts';
import { layerTerm, markTerm } from '../../i18n/terms.ts';

/** A line of the comparison in words. */
export interface CompareRow {
  readonly key: string;
  readonly what: string;
  readonly a: string;
  readonly b: string;
  readonly difference: string;
}

/** @param yearsDiffer the trade figures are of two pairs and may need their year */
export function compareRows(
  atlas: Atlas,
  measures: readonly Measure[],
  withYears: boolean,
  language: Language
): CompareRow[] {
  return measures.map((measure) => ({
    key: `${measure.kind} ${measure.way?.join('>') ?? ''}`,
    what: measureText(atlas, measure, language),
    a: sideText(measure, measure.a, withYears, language),
    b: sideText(measure, measure.b, withYears, language),
    difference: measure.difference ? differenceText(measure.kind, measure.difference, language) : ''
  }));
}

function measureText(atlas: Atlas, { kind, way }: Measure, language: Language): string {
  switch (kind) {
    case 'visits':
    case 'trade':
    case 'agreements':
      return layerTerm(kind, language);
    case 'flights':
      return markTerm('flight_total', language);
    case 'tourists': {
      const [a = '', b = ''] = (way ?? []).map((iso3) => countryName(atlas.countries, iso3, language));
      return m.views_arrivals({ a, b }, { locale: language });
    }
  }
}

function sideText(
  { kind }: Measure,
  amount: Amount | undefined,
  withYears: boolean,
  language: Language
): string {
  const options = { locale: language };
  if (!amount) return m.views_no_figure({}, options);
  const { low, high, over, year } = amount;
  const value = kind === 'trade' ? amountText(low, high, language) : rangeText(low, high, language);
  const whole = over ? `${value}+` : value;
  return withYears && year !== undefined
    ? m.views_in_year({ value: whole, year: String(year) }, options)
    : whole;
}

function rangeText(low: number, high: number, language: Language): string {
  return [...new Set([low, high])].map((value) => numberText(value, language)).join('–');
}

/** With its sign, at the least and at the most: `+3`, `−120 to +40`, `+5 or more`. */
export function differenceText(kind: Measure['kind'], { low, high }: Difference, language: Language): string {
  const options = { locale: language };
  const signed = (value: number) => {
    const text =
      kind === 'trade' ? moneyText(Math.abs(value), language) : numberText(Math.abs(value), language);
    return value > 0 ? `+${text}` : value < 0 ? `−${text}` : text;
  };
  const [bounded, open] = [Number.isFinite(low), !Number.isFinite(high)];
  if (!bounded && open) return m.views_unbounded({}, options);
  if (open) return m.views_at_least({ value: signed(low) }, options);
  if (!bounded) return m.views_at_most({ value: signed(high) }, options);
  if (low === 0 && high === 0) return m.views_same({}, options);
  return low === high ? signed(low) : m.views_from_to({ low: signed(low), high: signed(high) }, options);
}

const ROW = 30;
const COLUMNS = [0, 270, 440, 610] as const;
const DRAWING_WIDTH = 800;

export const compareDrawingSize = (rows: readonly CompareRow[]) => ({
  width: DRAWING_WIDTH,
  height: (rows.length + 1) * ROW
});

/** The comparison as a drawing: a table of texts with hairlines. */
export function compareDrawing(
  heads: readonly [string, string, string, string],
  rows: readonly CompareRow[],
  colours: { readonly ink: string; readonly ink2: string; readonly line: string }
): SvgNode[] {
  const cells = [heads, ...rows.map(({ what, a, b, difference }) => [what, a, b, difference] as const)];
  return cells.flatMap((row, i) => {
    const y = i * ROW;
    const texts = row.map((words, column): SvgElementNode => ({
      name: 'text',
      attributes: {
        x: String(COLUMNS[column] ?? 0),
        y: String(y + 19),
        'font-size': '13px',
        'font-weight': i === 0 || column === 0 ? '600' : '400',
        fill: i === 0 || column === 3 ? colours.ink2 : colours.ink
      },
      children: [words]
    }));
    const line: SvgElementNode = {
      name: 'path',
      attributes: { d: `M0 ${y + ROW - 1}H${DRAWING_WIDTH}`, stroke: colours.line },
      children: []
    };
    return [...texts, line];
  });
}
