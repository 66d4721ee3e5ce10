/** Both years included. */
export type YearRange = readonly [from: number, to: number];

/**
 * Stretches worth one click, each once: the atlas's own years, all years with a row, the last five, the
 * last ten, and its decades, newest first.
 * @param all first and last year with a row
 * @param own the years that the atlas opens with
 */
export function yearPresets(all: YearRange, own: YearRange): YearRange[] {
  const last = own[1];
  const decades: YearRange[] = [];
  for (let decade = Math.floor(last / 10) * 10; decade > own[0] - 10; decade -= 10) {
    decades.push([Math.max(decade, own[0]), Math.min(decade + 9, last)]);
  }
  const held = ([from, to]: YearRange): YearRange => [Math.max(from, all[0]), to];
  const wishes: YearRange[] = [own, all, held([last - 4, last]), held([last - 9, last]), ...decades];
  const texts = wishes.map(([from, to]) => `${from}-${to}`);
  return wishes.filter((_, i) => texts.indexOf(texts[i] as string) === i);
}

/**
 * The brush after a drag of it by whole years, as long as before and inside the years with a row.
 */
export function movedYears(years: YearRange, by: number, all: YearRange): YearRange {
  const length = years[1] - years[0];
  const from = Math.min(Math.max(years[0] + Math.round(by), all[0]), all[1] - length);
  return [from, from + length];
}
