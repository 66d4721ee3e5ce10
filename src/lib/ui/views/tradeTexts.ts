import type { Atlas } from '../../domain/atlas.ts';
import { yearOf } from '../../domain/time.ts';
import type { Language } from '../../domain/language.ts';
import type { TradeSeries } from '../../domain/series.ts';
import type { TradeTrend } from '../../domain/tradeTrends.ts';
import { countryName, dateText, moneyText, rangeText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { amountText } from '../../i18n/rowTexts.ts';
import { figureTerm } from '../../i18n/terms.ts';
import type { ChartLine, TradeChart } from './tradeChart.ts';

/** A figure under the chart; its note is a text of the table, in English. */
export interface ListedFigure {
  readonly key: string;
  readonly text: string;
  readonly note: string;
}

/** From here on a scale counts in billions. */
const BILLIONS_FROM_USD = 2e9;

/** What the numbers of the scale count. */
export function scaleUnit({ yTicks }: TradeChart, language: Language): { usd: number; text: string } {
  const billions = (yTicks.at(-1)?.usd ?? 0) > BILLIONS_FROM_USD;
  const options = { locale: language };
  return billions
    ? { usd: 1e9, text: m.views_billions({}, options) }
    : { usd: 1e6, text: m.views_millions({}, options) };
}

/** Everything known of a year, for the readout and for assistive technology. */
export function yearLines(atlas: Atlas, series: TradeSeries, year: number, language: Language): string[] {
  const options = { locale: language };
  return series.reporters.flatMap(({ reporterIso3, points, parts }) => {
    const country = countryName(atlas.countries, reporterIso3, language);
    const point = points.find((p) => p.year === year);
    if (point) {
      const amount = amountText(point.lowUsd, point.highUsd, language);
      const say = point.derivedOnly ? m.timeline_states_derived : m.timeline_states;
      return [say({ country, amount }, options)];
    }
    return parts
      .filter(({ span }) => yearOf(span.start) === year)
      .map(({ span, figure }) => {
        const period = rangeText(span.start, span.end, language);
        return m.timeline_states_part(
          { country, amount: moneyText(figure.valueUsd, language), period },
          options
        );
      });
  });
}

/** `Kazakhstan, no figure for the whole year: 2018, 2020.`; empty where none is missing. */
export function gapText(atlas: Atlas, { reporterIso3, gaps }: ChartLine, language: Language): string {
  if (gaps.length === 0) return '';
  const options = { locale: language };
  const list = gaps.map(({ from, to }) =>
    from === to ? String(from) : m.views_gap_years({ from: String(from), to: String(to) }, options)
  );
  const country = countryName(atlas.countries, reporterIso3, language);
  return m.views_gaps({ country, list: list.join(', ') }, options);
}

/** Up or down, as each of the two sees it. */
export function trendTexts(atlas: Atlas, trends: readonly TradeTrend[], language: Language): string[] {
  return trends.map(({ reporterIso3, direction, before, now }) => {
    const say = direction === 'rise' ? m.card_trend_rise : m.card_trend_fall;
    return say(
      {
        country: countryName(atlas.countries, reporterIso3, language),
        from: amountText(before.lowUsd, before.highUsd, language),
        to: amountText(now.lowUsd, now.highUsd, language)
      },
      { locale: language }
    );
  });
}

/** Parts of years that the chart draws, earliest first. */
export function partList(atlas: Atlas, { lines }: TradeChart, language: Language): ListedFigure[] {
  return lines
    .flatMap(({ parts }) => parts.map(({ part }) => part))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map(({ span, figure }) => ({
      key: figure.id,
      text: m.timeline_states_part(
        {
          country: countryName(atlas.countries, figure.reporterIso3, language),
          amount: moneyText(figure.valueUsd, language),
          period: rangeText(span.start, span.end, language)
        },
        { locale: language }
      ),
      note: figure.kind === 'derived' ? figure.note : ''
    }));
}

/** Figures of whole years that nobody states, with the sum that gives them. */
export function derivedList(atlas: Atlas, { lines }: TradeChart, language: Language): ListedFigure[] {
  return lines
    .flatMap(({ points }) => points.flatMap(({ point }) => point.figures))
    .filter((figure) => figure.kind === 'derived')
    .map((figure) => ({
      key: figure.id,
      text: `${countryName(atlas.countries, figure.reporterIso3, language)} ${dateText(figure.period, language)}: ${moneyText(figure.valueUsd, language)}`,
      note: figure.note
    }));
}

/** The drawing as rows: reporter, period, lowest, highest, how it is known. */
export function tradeRows(atlas: Atlas, { lines }: TradeChart, language: Language) {
  const country = (iso3: string) => countryName(atlas.countries, iso3, language);
  return lines.flatMap(({ reporterIso3, points, parts }) => [
    ...points.map(({ point }) => ({
      key: `${reporterIso3} ${point.year}`,
      cells: [
        country(reporterIso3),
        String(point.year),
        moneyText(point.lowUsd, language),
        moneyText(point.highUsd, language),
        [...new Set(point.figures.map((f) => figureTerm(f, language)))].join(', ')
      ]
    })),
    ...parts.map(({ part: { span, figure } }) => ({
      key: figure.id,
      cells: [
        country(reporterIso3),
        rangeText(span.start, span.end, language),
        moneyText(figure.valueUsd, language),
        moneyText(figure.valueUsd, language),
        figureTerm(figure, language)
      ]
    }))
  ]);
}

/** What stands under a saved chart: whose line is whose, and what the marks mean. */
export function savedLegend(atlas: Atlas, { lines }: TradeChart, language: Language) {
  const options = { locale: language };
  const reporters = lines.map(({ side, reporterIso3 }) => ({
    token: side === 0 ? '--trade-reporter' : '--trade-partner',
    text: m.card_figures_of({ country: countryName(atlas.countries, reporterIso3, language) }, options)
  }));
  const words = [m.views_legend_line, m.views_legend_band, m.views_legend_hollow, m.views_legend_part];
  return [...reporters, ...words.map((say) => ({ text: say({}, options) }))];
}
