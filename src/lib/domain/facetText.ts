import { FLAGS, type FacetChoice, type Flag } from './facets.ts';
import { FACETS, type Facet } from './facetValues.ts';
import { VISIT_KINDS, VISIT_RANKS } from './visits.ts';

/** How the address calls one option: `country:KAZ,rank:head_of_state,disputed:only`. */
const WORDS: Readonly<Record<Facet, string>> = {
  countries: 'country',
  people: 'person',
  ranks: 'rank',
  kinds: 'kind',
  directions: 'from',
  sources: 'source',
  confidence: 'confidence'
};
const FLAG_WORDS: Readonly<Record<Flag, string>> = {
  onlyDisputed: 'disputed:only',
  singleSource: 'sources:one'
};
const ALL_CORRIDORS = 'corridors:all';

const isCountry = (value: string) => /^[A-Z]{3}$/.test(value);
const isOneOf = (words: readonly string[]) => (value: string) => words.includes(value);
const isAny = () => true;

const ALLOWED: Readonly<Record<Facet, (value: string) => boolean>> = {
  countries: isCountry,
  people: isAny,
  ranks: isOneOf(VISIT_RANKS),
  kinds: isOneOf(VISIT_KINDS),
  directions: isCountry,
  sources: isAny,
  confidence: isOneOf(['stated', 'derived', 'uncertain'])
};

/** Empty where nothing is chosen. A name with a comma or a colon is escaped, so that any choice comes back. */
export function choiceText(choice: FacetChoice): string {
  const parts = FACETS.flatMap((facet) =>
    choice[facet].map((value) => `${WORDS[facet]}:${encodeURIComponent(value)}`)
  );
  return [...parts, ...FLAGS.filter((flag) => choice[flag]).map((flag) => FLAG_WORDS[flag])].join(',');
}

/**
 * Reads what `choiceText` wrote; what makes no sense is left out and told.
 * @returns the choice, and the parts that are none of it, as they stand in the text
 */
export function parseChoice(text: string): { choice: FacetChoice; dropped: string[] } {
  const chosen: Record<Facet, string[]> = Object.fromEntries(
    FACETS.map((facet) => [facet, [] as string[]])
  ) as Record<Facet, string[]>;
  const flags: Record<Flag, boolean> = { onlyDisputed: false, singleSource: false };
  const dropped: string[] = [];
  for (const part of text.split(',').filter((p) => p !== '')) {
    const option = parseOption(part);
    const flag = FLAGS.find((f) => FLAG_WORDS[f] === part);
    if (flag) flags[flag] = true;
    else if (!option) dropped.push(part);
    else if (!chosen[option.facet].includes(option.value)) chosen[option.facet].push(option.value);
  }
  return { choice: { ...chosen, ...flags }, dropped };
}

/** What the parameter `filters` of the address holds, and the scene of a briefing. */
export interface FiltersInText {
  readonly choice: FacetChoice;
  /** Every corridor, or only those that join the focus countries. */
  readonly allCorridors: boolean;
}

/** `country:KAZ,corridors:all`; empty where nothing is set. */
export function filtersText({ choice, allCorridors }: FiltersInText): string {
  return [choiceText(choice), allCorridors ? ALL_CORRIDORS : ''].filter((part) => part !== '').join(',');
}

/** Reads what `filtersText` wrote; what makes no sense is left out and told. */
export function parseFilters(text: string): FiltersInText & { dropped: string[] } {
  const { choice, dropped } = parseChoice(text);
  return {
    choice,
    allCorridors: dropped.includes(ALL_CORRIDORS),
    dropped: dropped.filter((part) => part !== ALL_CORRIDORS)
  };
}

function parseOption(part: string): { facet: Facet; value: string } | undefined {
  const colon = part.indexOf(':');
  const facet = FACETS.find((f) => WORDS[f] === part.slice(0, colon));
  const value = decoded(part.slice(colon + 1));
  return facet && value !== undefined && value !== '' && ALLOWED[facet](value) ? { facet, value } : undefined;
}

/** undefined for a broken escape, as in a link cut off by a mail program */
function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
