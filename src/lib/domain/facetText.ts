import { NO_CHOICE, type FacetChoice } from './facets.ts';
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
const DISPUTED = 'disputed:only';

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
  return [...parts, ...(choice.onlyDisputed ? [DISPUTED] : [])].join(',');
}

/**
 * Reads what `choiceText` wrote; what makes no sense is left out and told.
 * @returns the choice, and the parts that are none of it, as they stand in the text
 */
export function parseChoice(text: string): { choice: FacetChoice; dropped: string[] } {
  const chosen: Record<Facet, string[]> = Object.fromEntries(
    FACETS.map((facet) => [facet, [] as string[]])
  ) as Record<Facet, string[]>;
  let onlyDisputed = NO_CHOICE.onlyDisputed;
  const dropped: string[] = [];
  for (const part of text.split(',').filter((p) => p !== '')) {
    const option = parseOption(part);
    if (part === DISPUTED) onlyDisputed = true;
    else if (!option) dropped.push(part);
    else if (!chosen[option.facet].includes(option.value)) chosen[option.facet].push(option.value);
  }
  return { choice: { ...chosen, onlyDisputed }, dropped };
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
