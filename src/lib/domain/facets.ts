import type { Atlas } from './atlas.ts';
import type { AtlasEvent } from './events.ts';
import {
  FACETS,
  facetValues,
  NO_VALUES,
  type Facet,
  type FacetRow,
  type FacetValues
} from './facetValues.ts';
import { markText } from './marks.ts';

/** Properties that a reader can ask for alone: some conflict is about it; one document only stands behind it. */
export const FLAGS = ['onlyDisputed', 'singleSource'] as const;
export type Flag = (typeof FLAGS)[number];

/**
 * What the reader has chosen. Options of one facet widen each other; facets and flags narrow each other; a
 * facet without an option lets everything through.
 */
export type FacetChoice = Readonly<Record<Facet, readonly string[]>> & Readonly<Record<Flag, boolean>>;

export const NO_CHOICE: FacetChoice = { ...NO_VALUES, onlyDisputed: false, singleSource: false };

/** An option with the number of events that it would leave, all other facets being as they are. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
  readonly chosen: boolean;
}

export type FacetCounts = Readonly<Record<Facet, readonly FacetOption[]>> & Readonly<Record<Flag, number>>;

type RowValues = FacetValues & Readonly<Record<Flag, boolean>>;

function valuesOf(atlas: Atlas, row: FacetRow, disputed: ReadonlySet<string>): RowValues {
  const values = facetValues(atlas, row);
  // General knowledge is no document.
  const documents = values.sources.filter((id) => atlas.sources.get(id)?.kind !== 'general');
  return {
    ...values,
    onlyDisputed: disputed.has(markText(row.mark)),
    singleSource: documents.length === 1
  };
}

function failing(values: RowValues, choice: FacetChoice): (Facet | Flag)[] {
  const facets = FACETS.filter(
    (facet) => choice[facet].length > 0 && !choice[facet].some((option) => values[facet].includes(option))
  );
  return [...facets, ...FLAGS.filter((flag) => choice[flag] && !values[flag])];
}

/**
 * The parts of a choice by which a row is filtered out; none where it is left.
 * @param disputed marks that some conflict is about, as `markText` writes them
 */
export function hiddenBy(
  atlas: Atlas,
  row: FacetRow,
  choice: FacetChoice,
  disputed: ReadonlySet<string>
): (Facet | Flag)[] {
  return failing(valuesOf(atlas, row, disputed), choice);
}

/** @param disputed marks that some conflict is about, as `markText` writes them */
export function filterEvents(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  choice: FacetChoice,
  disputed: ReadonlySet<string>
): AtlasEvent[] {
  if (choiceCount(choice) === 0) return [...events];
  return events.filter((event) => hiddenBy(atlas, event, choice, disputed).length === 0);
}

/**
 * For each option the events that choosing it alone in its facet would leave, all other facets being as they
 * are. Every option that occurs in `events` or is chosen is there, also with zero.
 * @returns options with the most events first, then by value
 */
export function facetCounts(
  atlas: Atlas,
  events: readonly AtlasEvent[],
  choice: FacetChoice,
  disputed: ReadonlySet<string>
): FacetCounts {
  const counts = new Map(
    FACETS.map((facet) => [facet, new Map(choice[facet].map((value) => [value, 0]))] as const)
  );
  const flagged: Record<Flag, number> = { onlyDisputed: 0, singleSource: 0 };
  for (const event of events) {
    const values = valuesOf(atlas, event, disputed);
    const fails = failing(values, choice);
    const counted = (part: Facet | Flag) => (fails.every((f) => f === part) ? 1 : 0);
    for (const facet of FACETS) {
      const ofFacet = counts.get(facet) as Map<string, number>;
      for (const value of values[facet]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + counted(facet));
    }
    for (const flag of FLAGS) if (values[flag]) flagged[flag] += counted(flag);
  }
  const options = FACETS.map((facet) => [
    facet,
    [...(counts.get(facet) as Map<string, number>)]
      .map(([value, count]) => ({ value, count, chosen: choice[facet].includes(value) }))
      .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
  ]);
  return { ...(Object.fromEntries(options) as Record<Facet, FacetOption[]>), ...flagged };
}

/** How many options are set. */
export function choiceCount(choice: FacetChoice): number {
  const flags = FLAGS.filter((flag) => choice[flag]).length;
  return FACETS.reduce((sum, facet) => sum + choice[facet].length, flags);
}

/** Sets an option, or takes it back where it is set. */
export function toggled(choice: FacetChoice, facet: Facet, value: string): FacetChoice {
  const rest = choice[facet].filter((option) => option !== value);
  return { ...choice, [facet]: rest.length < choice[facet].length ? rest : [...rest, value] };
}

/** Without any option of these facets and flags. */
export function cleared(choice: FacetChoice, parts: readonly (Facet | Flag)[]): FacetChoice {
  return { ...choice, ...Object.fromEntries(parts.map((part) => [part, NO_CHOICE[part]])) };
}

/**
 * Parts a choice that came from outside into what the tables know and what they do not.
 * Countries are those with a name; a person is known by a visit or a row of people.
 */
export function knownChoice(atlas: Atlas, choice: FacetChoice): { known: FacetChoice; unknown: FacetChoice } {
  const people = new Set([...atlas.people.map((p) => p.id), ...atlas.visits.map((v) => v.visitorName)]);
  const isKnown: Partial<Record<Facet, (value: string) => boolean>> = {
    countries: (iso3) => atlas.countries.has(iso3),
    directions: (iso3) => atlas.countries.has(iso3),
    people: (key) => people.has(key),
    sources: (id) => atlas.sources.has(id)
  };
  const part = (wanted: boolean) =>
    Object.fromEntries(
      FACETS.map((f) => [f, choice[f].filter((value) => (isKnown[f]?.(value) ?? true) === wanted)])
    ) as Record<Facet, string[]>;
  return { known: { ...choice, ...part(true) }, unknown: { ...NO_CHOICE, ...part(false) } };
}
