import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import { dayOf, parseIsoDay } from './time.ts';

/**
 * The dates that sources and claims carry as text, where no library of EDTF is at hand: `2012`, `2012-04`,
 * `2012-04-16`, `199X`, each with `~`, `?` or `%`, and intervals of them, with an end open or not.
 * @returns undefined for any other text, which is then shown as it was written
 */
export function plainDate(text: string): FuzzyDate | undefined {
  const sides = text.split('/');
  if (sides.length === 1) return oneDate(text);
  const [first, last] = sides.map((side) => (side === '' || side === '..' ? null : oneDate(side)));
  if (sides.length > 2 || first === undefined || last === undefined || (!first && !last)) return undefined;
  if (first && last && boundsOf(last).end <= boundsOf(first).start) return undefined;
  return {
    edtf: text,
    start: first?.start ?? null,
    end: last?.end ?? null,
    precision: first && last ? 'span' : 'open',
    approximate: [first, last].some((side) => side?.approximate),
    uncertain: [first, last].some((side) => side?.uncertain)
  };
}

function oneDate(text: string): FuzzyDate | undefined {
  const match = /^(\d{3})(?:X|(\d)(?:-(\d{2})(-\d{2})?)?)([~?%]?)$/.exec(text);
  if (!match) return undefined;
  const [, century = '', digit = '0', month, day, hedge = ''] = match;
  const start = parseIsoDay(text.replace(/X/, '0').replace(/[~?%]$/, ''));
  if (start === undefined) return undefined;
  const known = {
    edtf: text,
    start,
    approximate: hedge === '~' || hedge === '%',
    uncertain: hedge === '?' || hedge === '%'
  };
  const year = Number(century + digit);
  if (match[2] === undefined) return { ...known, end: dayOf(year + 10), precision: 'decade' };
  if (day !== undefined) return { ...known, end: start + 1, precision: 'day' };
  if (month !== undefined) return { ...known, end: dayOf(year, Number(month) + 1), precision: 'month' };
  return { ...known, end: dayOf(year + 1), precision: 'year' };
}
