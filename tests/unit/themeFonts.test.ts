import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const THEME = join(ROOT, 'src/lib/theme');

interface Face {
  readonly family: string;
  readonly style: string;
  readonly weight: string;
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}
let faces: Face[];

beforeAll(async () => {
  const css = await readFile(join(THEME, 'fonts.css'), 'utf8');
  faces = css
    .split('@font-face')
    .slice(1)
    .map((block) => {
      const value = (name: string) => block.match(new RegExp(`${name}:\\s*([^;]+);`))?.[1] ?? '';
      return {
        family: value('font-family'),
        style: value('font-style'),
        weight: value('font-weight'),
        file: value('src').match(/url\('([^']+)'\)/)?.[1] ?? '',
        ranges: value('unicode-range')
          .split(',')
          .map((part) => part.trim().slice(2).split('-'))
          .map(([from, to = from]) => [parseInt(from!, 16), parseInt(to!, 16)] as const)
      };
    });
});

function covered(letter: string, style: string): boolean {
  const code = letter.codePointAt(0)!;
  return faces.some(
    (face) => face.style === style && face.ranges.some(([from, to]) => from <= code && code <= to)
  );
}

async function textsOf(folder: string): Promise<string> {
  const files = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  const texts = files
    .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
    .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  return (await Promise.all(texts)).join('');
}

describe('the faces of Atlas Sans', () => {
  it('share one family and one range of weights, so that no face wins over another', () => {
    expect(new Set(faces.map((face) => face.family))).toEqual(new Set(["'Atlas Sans'"]));
    expect(new Set(faces.map((face) => face.weight))).toEqual(new Set(['200 900']));
  });

  it('name files that are there, each upright and italic', () => {
    expect(faces.filter((face) => !existsSync(join(THEME, face.file)))).toEqual([]);
    const count = (style: string) => faces.filter((face) => face.style === style).length;
    expect(count('italic')).toBe(count('normal'));
  });

  it.each(['normal', 'italic'])('cover every letter of the languages, %s', (style) => {
    const letters = [...'ӘәҒғҚқҢңӨөҰұҮүҺһІі ĂăÂâĐđÊêÔôƠơƯưạằẫợỹ ЁёЖжЩщЪъЫы –—“”«»₫ ‘’ʻ 北京'].filter(
      (l) => l !== ' '
    );
    expect(letters.filter((letter) => !covered(letter, style))).toEqual([]);
  });

  it('cover every letter of the tables and messages', async () => {
    const text = (await textsOf('data')) + (await textsOf('src/lib/i18n/messages'));
    const missing = new Set(
      [...text].filter((letter) => /[\p{L}\p{N}]/u.test(letter) && !covered(letter, 'normal'))
    );
    expect([...missing], 'run npm run bake').toEqual([]);
  });
});
