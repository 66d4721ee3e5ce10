import type { Atlas } from '../../domain/atlas.ts';
import { boundsOf, type FuzzyDate } from '../../domain/fuzzyDate.ts';
import type { Language } from '../../domain/language.ts';
import type { MarkRef } from '../../domain/marks.ts';
import type { ArrivalSeries } from '../../domain/series.ts';
import { yearSpan, type DayNumber } from '../../domain/time.ts';
import type { TourismFigure } from '../../domain/tourism.ts';
import type { WeeklySeries } from '../../domain/weeklySeries.ts';
import { countryName, dateText, numberText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { placeText, scopeText } from '../../i18n/rowTexts.ts';
import { unitTerm } from '../../i18n/terms.ts';
import type { BarGroup, BarLook, BarRow } from './barChart.ts';

/** Arrivals of each way and scope: years, parts of years and averages, each drawn as what it is. */
export function arrivalGroups(
  atlas: Atlas,
  series: readonly ArrivalSeries[],
  today: DayNumber,
  language: Language
): BarGroup[] {
  const options = { locale: language };
  const country = (iso3: string) => countryName(atlas.countries, iso3, language);
  const one = (figure: TourismFigure, look: BarLook): Dated => {
    const date = dateText(figure.period, language);
    const label = look === 'average' ? m.views_average_said({ date }, options) : date;
    const row = rangeRow(figure.id, label, [figure.arrivals, figure.arrivals], look, language);
    const marks = [{ kind: 'tourism', id: figure.id }] as const;
    return { start: boundsOf(figure.period).start, row: { ...row, note: figure.note, marks } };
  };
  return series.map(({ countryFrom, countryTo, scope, counts, averages, parts }) => {
    const years = counts.map(({ year, low, high, figures }): Dated => {
      const row = rangeRow(figures[0]?.id ?? String(year), String(year), [low, high], 'full', language);
      const notes = figures.map((f) => f.note).filter((note) => note !== '');
      const marks = figures.map(({ id }): MarkRef => ({ kind: 'tourism', id }));
      return { start: yearSpan(year).start, row: { ...row, note: notes.join('; '), marks } };
    });
    const rows = [
      ...years,
      ...averages.map((f) => one(f, 'average')),
      ...parts.map((f) => one(f, 'part'))
    ].toSorted((a, b) => a.start - b.start);
    return {
      key: `${countryFrom}>${countryTo} ${scope}`,
      title: m.views_rank_way({ a: country(countryFrom), b: country(countryTo) }, options),
      scope: scopeText(atlas, { countryTo, scope }, language),
      rows: rows.map(({ start, row }) => ({ ...row, ahead: start > today }))
    };
  });
}

interface Dated {
  readonly start: DayNumber;
  readonly row: BarRow;
}

/** Weekly totals of each way, scope and way of counting, date by date. */
export function weeklyGroups(
  atlas: Atlas,
  series: readonly WeeklySeries[],
  today: DayNumber,
  language: Language
): BarGroup[] {
  const options = { locale: language };
  const country = (iso3: string) => countryName(atlas.countries, iso3, language);
  return series.map(({ countryFrom, countryTo, scope, maybeRoutes, points }) => {
    const where =
      scope === 'country'
        ? m.card_scope_country({}, options)
        : m.card_scope_place({ place: placeText(atlas, scope, today, language) }, options);
    const unit = maybeRoutes ? [unitTerm('routes_or_flights', language)] : [];
    return {
      key: `${countryFrom}>${countryTo} ${scope} ${maybeRoutes}`,
      title: `${country(countryFrom)} – ${country(countryTo)}`,
      scope: [where, ...unit].join('; '),
      rows: points.map(({ asOf, span, low, high, over, totals }): BarRow => {
        const row = rangeRow(totals[0]?.id ?? '', dateText(asOf, language), [low, high], 'full', language);
        return {
          ...row,
          value: over ? `${row.value}+` : row.value,
          over,
          ahead: span.start > today,
          marks: totals.map(({ id }) => ({ kind: 'flight_total', id }))
        };
      })
    };
  });
}

function rangeRow(
  key: string,
  label: string,
  [low, high]: readonly [number, number],
  look: BarLook,
  language: Language
): BarRow {
  const ends = [...new Set([low, high])].map((value) => numberText(value, language));
  return {
    key,
    label,
    value: ends.join('–'),
    low,
    high,
    over: false,
    look,
    ahead: false,
    marks: [],
    note: ''
  };
}

/** Rows of a table whose period begins in the years. */
export function datedWithin<Row>(
  rows: readonly Row[],
  dateOf: (row: Row) => FuzzyDate,
  years: readonly [number, number]
): Row[] {
  const { start, end } = yearSpan(...years);
  return rows.filter((row) => {
    const first = boundsOf(dateOf(row)).start;
    return first >= start && first < end;
  });
}
