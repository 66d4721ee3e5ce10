import type { Atlas } from '../domain/atlas.ts';
import type { Filter } from '../domain/emptyView.ts';
import type { Facet } from '../domain/facetValues.ts';
import type { FigureChoice } from '../domain/figureChoice.ts';
import type { Language } from '../domain/language.ts';
import type { Confidence } from '../domain/sources.ts';
import type { VisitKind, VisitRank } from '../domain/visits.ts';
import { countryName } from './format.ts';
import * as m from './paraglide/messages.js';
import { personText } from './rowTexts.ts';
import { confidenceTerm, rankTerm, visitKindTerm } from './terms.ts';

type Term = (inputs: Record<string, never>, options: { locale: Language }) => string;

const NAMES: Readonly<Record<Exclude<Filter, 'years' | 'layers'>, Term>> = {
  countries: m.filters_countries,
  people: m.filters_people,
  ranks: m.filters_ranks,
  kinds: m.filters_kinds,
  directions: m.filters_directions,
  sources: m.filters_sources,
  confidence: m.filters_confidence,
  onlyDisputed: m.filters_only_disputed,
  singleSource: m.filters_single_source,
  figures: m.filters_figures
};

/** What a filter is called: `Kind of visit`. */
export function filterName(filter: keyof typeof NAMES, language: Language): string {
  return NAMES[filter]({}, { locale: language });
}

/** An option of a facet: a country's, a person's or a publisher's name, or a word of the tables. */
export function optionText(atlas: Atlas, facet: Facet, value: string, language: Language): string {
  switch (facet) {
    case 'countries':
    case 'directions':
      return countryName(atlas.countries, value, language);
    case 'people':
      return personText(atlas, atlas.people.find((p) => p.id === value)?.name ?? value, language);
    case 'ranks':
      return rankTerm(value as VisitRank, language);
    case 'kinds':
      return visitKindTerm(value as VisitKind, language);
    case 'confidence':
      return confidenceTerm(value as Confidence, language);
    case 'sources': {
      const source = atlas.sources.get(value);
      return source ? [source.publisher, source.title].filter((part) => part !== '').join(', ') : value;
    }
  }
}

/** The same, short enough for a chip, and told apart from other facets: a publisher, `Visitor from: China`. */
export function shortOptionText(atlas: Atlas, facet: Facet, value: string, language: Language): string {
  const text = optionText(atlas, facet, value, language);
  if (facet === 'directions') return `${filterName(facet, language)}: ${text}`;
  const publisher = facet === 'sources' ? atlas.sources.get(value)?.publisher : undefined;
  return publisher === undefined || publisher === '' ? text : publisher;
}

/** `As Kazakhstan states` */
export function figuresTerm(atlas: Atlas, choice: FigureChoice, language: Language): string {
  const locale = { locale: language };
  if (choice.kind === 'all') return m.filters_figures_all({}, locale);
  if (choice.kind === 'stated') return m.filters_figures_stated({}, locale);
  return m.filters_figures_reporter(
    { country: countryName(atlas.countries, choice.reporterIso3, language) },
    locale
  );
}

/** Said where figures stand while not all are shown; empty where all are. */
export function figuresNote(atlas: Atlas, choice: FigureChoice, language: Language): string {
  const locale = { locale: language };
  if (choice.kind === 'all') return '';
  if (choice.kind === 'stated') return m.filters_figures_note_stated({}, locale);
  const country = countryName(atlas.countries, choice.reporterIso3, language);
  return m.filters_figures_note_reporter({ country }, locale);
}
