/** A text made comparable, and where each of its letters stood. */
export interface Folded {
  /** Letters and digits only: no marks, no punctuation, no spaces, lower case. */
  readonly letters: string;
  /** For each code unit of `letters`, the first code unit of the original character; then the end of the last. */
  readonly from: readonly number[];
  /** For each code unit of `letters`, the code unit after the original character and its marks. */
  readonly to: readonly number[];
  /** Indexes into `letters` at which a word begins, or a part of one after a hyphen. */
  readonly wordStarts: ReadonlySet<number>;
  /** Those of `wordStarts` that follow a space or the like. */
  readonly gaps: ReadonlySet<number>;
}

/** Letters that carry their stroke without a combining mark. */
const STROKES: Readonly<Record<string, string>> = {
  đ: 'd',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i'
};

const MARK = /^\p{M}$/u;
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** Within a word, as in Xi’an. */
const APOSTROPHE = /^[’'ʼ`]$/u;
const HYPHEN = /^[-‐]$/u;

/**
 * Text without diacritics, case and punctuation, so that `ha noi`, `Hanoi` and `Hà Nội` are one, and
 * `Нурсултан` is `Нур-Султан`. Letters of Kazakh Cyrillic are letters of their own and stay.
 */
export function foldText(text: string): Folded {
  let letters = '';
  const from: number[] = [];
  const to: number[] = [];
  const wordStarts = new Set<number>();
  const gaps = new Set<number>();
  let atWordStart = true;
  let atGap = false;
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const folded = foldCharacter(character);
    if (folded !== '') {
      if (atWordStart) wordStarts.add(letters.length);
      if (atGap) gaps.add(letters.length);
      atWordStart = atGap = false;
      letters += folded;
      for (let i = 0; i < folded.length; i++) {
        from.push(at);
        to.push(end);
      }
    } else if (MARK.test(character) && to.length > 0) {
      extendLast(from, to, end);
    } else if (!APOSTROPHE.test(character)) {
      atWordStart = true;
      atGap ||= letters !== '' && !HYPHEN.test(character);
    }
    at = end;
  }
  return { letters, from, to, wordStarts, gaps };
}

function foldCharacter(character: string): string {
  const lower = [...character.normalize('NFD').toLowerCase()].filter((c) => LETTER_OR_DIGIT.test(c));
  return lower.map((c) => STROKES[c] ?? c).join('');
}

/** A mark written after its letter belongs to the letter. */
function extendLast(from: readonly number[], to: number[], end: number): void {
  const first = from.at(-1);
  for (let i = to.length - 1; i >= 0 && from[i] === first; i--) to[i] = end;
}
