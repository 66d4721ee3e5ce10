import type { Names } from '../language.ts';
import { isoDay, parseIsoDay } from '../time.ts';
import { foldText, type Folded } from './foldText.ts';
import { matchText, mergedRanges, queryWords, type Match, type TextRange } from './match.ts';
import {
  SEARCH_GROUPS,
  type SearchEntry,
  type SearchGroup,
  type SearchIndex,
  type SearchTarget
} from './searchIndex.ts';

export interface SearchHit {
  readonly group: SearchGroup;
  readonly id: string;
  readonly names: Names;
  /** The name or title in which the query was found, as it is written. */
  readonly text: string;
  /** What of `text` to set semibold, in code units and in order. */
  readonly ranges: readonly TextRange[];
  readonly target: SearchTarget;
}

export interface HitGroup {
  readonly group: SearchGroup;
  /** The best first. */
  readonly hits: readonly SearchHit[];
  /** Hits in all, of which `hits` are the first. */
  readonly total: number;
}

/** Newest first, whether a name stands first in their text or not. */
const DATED: readonly SearchGroup[] = ['visits', 'agreements'];
const WORD_RANK = 2;

/** Words in different texts of an entry rank after any that stand together. */
const APART = 4;

interface Found extends Match {
  readonly entry: SearchEntry;
  readonly text: number;
}

/**
 * Finds people, places, years, visits, agreements and sources by any of their names, in any script, with or
 * without diacritics. Where the query stands nowhere as a whole, each of its words must begin a word of the
 * entry. A day such as `2012-09-10` is itself a hit.
 * @param limit of hits per group
 * @returns groups with a hit, in the order of the sheet; one that holds something named just so comes first
 */
export function search(index: SearchIndex, query: string, limit = 6): HitGroup[] {
  const whole = foldText(query);
  if (whole.letters === '') return [];
  const words = queryWords(query);
  const byGroup = new Map<SearchGroup, Found[]>();
  for (const entry of index) {
    const found = findWhole(entry, whole) ?? findWords(entry, words);
    if (!found) continue;
    const group = byGroup.get(entry.group);
    if (group) group.push(found);
    else byGroup.set(entry.group, [found]);
  }
  const day = dayHit(query);
  const weightIn = (group: SearchGroup, { rank }: Found) =>
    DATED.includes(group) ? Math.max(rank, WORD_RANK) : rank;
  const namedSo = (group: SearchGroup) =>
    (byGroup.get(group) ?? []).some((found) => weightIn(group, found) === 0);
  const groups = SEARCH_GROUPS.toSorted((a, b) => Number(namedSo(b)) - Number(namedSo(a)));
  return groups.flatMap((group): HitGroup[] => {
    const found = byGroup.get(group) ?? [];
    const weight = (one: Found) => weightIn(group, one);
    const inOrder = found.toSorted((a, b) => weight(a) - weight(b)).map(hitOf);
    const hits = group === 'years' && day ? [day, ...inOrder] : inOrder;
    return hits.length === 0 ? [] : [{ group, hits: hits.slice(0, limit), total: hits.length }];
  });
}

function findWhole(entry: SearchEntry, query: Folded): Found | undefined {
  let best: Found | undefined;
  for (const [text, { folded }] of entry.texts.entries()) {
    const match = matchText(folded, query);
    if (match && (!best || match.rank < best.rank)) best = { ...match, entry, text };
  }
  return best;
}

/** Every word somewhere; shown is the text that holds the most of them. */
function findWords(entry: SearchEntry, words: readonly Folded[]): Found | undefined {
  if (words.length < 2) return undefined;
  const rangesPerText = entry.texts.map((): TextRange[] => []);
  for (const word of words) {
    let somewhere = false;
    for (const [text, { folded }] of entry.texts.entries()) {
      const match = matchText(folded, word);
      if (!match || match.rank > 2) continue;
      somewhere = true;
      rangesPerText[text]?.push(...match.ranges);
    }
    if (!somewhere) return undefined;
  }
  const most = Math.max(...rangesPerText.map((ranges) => ranges.length));
  const text = rangesPerText.findIndex((ranges) => ranges.length === most);
  return { entry, text, rank: APART, ranges: mergedRanges(rangesPerText[text] ?? []) };
}

function hitOf({ entry, text, ranges }: Found): SearchHit {
  const { group, id, names, target, texts } = entry;
  const shown = texts[text];
  return { group, id, names, text: shown?.text ?? names.en, ranges, target: shown?.target ?? target };
}

function dayHit(query: string): SearchHit | undefined {
  const day = /^\s*\d{4}-\d{1,2}(-\d{1,2})?\s*$/.test(query) ? parseIsoDay(query) : undefined;
  if (day === undefined) return undefined;
  const text = isoDay(day);
  return {
    group: 'years',
    id: text,
    names: { en: text },
    text,
    ranges: [[0, text.length]],
    target: { mark: null, day }
  };
}
