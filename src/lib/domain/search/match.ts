import { foldText, type Folded } from './foldText.ts';

/** A stretch of a text, in code units, the end not included. */
export type TextRange = readonly [start: number, end: number];

export interface Match {
  /** 0: the whole text, 1: its beginning, 2: the beginning of a word, 3: inside a word. */
  readonly rank: number;
  readonly ranges: readonly TextRange[];
}

/** One letter inside a word says nothing; in Chinese one character is a word. */
const SHORTEST_INSIDE = 2;
const CHINESE = /\p{Script=Han}/u;

/** @param query folded, not empty */
export function matchText(text: Folded, query: Folded): Match | undefined {
  const { letters } = text;
  let best: Match | undefined;
  for (let at = letters.indexOf(query.letters); at >= 0; at = letters.indexOf(query.letters, at + 1)) {
    const rank = rankAt(text, query, at);
    if (rank === undefined || (best && best.rank <= rank)) continue;
    const end = at + query.letters.length;
    best = { rank, ranges: [[text.from[at] as number, text.to[end - 1] as number]] };
  }
  return best;
}

function rankAt(text: Folded, query: Folded, at: number): number | undefined {
  const end = at + query.letters.length;
  const endsWord = end === text.letters.length || text.wordStarts.has(end);
  const runsOn = crosses(text, at, end);
  if (text.wordStarts.has(at)) {
    // Half a second word may be still to type, as in "hano", or an accident, as "vov" in Võ Văn.
    if (runsOn && !endsWord) return 3;
    return at > 0 ? 2 : end === text.letters.length ? 0 : 1;
  }
  // A match that begins inside a word and runs into the next is an accident of leaving out spaces.
  if (runsOn) return undefined;
  return query.letters.length >= SHORTEST_INSIDE || CHINESE.test(query.letters) ? 3 : undefined;
}

function crosses({ gaps }: Folded, at: number, end: number): boolean {
  for (let i = at + 1; i < end; i++) if (gaps.has(i)) return true;
  return false;
}

/**
 * The words of a query one by one, each folded: `tokayev 2023`. A hyphen joins, so that Nur-Sultan is one
 * word here as in the texts.
 */
export function queryWords(query: string): Folded[] {
  return query
    .split(/\s+/)
    .map(foldText)
    .filter(({ letters }) => letters !== '');
}

/**
 * What of a text to set semibold for a query: where it stands as a whole, else where each of its words begins
 * a word of the text.
 */
export function rangesIn(text: string, query: string): TextRange[] {
  const [folded, whole] = [foldText(text), foldText(query)];
  if (whole.letters === '') return [];
  const match = matchText(folded, whole);
  if (match) return [...match.ranges];
  const ofWords = queryWords(query).flatMap((word) => {
    const found = matchText(folded, word);
    return found && found.rank <= 2 ? found.ranges : [];
  });
  return mergedRanges(ofWords);
}

/** In order, those that touch joined. */
export function mergedRanges(ranges: readonly TextRange[]): TextRange[] {
  const parts: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = parts.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else parts.push([start, end]);
  }
  return parts;
}
