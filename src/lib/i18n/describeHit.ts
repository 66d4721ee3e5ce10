import type { Atlas } from '../domain/atlas.ts';
import { boundsOf } from '../domain/fuzzyDate.ts';
import { inLanguage, type Language } from '../domain/language.ts';
import type { Place } from '../domain/places.ts';
import { excerptOf, type Excerpt } from '../domain/search/excerpt.ts';
import { rangesIn } from '../domain/search/match.ts';
import type { SearchHit } from '../domain/search/search.ts';
import { describeMark } from './describe.ts';
import { heldText } from './facts.ts';
import { countryName } from './format.ts';
import * as m from './paraglide/messages.js';
import { writtenDateText } from './rowTexts.ts';
import { languageTerm, placeTerm } from './terms.ts';

/** A line of a hit, with what of it matches the query. */
export interface HitLine extends Excerpt {
  /** BCP 47; empty where the script alone tells. */
  readonly language: string;
}

/** A hit in words. */
export interface HitWords {
  readonly title: HitLine;
  /** What it is: `capital, Kazakhstan`. */
  readonly note: string;
  /** In which other of its names or texts the query was found, where the title does not hold it. */
  readonly found: HitLine | null;
  /** As exactly as it is known; empty where it has no date. */
  readonly when: string;
}

/** @param query as typed, for what to set semibold */
export function describeHit(atlas: Atlas, hit: SearchHit, query: string, language: Language): HitWords {
  const line = (text: string, inLanguage: string): HitLine => ({
    ...excerptOf(text, rangesIn(text, query)),
    language: inLanguage
  });
  const parts = partsOf(atlas, hit, language);
  const title = line(parts.title, parts.titleLanguage ?? language);
  const foundElsewhere = title.ranges.length === 0 && hit.text !== parts.title;
  return {
    title,
    note: parts.note,
    found: foundElsewhere ? { ...excerptOf(hit.text, hit.ranges), language: parts.textLanguage ?? '' } : null,
    when: parts.when
  };
}

interface Parts {
  readonly title: string;
  readonly titleLanguage?: string;
  /** Of `hit.text`, where it is that of a table in one language. */
  readonly textLanguage?: string;
  readonly note: string;
  readonly when: string;
}

function partsOf(atlas: Atlas, hit: SearchHit, language: Language): Parts {
  switch (hit.group) {
    case 'people':
      return personParts(atlas, hit, language);
    case 'places':
      return placeParts(atlas, hit, language);
    case 'years':
      return { title: hit.text, note: '', when: '' };
    case 'visits':
    case 'agreements':
      return markParts(atlas, hit, language);
    case 'sources':
      return sourceParts(atlas, hit, language);
  }
}

function personParts(atlas: Atlas, hit: SearchHit, language: Language): Parts {
  const visit = atlas.visits.find((v) => v.id === hit.target.mark?.id);
  const iso3 = visit?.visitorIso3 ?? atlas.people.find((p) => p.id === hit.id)?.countryIso3;
  const latest = hit.target.mark && describeMark(atlas, hit.target.mark, atlas.span.end, language);
  return {
    title: inLanguage(hit.names, language),
    note: iso3 === undefined ? '' : countryName(atlas.countries, iso3, language),
    when: latest ? latest.when : ''
  };
}

function placeParts(atlas: Atlas, hit: SearchHit, language: Language): Parts {
  const place = atlas.places.get(hit.id);
  const title = inLanguage(hit.names, language);
  if (!place) return { title, note: m.search_country({}, { locale: language }), when: '' };
  const country = countryName(atlas.countries, place.countryIso3, language);
  return {
    title,
    note: `${placeTerm(place.kind, language)}, ${country}`,
    when: heldWhen(place, hit, language)
  };
}

/** When a former name held; empty for the names of today. */
function heldWhen(place: Place, { target }: SearchHit, language: Language): string {
  const { day } = target;
  const former = place.namesOverTime.find(
    ({ from, to }) => day !== null && day === (from ? boundsOf(from).start : to && boundsOf(to).start)
  );
  return former ? heldText(former, language) : '';
}

function markParts(atlas: Atlas, hit: SearchHit, language: Language): Parts {
  const words = hit.target.mark && describeMark(atlas, hit.target.mark, atlas.span.end, language);
  if (!words) return { title: hit.text, note: '', when: '' };
  return { title: words.title, titleLanguage: words.titleLanguage, note: words.detail, when: words.when };
}

function sourceParts(atlas: Atlas, hit: SearchHit, language: Language): Parts {
  const source = atlas.sources.get(hit.id);
  if (!source) return { title: hit.text, note: '', when: '' };
  const about = [source.publisher, source.language === '' ? '' : languageTerm(source.language, language)];
  return {
    title: source.title,
    titleLanguage: source.language || 'en',
    note: about.filter((part) => part !== '').join(', '),
    when: source.published === '' ? '' : writtenDateText(source.published, language)
  };
}
