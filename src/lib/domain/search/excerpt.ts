import type { TextRange } from './match.ts';

/** A part of a text with the stretches of it that matched, in code units of the part. */
export interface Excerpt {
  readonly text: string;
  readonly ranges: readonly TextRange[];
}

/** How much stands before the match, so that it is read in its sentence. */
const LEAD = 24;

/**
 * The part of a long text about its first match, whole words, with an ellipsis where something is left out.
 * @param longest length from which a text is cut, in code units
 */
export function excerptOf(text: string, ranges: readonly TextRange[], longest = 96): Excerpt {
  const first = ranges[0]?.[0] ?? 0;
  if (text.length <= longest) return { text, ranges };
  const from = first <= LEAD ? 0 : wordStart(text, first - LEAD);
  const to = from + longest >= text.length ? text.length : wordEnd(text, from, from + longest);
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : ''];
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to).trimEnd() + after,
    ranges: ranges.filter(([, end]) => end <= to).map(([start, end]) => [start + shift, end + shift])
  };
}

/** The first beginning of a word from `at` on. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? at : space + 1;
}

/** The last end of a word up to `at`. */
function wordEnd(text: string, from: number, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space <= from ? at : space;
}

/** A text cut where a match begins or ends. */
export function stretchesOf(
  text: string,
  ranges: readonly TextRange[]
): { readonly text: string; readonly marked: boolean }[] {
  const cuts = [0, ...ranges.flat(), text.length];
  return cuts
    .slice(0, -1)
    .map((from, i) => ({ text: text.slice(from, cuts[i + 1]), marked: i % 2 === 1 }))
    .filter((stretch) => stretch.text !== '');
}
