import type PptxGenJS from 'pptxgenjs';
import { sourceWords, type SheetSource } from './sceneSheet.ts';
import { boxHeight, lineCount } from './slideLayout.ts';
import { INK } from './slides.ts';

/** Inches, of a slide of 13.33 × 7.5. */
const COLUMNS = [0.4, 6.75] as const;
const COLUMN = { y: 1, w: 6.1, h: 5.9 };
const POINTS = 10;

interface Words {
  readonly heading: string;
  readonly noLink: string;
}

/** As many slides as the documents need, in two columns, each numbered and with its link. */
export function addSourceSlides(
  page: () => PptxGenJS.Slide,
  sources: readonly SheetSource[],
  words: Words,
  lang: string
): void {
  const entries = sources.map((source, i) => ({ text: entryText(source, i + 1, words), url: source.url }));
  const columns = inColumns(entries.map(({ text }) => text));
  let slide: PptxGenJS.Slide | undefined;
  columns.forEach(([from, to], i) => {
    if (i % COLUMNS.length === 0) {
      slide = page();
      slide.addText(words.heading, { placeholder: 'title', fontSize: 22, bold: true, color: INK, lang });
    }
    const runs = entries.slice(from, to).map(({ text, url }) => ({
      text,
      options: { breakLine: true, ...(url !== null && { hyperlink: { url } }) }
    }));
    const x = COLUMNS[i % COLUMNS.length] as number;
    slide?.addText(runs, { x, ...COLUMN, fontSize: POINTS, color: INK, valign: 'top', lang });
  });
}

function entryText(source: SheetSource, number: number, { noLink }: Words): string {
  return `${number}. ${sourceWords(source)}${source.url === null ? ` (${noLink})` : ''}`;
}

/** Where each column begins and ends. */
export function inColumns(texts: readonly string[]): [from: number, to: number][] {
  const columns: [number, number][] = [];
  let [from, lines] = [0, 0];
  texts.forEach((text, i) => {
    const more = lineCount(text, POINTS, COLUMN.w);
    if (i > from && boxHeight(lines + more, POINTS) > COLUMN.h) {
      columns.push([from, i]);
      [from, lines] = [i, 0];
    }
    lines += more;
  });
  return texts.length > from ? [...columns, [from, texts.length]] : columns;
}
