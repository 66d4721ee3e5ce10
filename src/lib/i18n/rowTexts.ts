import { servedCity } from '../domain/airports.ts';
import type { Atlas } from '../domain/atlas.ts';
import type { Flight, WeeklyFlights } from '../domain/flights.ts';
import { boundsOf, isCoarse, type FuzzyDate } from '../domain/fuzzyDate.ts';
import { inLanguage, type Language } from '../domain/language.ts';
import { personNames } from '../domain/people.ts';
import { placeNameAt } from '../domain/places.ts';
import { plainDate } from '../domain/plainDate.ts';
import type { Source } from '../domain/sources.ts';
import type { DayNumber } from '../domain/time.ts';
import type { TourismFigure } from '../domain/tourism.ts';
import { countryName, dateText, dayMonthText, moneyRangeText, moneyText, numberText } from './format.ts';
import * as m from './paraglide/messages.js';
import { claimWord } from './terms.ts';

export function personText(atlas: Atlas, name: string, language: Language): string {
  return inLanguage(personNames(atlas.people, name), language);
}

/** A place's name on a day, in the reader's language; an unknown id stays visible. */
export function placeText(atlas: Atlas, id: string, day: DayNumber, language: Language): string {
  const place = atlas.places.get(id);
  return place ? placeNameAt(place, day, language) : id;
}

/** `Almaty – Da Nang`: the cities that the two airports serve. */
export function routeText(atlas: Atlas, flight: Flight, language: Language): string {
  const day = flightDay(flight);
  return [flight.fromPlace, flight.toPlace].map((id) => cityText(atlas, id, day, language)).join(' – ');
}

function cityText(atlas: Atlas, id: string, day: DayNumber, language: Language): string {
  const place = atlas.places.get(id);
  return place ? placeNameAt(servedCity(place, atlas.places.values()), day, language) : id;
}

function flightDay(flight: Flight): DayNumber {
  const date = flight.start ?? flight.end;
  return date ? boundsOf(date).start : 0;
}

/** `4 flights a week`; null where nobody states it. */
export function weeklyText(weekly: number | null, language: Language): string | null {
  if (weekly === null) return null;
  return m.term_weekly({ count: weekly, text: numberText(weekly, language) }, { locale: language });
}

/** `21–35`, and `21–40+` where the highest figure is an "over". */
export function weeklyRangeText(week: WeeklyFlights, language: Language): string {
  const { weeklyMin, weeklyMax, over } = week;
  const [low, high] = [numberText(weeklyMin, language), numberText(weeklyMax, language)];
  return (low === high ? low : `${low}–${high}`) + (over ? '+' : '');
}

/** `150,000`, `100,000–150,000`, `10,000 a year on average` */
export function arrivalsText(
  low: number,
  high: number,
  kind: TourismFigure['kind'],
  language: Language
): string {
  const text = [...new Set([low, high])].map((value) => numberText(value, language)).join('–');
  return kind === 'average' ? m.data_average({ text }, { locale: language }) : text;
}

/** `whole country`, `only a part of Vietnam (VN-34)` */
export function scopeText(
  atlas: Atlas,
  { countryTo, scope }: Pick<TourismFigure, 'countryTo' | 'scope'>,
  language: Language
): string {
  const options = { locale: language };
  if (scope === 'country') return m.views_scope_whole({}, options);
  const country = countryName(atlas.countries, countryTo, language);
  return m.views_scope_part({ country, code: scope }, options);
}

/** One figure in full, more than one as a range: `$387.6 M`, `$0.8–1 bn`. */
export function amountText(lowUsd: number, highUsd: number, language: Language): string {
  return lowUsd === highUsd ? moneyText(lowUsd, language) : moneyRangeText(lowUsd, highUsd, language);
}

/** `five figures disagree` */
export function agreementOfFigures(count: number, agree: boolean, language: Language): string {
  const options = { locale: language };
  if (count === 1) return m.term_one_figure({}, options);
  return agree ? m.term_figures_agree({ count }, options) : m.term_figures_disagree({ count }, options);
}

export function partiesText(atlas: Atlas, parties: readonly string[], language: Language): string {
  return parties.map((iso3) => countryName(atlas.countries, iso3, language)).join(', ');
}

/** Who published a source; its title where nobody is named. */
export function publisherText(source: Source): string {
  return source.publisher || source.title;
}

/** `Kazinform, VNA` */
export function publishersText(sources: readonly Source[]): string {
  return [...new Set(sources.map(publisherText))].join(', ');
}

/** `16 May 2024`; a form that is no plain date is shown as it was written. */
export function writtenDateText(text: string, language: Language): string {
  const date = plainDate(text);
  return date ? dateText(date, language) : text;
}

/** What a claim says of its column: a date, a word of the tables, or the text itself. */
export function claimText(column: string, value: string, language: Language): string {
  return column.endsWith('_edtf') ? writtenDateText(value, language) : claimWord(column, value, language);
}

/** The date of a row under its year: `16 Jun`, but `Nov 2024` and `1996` where no day is known. */
export function rowDateText(date: FuzzyDate, language: Language): string {
  return isCoarse(date) ? dateText(date, language) : dayMonthText(boundsOf(date).start, language);
}
