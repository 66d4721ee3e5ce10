import type { Atlas } from '../atlas.ts';
import { capitalAt } from '../capitals.ts';
import { boundsOf, compareDates, type FuzzyDate } from '../fuzzyDate.ts';
import type { Names } from '../language.ts';
import type { MarkRef } from '../marks.ts';
import { personNames } from '../people.ts';
import { placeNamesAt, type Place } from '../places.ts';
import { marksBySource } from '../sourceMarks.ts';
import { dayOf, yearOf } from '../time.ts';
import { foldText } from './foldText.ts';
import type { SearchEntry, SearchIndex, SearchTarget, SearchText } from './searchIndex.ts';

/** All that can be searched for, folded once; within a group in the order of a reader's interest. */
export function buildSearchIndex(atlas: Atlas): SearchIndex {
  return [
    ...peopleEntries(atlas),
    ...countryEntries(atlas),
    ...[...atlas.places.values()].map(placeEntry),
    ...yearEntries(atlas),
    ...visitEntries(atlas),
    ...agreementEntries(atlas),
    ...sourceEntries(atlas)
  ];
}

function texts(all: readonly string[], target?: SearchTarget): SearchText[] {
  return [...new Set(all)]
    .filter((text) => text !== '')
    .map((text) => ({ text, folded: foldText(text), ...(target && { target }) }));
}

function textsOf(names: Names): string[] {
  return Object.values(names).flatMap((name) => name ?? []);
}

const at = (mark: MarkRef | null, date: FuzzyDate | null): SearchTarget => ({
  mark,
  day: date && boundsOf(date).start
});

/** Whoever travels, with or without a row of their own; Enter goes to the latest visit. */
function peopleEntries(atlas: Atlas): SearchEntry[] {
  const travellers = new Map(atlas.people.map(({ name, id }) => [name, id]));
  for (const { visitorName } of atlas.visits) {
    if (!travellers.has(visitorName)) travellers.set(visitorName, visitorName);
  }
  return [...travellers].map(([name, id]): SearchEntry => {
    const names = personNames(atlas.people, name);
    const visits = atlas.visits.filter((v) => v.visitorName === name);
    const latest = visits.sort((a, b) => compareDates(a.start, b.start)).at(-1);
    const target = latest ? at({ kind: 'visit', id: latest.id }, latest.start) : at(null, null);
    return { group: 'people', id, names, target, texts: texts([name, ...textsOf(names)]) };
  });
}

/** Enter goes to the capital of today. */
function countryEntries(atlas: Atlas): SearchEntry[] {
  return [...atlas.countries].map(([iso3, names]): SearchEntry => {
    const capital = capitalAt(atlas.places.values(), iso3, Infinity);
    const target = at(capital ? { kind: 'place', id: capital.id } : null, null);
    return { group: 'places', id: iso3, names, target, texts: texts([...textsOf(names), iso3]) };
  });
}

/** A name that a place had goes to the first day of that name that is on record. */
function placeEntry(place: Place): SearchEntry {
  const mark: MarkRef = { kind: 'place', id: place.id };
  const own = textsOf(place.names);
  const codes = [place.iata, place.unlocode];
  const earlier = place.namesOverTime.flatMap((name) => {
    const day = name.from ? boundsOf(name.from).start : name.to ? boundsOf(name.to).start : null;
    return texts(
      textsOf(name.names).filter((text) => !own.includes(text)),
      { mark, day }
    );
  });
  return {
    group: 'places',
    id: place.id,
    names: place.names,
    target: { mark, day: null },
    texts: [...texts([...own, ...codes]), ...earlier]
  };
}

function yearEntries(atlas: Atlas): SearchEntry[] {
  const [first, last] = [yearOf(atlas.span.start), yearOf(atlas.span.end - 1)];
  return Array.from({ length: last - first + 1 }, (_, i) => yearEntry(first + i));
}

function yearEntry(year: number): SearchEntry {
  const text = String(year);
  return {
    group: 'years',
    id: text,
    names: { en: text },
    target: { mark: null, day: dayOf(year) },
    texts: texts([text])
  };
}

function visitEntries(atlas: Atlas): SearchEntry[] {
  return atlas.visits
    .toSorted((a, b) => compareDates(b.start, a.start))
    .map((visit): SearchEntry => {
      const day = boundsOf(visit.start).start;
      const place = atlas.places.get(visit.toPlace);
      const where = place ? [...textsOf(placeNamesAt(place, day)), ...textsOf(place.names)] : [];
      const who = textsOf(personNames(atlas.people, visit.visitorName));
      const words = [visit.summary, visit.visitorName, ...who, ...where, visit.start.edtf, visit.outcomes];
      return {
        group: 'visits',
        id: visit.id,
        names: { en: visit.summary || visit.visitorName },
        target: at({ kind: 'visit', id: visit.id }, visit.start),
        texts: texts(words)
      };
    });
}

function agreementEntries(atlas: Atlas): SearchEntry[] {
  return atlas.agreements
    .toSorted((a, b) => compareDates(b.date, a.date))
    .map((agreement) => ({
      group: 'agreements',
      id: agreement.id,
      names: { en: agreement.title },
      target: at({ kind: 'agreement', id: agreement.id }, agreement.date),
      texts: texts([agreement.title, agreement.date.edtf])
    }));
}

/** Enter goes to the first mark that the document supports. */
function sourceEntries(atlas: Atlas): SearchEntry[] {
  const marks = marksBySource(atlas);
  return [...atlas.sources.values()].map(({ id, title, publisher }) => ({
    group: 'sources',
    id,
    names: { en: title },
    target: { mark: marks.get(id)?.supports[0] ?? null, day: null },
    texts: texts([title, publisher])
  }));
}
