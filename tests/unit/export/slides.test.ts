import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BriefingSheets, SceneSheet } from '../../../src/lib/export/sceneSheet.ts';
import { makeSlides, type SlideWords } from '../../../src/lib/export/slides.ts';

const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
/** Its beginning is enough. */
const JPEG = `data:image/jpeg;base64,${btoa('\xff\xd8\xff\xe0')}`;
const WORDS: SlideWords = {
  app: 'Envoy Atlas',
  openLive: 'Open the live scene',
  sources: 'Sources',
  allSources: 'All sources',
  noLink: 'no link',
  code: { picture: PIXEL, altText: 'QR code' }
};
const HOSTILE = 'Đổi </a:t> & "Ұлттық" <script>alert(1)</script>';

function scene(number: number, more: Partial<SceneSheet> = {}): SceneSheet {
  return {
    id: `s${number}`,
    number,
    kind: 'map',
    title: `${HOSTILE} ${number}`,
    date: '21 Aug 2023',
    caption: [],
    plainCaption: 'Қазақстан – Việt Nam',
    figure: null,
    sources: [
      {
        publisher: 'Kazinform',
        title: 'A & B',
        date: '2023',
        language: 'en',
        url: 'https://example.org/?a=1&b=2'
      },
      { publisher: 'An article supplied', title: '', date: '', language: 'vi', url: null }
    ],
    notes: null,
    link: null,
    ...more
  };
}

let parts: Record<string, Uint8Array>;
const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());

beforeAll(async () => {
  const sheets: BriefingSheets = {
    title: 'A show',
    language: 'vi',
    small: 'CC BY 4.0',
    address: 'https://atlas.example/kz/',
    scenes: [
      scene(1, { notes: 'Say this\nthen that', link: 'https://atlas.example/#/brief/x?scene=s1' }),
      scene(2, { figure: { number: '$0.4–1 bn', meaning: 'trade in 2023' } }),
      scene(3, { kind: 'closing' })
    ]
  };
  const pictures = [
    { picture: PIXEL, film: null },
    { picture: JPEG, film: `data:video/mp4;base64,${btoa('not really a film')}` },
    { picture: PIXEL, film: null }
  ];
  const blob = await makeSlides(sheets, pictures, WORDS);
  parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
});

describe('slides', () => {
  it('has a slide per scene and one for all sources', () => {
    const slides = Object.keys(parts).filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part));
    expect(slides).toHaveLength(4);
    expect(text('ppt/slides/slide4.xml').match(/Kazinform/g)).toHaveLength(1);
  });

  it('names no part that is not there', () => {
    const missing = Object.keys(parts)
      .filter((part) => part.endsWith('.rels'))
      .flatMap((rels) => {
        const folder = rels.replace(/_rels\/[^/]+$/, '');
        return [...text(rels).matchAll(/<Relationship [^>]*>/g)]
          .filter(([relation]) => !relation.includes('TargetMode="External"'))
          .map(([relation]) => /Target="([^"]+)"/.exec(relation)?.[1] ?? '')
          .map((target) => new URL(target, `zip:///${folder}`).pathname.slice(1))
          .filter((target) => !(target in parts));
      });
    expect(missing).toEqual([]);
  });

  it('gives a type to every part, and to nothing else', () => {
    const types = text('[Content_Types].xml');
    const typed = [...types.matchAll(/PartName="\/([^"]+)"/g)].map((match) => match[1] as string);
    const endings = [...types.matchAll(/Extension="([^"]+)"/g)].map((match) => match[1]);
    expect(typed.filter((part) => !(part in parts))).toEqual([]);
    const untyped = Object.keys(parts).filter(
      (part) => !typed.includes(part) && !endings.includes(part.split('.').at(-1))
    );
    expect(untyped).toEqual([]);
  });

  it('is titled, numbered and signed', () => {
    for (const number of [1, 2, 3, 4]) {
      expect(text(`ppt/slides/slide${number}.xml`)).toContain('type="title"');
      expect(text(`ppt/slides/slide${number}.xml`)).toContain('type="slidenum"');
    }
    expect(text('docProps/core.xml')).toContain('<dc:creator>Envoy Atlas</dc:creator>');
  });

  it('speaks one language throughout, so that no word is taken for a mistake', () => {
    const spoken = Object.keys(parts).filter((part) => /^ppt\/(slides|notesSlides)\/[^/]+\.xml$/.test(part));
    for (const part of spoken) {
      expect(new Set(text(part).match(/ lang="[^"]*"/g) ?? [' lang="vi-VN"'])).toEqual(
        new Set([' lang="vi-VN"'])
      );
    }
  });

  it('shows the code of its public address on the closing slide alone', () => {
    expect(text('ppt/slides/slide3.xml')).toContain('descr="QR code"');
    expect(text('ppt/slides/slide1.xml')).not.toContain('descr="QR code"');
    expect(text('ppt/slides/_rels/slide3.xml.rels')).toContain('Target="https://atlas.example/kz/"');
  });

  it('keeps hostile words as text, with their language', () => {
    expect(text('ppt/slides/slide1.xml')).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(text('ppt/slides/slide1.xml')).toContain('lang="vi-VN"');
    expect(text('ppt/slides/slide1.xml')).toContain('Қазақстан – Việt Nam');
  });

  it('links every source that has an address, and the live scene where there is one', () => {
    const links = text('ppt/slides/_rels/slide1.xml.rels');
    expect(links).toContain('https://example.org/?a=1&amp;b=2');
    expect(links).toContain('https://atlas.example/#/brief/x?scene=s1');
    expect(text('ppt/slides/_rels/slide3.xml.rels')).not.toContain('/brief/');
  });

  it('holds notes only where they are asked for', () => {
    const notes = [...text('ppt/notesSlides/notesSlide1.xml').matchAll(/<a:t>([^<]*)<\/a:t>/g)];
    expect(notes.map((match) => match[1])).toEqual(['Say this', 'then that', '1']);
    expect(text('ppt/notesSlides/notesSlide3.xml')).not.toContain('Say this');
  });

  it('holds the film of a scene that plays', () => {
    const films = Object.keys(parts).filter((part) => part.endsWith('.mp4'));
    expect(films).toHaveLength(1);
    expect(text('ppt/slides/_rels/slide2.xml.rels')).toContain(films[0]?.split('/').at(-1));
    // What it shows, for those who do not see it.
    const film = /<p:cNvPr [^>]*>(?=<a:hlinkClick r:id="" action="ppaction:\/\/media")/.exec(
      text('ppt/slides/slide2.xml')
    );
    expect(film?.[0]).toContain('descr="Đổi &lt;/a:t&gt; &amp; &quot;Ұлттық&quot;');
  });

  it('calls no picture by the name of another kind', () => {
    const kinds = Object.entries(parts)
      .filter(([name]) => /^ppt\/media\/image/.test(name))
      .map(([name, bytes]) => [name.split('.').at(-1), bytes[0] === 0xff ? 'jpeg' : 'png']);
    expect(kinds.length).toBeGreaterThan(3);
    for (const [ending, kind] of kinds) expect(ending).toBe(kind);
    expect(text('ppt/slides/_rels/slide2.xml.rels')).toMatch(/Target="\.\.\/media\/[^"]+\.jpeg"/);
  });

  it('numbers everything on a slide once', () => {
    for (const number of [1, 2, 3, 4]) {
      const numbers = [...text(`ppt/slides/slide${number}.xml`).matchAll(/<p:cNvPr id="(\d+)"/g)].map(
        ([, id]) => id
      );
      expect(new Set(numbers).size).toBe(numbers.length);
    }
  });
});
