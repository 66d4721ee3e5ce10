import { createFont, type FontEditor } from 'fonteditor-core';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Every face declares the same range: a browser prefers a face with a narrower one for all text. */
const WEIGHTS = '200 900';
const FAMILY = 'Atlas Sans';
const SUBSETS = ['latin-ext', 'latin', 'vietnamese', 'cyrillic-ext', 'cyrillic'];
const STYLES = ['normal', 'italic'] as const;
/** The one weight of Chinese: enough for names beside Latin of any weight. */
const HAN_WEIGHT = 500;
const HAN_FILE = 'noto-sans-sc.woff2';
const PACKAGES = 'node_modules/@fontsource-variable';

/**
 * The type of page and map: Source Sans 3 in the subsets that the interface needs, and Noto Sans SC cut to
 * the Chinese letters of the tables and messages, as `fonts.css` and the files that it names.
 * @returns path below `src/lib/theme` → content
 */
export async function bakeFonts(repoRoot: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  const faces: string[] = [];
  const source = join(repoRoot, PACKAGES, 'source-sans-3');
  const ranges = await unicodeRanges(source);
  for (const style of STYLES) {
    for (const subset of SUBSETS) {
      const name = `source-sans-3-${subset}-wght-${style}.woff2`;
      files.set(`fonts/${name}`, await readFile(join(source, 'files', name)));
      faces.push(face(name, style, ranges[subset]!));
    }
  }
  const noto = join(repoRoot, PACKAGES, 'noto-sans-sc');
  const letters = await hanLetters(repoRoot);
  files.set(`fonts/${HAN_FILE}`, await cutHan(noto, letters));
  // The same file for italics: without it Chinese in italic text is boxes.
  for (const style of STYLES) faces.push(face(HAN_FILE, style, rangeOf(letters)));
  files.set('fonts/OFL-source-sans-3.txt', await readFile(join(source, 'LICENSE')));
  files.set('fonts/OFL-noto-sans-sc.txt', await readFile(join(noto, 'LICENSE')));
  return files.set('fonts.css', `/* Made by npm run bake. */\n${faces.join('\n')}`);
}

function face(file: string, style: string, unicodeRange: string): string {
  return `@font-face {
    font-family: '${FAMILY}'; font-style: ${style}; font-weight: ${WEIGHTS}; font-display: block;
    src: url('./fonts/${file}') format('woff2'); unicode-range: ${unicodeRange}; }`;
}

/** Name of a subset, or `[4]` for a numbered one, → CSS unicode-range. */
async function unicodeRanges(fontPackage: string): Promise<Record<string, string>> {
  return JSON.parse(await readFile(join(fontPackage, 'unicode.json'), 'utf8')) as Record<string, string>;
}

/** Chinese letters and full-width punctuation in the tables and in the interface's messages. */
async function hanLetters(repoRoot: string): Promise<string[]> {
  const letters = new Set<string>();
  for (const folder of ['data', 'src/lib/i18n/messages']) {
    const files = await readdir(join(repoRoot, folder), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const text = await readFile(join(file.parentPath, file.name), 'utf8');
      for (const letter of text.match(/\p{Script=Han}|[（）、。《》：，]/gu) ?? []) letters.add(letter);
    }
  }
  return [...letters].sort();
}

/**
 * The package comes in a hundred files by range; each gives its share of the letters, and the shares are
 * put together again, so that Chinese costs one small file.
 */
async function cutHan(fontPackage: string, letters: readonly string[]): Promise<Uint8Array> {
  // A letter in two files is taken once.
  const left = new Set(letters);
  let whole: FontEditor.Font | undefined;
  for (const [subset, range] of Object.entries(await unicodeRanges(fontPackage))) {
    const held = [...left].filter((letter) => inRange(letter.codePointAt(0)!, range));
    if (held.length === 0) continue;
    for (const letter of held) left.delete(letter);
    const file = `noto-sans-sc-${subset.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    const font = await readFile(join(fontPackage, 'files', file));
    const part = await subsetFont(font, held.join(''), {
      targetFormat: 'truetype',
      variationAxes: { wght: HAN_WEIGHT }
    });
    const share = createFont(Buffer.from(part), { type: 'ttf' });
    whole = whole?.merge(share, { scale: 1 }) ?? share;
  }
  if (!whole) throw new Error('no Chinese letters in the tables');
  return subsetFont(whole.write({ type: 'ttf', toBuffer: true }), letters.join(''), {
    targetFormat: 'woff2'
  });
}

function inRange(codePoint: number, range: string): boolean {
  return range.split(',').some((part) => {
    const [from, to = from] = part.trim().slice(2).split('-');
    return parseInt(from!, 16) <= codePoint && codePoint <= parseInt(to!, 16);
  });
}

function rangeOf(letters: readonly string[]): string {
  return letters.map((letter) => `U+${letter.codePointAt(0)!.toString(16)}`).join(', ');
}
