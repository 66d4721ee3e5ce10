import type { Atlas } from '../domain/atlas.ts';
import { boundsOf } from '../domain/fuzzyDate.ts';
import type { Language } from '../domain/language.ts';
import type { MarkRef } from '../domain/marks.ts';
import { plainDate } from '../domain/plainDate.ts';
import { grouped, type Conflict, type ConflictRecord } from '../domain/quality/conflict.ts';
import { yearRuns } from '../domain/quality/qualityFacts.ts';
import { markOfRow } from '../domain/rowMarks.ts';
import { yearOf } from '../domain/time.ts';
import type { TradeFigure } from '../domain/trade.ts';
import { columnTerm } from './dataTerms.ts';
import { describeMark } from './describe.ts';
import { countryName, moneyText, numberText, rangeText } from './format.ts';
import * as m from './paraglide/messages.js';
import { amountText, claimText, writtenDateText } from './rowTexts.ts';
import { flowTerm } from './terms.ts';

/** A conflict in words. */
export interface ConflictText {
  /** `Trade, Kazakhstan – Vietnam, 2023` */
  readonly title: string;
  /** BCP 47; the title of an agreement stays in the language of its table. */
  readonly titleLanguage: string;
  /** `Kazakhstan: $979.2 M–1 bn; Vietnam: $400–402 M` */
  readonly detail: string;
  /** How far apart: `60% apart`, `133 days apart`; empty where that cannot be said. */
  readonly size: string;
}

export function conflictText(atlas: Atlas, conflict: Conflict, language: Language): ConflictText {
  const options = { locale: language };
  const pair = subjectText(atlas, conflict.subject, language);
  const of = { pair, period: periodText(conflict.period, language) };
  const size = sizeText(conflict, language);
  const said = (title: string, detail: string) => ({ title, titleLanguage: language, detail, size });
  switch (conflict.rule) {
    case 'trade_figures':
      return said(m.data_conflict_trade(of, options), figuresDetail(atlas, conflict, language));
    case 'trade_trends': {
      const year = (figure: TradeFigure) => String(yearOf(boundsOf(figure.period).start));
      return said(m.data_conflict_trend(of, options), tradeDetail(atlas, conflict, year, language));
    }
    case 'trade_direction': {
      const flow = (figure: TradeFigure) => flowTerm(figure.flow, language);
      return said(m.data_conflict_direction(of, options), tradeDetail(atlas, conflict, flow, language));
    }
    case 'flight_totals':
      return said(m.data_conflict_flights(of, options), values(conflict, language).join('; '));
    case 'flight_sums': {
      const total = values(conflict, language)[0] ?? '';
      const sum = numberText(conflict.sum ?? 0, language);
      return said(m.data_conflict_sums(of, options), m.data_sum_of_routes({ total, sum }, options));
    }
    case 'tourism_figures':
    case 'tourism_average':
      return said(m.data_conflict_tourism(of, options), tourismDetail(atlas, conflict, language));
    case 'visit_dates':
    case 'event_dates':
    case 'claims':
      return {
        ...said('', claimDetail(conflict, language)),
        ...recordTitle(atlas, conflict.subject, language)
      };
  }
}

/** What one record says, as its column is written for readers. */
export function recordText({ column, value, value_max }: ConflictRecord, language: Language): string {
  if (typeof value === 'string') return claimText(column, value, language);
  if (column === 'value_usd') return moneyText(value, language);
  const low = numberText(value, language);
  if (value_max === null) return m.card_over({ number: low }, { locale: language });
  return value_max === undefined || value_max === value ? low : `${low}–${numberText(value_max, language)}`;
}

function values({ records }: Conflict, language: Language): string[] {
  return [...new Set(records.map((record) => recordText(record, language)))];
}

/** `Kazakhstan – Vietnam`, `Kazakhstan → Vietnam, VN-34` */
export function subjectText(atlas: Atlas, subject: string, language: Language): string {
  const [, from = '', sign = '-', to = '', scope] = /^([A-Z]+)([->])([A-Z]+)(?:\/(.+))?$/.exec(subject) ?? [];
  const [a, b] = [from, to].map((iso3) => countryName(atlas.countries, iso3, language));
  const pair = sign === '>' ? `${a} → ${b}` : `${a} – ${b}`;
  return scope === undefined ? pair : `${pair}, ${scope}`;
}

/** `2022–2023`, `Jan–Oct 2023` */
function periodText(period: string, language: Language): string {
  const [first, last] = period.split('/').map(plainDate);
  if (!first || !last) return writtenDateText(period, language);
  if (first.precision === 'year' && last.precision === 'year') return `${first.edtf}–${last.edtf}`;
  return rangeText(boundsOf(first).start, boundsOf(last).end, language);
}

/** `1993–1994, 2002` */
export function yearsText(years: readonly number[]): string {
  return yearRuns(years)
    .map(([first, last]) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}

function sizeText({ spread, days }: Conflict, language: Language): string {
  const options = { locale: language };
  if (spread !== undefined) {
    const space = language === 'kk' || language === 'ru' ? '\u00a0' : '';
    return m.data_apart_share({ percent: `${numberText(spread * 100, language, 0)}${space}%` }, options);
  }
  if (!days) return '';
  return m.data_apart_days({ count: days, text: numberText(days, language) }, options);
}

/** Of one reporter every figure, of two the range of each. */
function figuresDetail(atlas: Atlas, conflict: Conflict, language: Language): string {
  if (conflict.reporter === undefined) return tradeDetail(atlas, conflict, () => '', language);
  const reporter = countryName(atlas.countries, conflict.reporter, language);
  return `${reporter}: ${values(conflict, language).join('; ')}`;
}

/** Each reporter's range, by what sets its figures apart. */
function tradeDetail(
  atlas: Atlas,
  { records }: Conflict,
  apart: (figure: TradeFigure) => string,
  language: Language
): string {
  const figures = records.flatMap(({ id }) => atlas.trade.find((figure) => figure.id === id) ?? []);
  const reporters = [...grouped(figures, (figure) => figure.reporterIso3)].map(([iso3, own]) => {
    const parts = [...grouped(own, apart)].map(([mark, some]) => {
      const usd = some.map((figure) => figure.valueUsd);
      const amount = amountText(Math.min(...usd), Math.max(...usd), language);
      return mark === '' ? amount : `${amount} (${mark})`;
    });
    return `${countryName(atlas.countries, iso3, language)}: ${parts.join(', ')}`;
  });
  return reporters.join('; ');
}

function tourismDetail(atlas: Atlas, { records }: Conflict, language: Language): string {
  const parts = records.map((record) => {
    const text = recordText(record, language);
    const figure = atlas.tourism.find(({ id }) => id === record.id);
    if (!figure) return text;
    const counted = figure.kind === 'average' ? m.data_average({ text }, { locale: language }) : text;
    return `${counted} (${periodText(figure.period.edtf, language)})`;
  });
  return parts.join('; ');
}

function claimDetail(conflict: Conflict, language: Language): string {
  const column = columnTerm(conflict.records[0]?.column ?? '', language);
  return `${column}: ${values(conflict, language).join('; ')}`;
}

/** The row that the sources disagree about; its id where nothing shows it. */
function recordTitle(atlas: Atlas, subject: string, language: Language) {
  const [table = '', id = ''] = subject.split(/:(.*)/s);
  const mark: MarkRef | undefined = markOfRow(table, id, atlas.trade);
  const described = mark && describeMark(atlas, mark, atlas.span.end, language);
  return { title: described?.title ?? id, titleLanguage: described?.titleLanguage ?? 'en' };
}
