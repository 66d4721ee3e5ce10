import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../domain/language.ts';
import { allSources, sourceWords, type BriefingSheets, type SceneSheet } from './sceneSheet.ts';

/** Pictures of a scene, as data addresses. */
export interface SlidePictures {
  /** PNG or JPEG of the map with nothing written on it. */
  readonly picture: string;
  /** MP4 of the scene where it plays. */
  readonly film: string | null;
}

export interface SlideWords {
  readonly openLive: string;
  readonly sources: string;
  readonly noLink: string;
}

/** A face that presenters have: nothing is embedded. */
const FACE = 'Arial';
/** So that the spelling checker knows what it reads. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN', kk: 'kk-KZ', ru: 'ru-RU' };
const INK = '1B1F23';
const QUIET = '454B51';
/** Inches, of a slide of 13.33 × 7.5. */
const PICTURE = { x: 4.75, y: 0, w: 8.58, h: 6.55 };
const TEXT = { x: 0.4, w: 4.1 };
const SOURCES_PER_SLIDE = 14;

/**
 * A PowerPoint file with a slide per scene and the list of all sources at its end. Words are real text.
 * @param pictures of each scene, in order; at 1287 × 983 or the same proportions
 */
export async function makeSlides(
  sheets: BriefingSheets,
  pictures: readonly SlidePictures[],
  words: SlideWords
): Promise<Blob> {
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = sheets.title;
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  const lang = LOCALES[sheets.language];
  sheets.scenes.forEach((scene, i) => addScene(deck, scene, pictures[i], lang, sheets.small, words));
  const sources = allSources(sheets.scenes);
  for (let from = 0; from < sources.length; from += SOURCES_PER_SLIDE) {
    addSources(deck, sources.slice(from, from + SOURCES_PER_SLIDE), words, lang);
  }
  return (await deck.write({ outputType: 'blob' })) as Blob;
}

function addScene(
  deck: PptxGenJS,
  scene: SceneSheet,
  pictures: SlidePictures | undefined,
  lang: string,
  small: string,
  words: SlideWords
): void {
  const slide = deck.addSlide();
  if (pictures?.film) {
    slide.addMedia({
      type: 'video',
      data: pictures.film.replace(/^data:/, ''),
      extn: 'mp4',
      cover: pictures.picture,
      ...PICTURE
    });
  } else if (pictures) {
    slide.addImage({ data: pictures.picture, ...PICTURE, altText: `${scene.title}. ${scene.plainCaption}` });
  }
  slide.addText(scene.date, { ...TEXT, y: 0.35, h: 0.4, fontSize: 14, color: QUIET, bold: true, lang });
  slide.addText(scene.title, {
    ...TEXT,
    y: 0.75,
    h: 1.6,
    fontSize: 26,
    color: INK,
    bold: true,
    valign: 'top',
    lang
  });
  const figure = scene.figure;
  if (figure) {
    const runs = [
      { text: figure.number, options: { fontSize: 40, bold: true, breakLine: true } },
      { text: figure.meaning, options: { fontSize: 14 } }
    ];
    slide.addText(runs, { ...TEXT, y: 2.35, h: 1.35, color: INK, valign: 'top', lang });
  }
  slide.addText(scene.plainCaption, {
    ...TEXT,
    y: figure ? 3.75 : 2.4,
    h: figure ? 2.8 : 4.1,
    fontSize: 16,
    color: INK,
    valign: 'top',
    lang
  });
  slide.addText(footRuns(scene, words), {
    x: 0.4,
    y: 6.6,
    w: 11.9,
    h: 0.55,
    fontSize: 10,
    color: QUIET,
    valign: 'top',
    lang
  });
  slide.addText(small, { x: 0.4, y: 7.12, w: 11.9, h: 0.3, fontSize: 8, color: QUIET, lang });
  slide.slideNumber = { x: 12.6, y: 7.05, fontFace: FACE, fontSize: 10, color: QUIET };
  // A line break in notes stays inside one paragraph.
  if (scene.notes) slide.addNotes(scene.notes.replace(/\s*\n\s*/g, ' · '));
}

interface Run {
  text: string;
  options?: { hyperlink?: { url: string; tooltip?: string } };
}

/** Publishers with their links, then the way to the live scene. */
function footRuns(scene: SceneSheet, words: SlideWords): Run[] {
  const runs: Run[] = scene.sources.flatMap((source, i): Run[] => [
    { text: i === 0 ? `${words.sources} ` : '; ' },
    source.url === null
      ? { text: source.publisher }
      : { text: source.publisher, options: { hyperlink: { url: source.url, tooltip: source.title } } }
  ]);
  if (scene.link !== null) {
    runs.push({ text: '   ' }, { text: words.openLive, options: { hyperlink: { url: scene.link } } });
  }
  return runs.length > 0 ? runs : [{ text: ' ' }];
}

function addSources(
  deck: PptxGenJS,
  sources: readonly SceneSheet['sources'][number][],
  words: SlideWords,
  lang: string
) {
  const slide = deck.addSlide();
  slide.addText(words.sources, {
    x: 0.4,
    y: 0.3,
    w: 12.5,
    h: 0.5,
    fontSize: 22,
    bold: true,
    color: INK,
    lang
  });
  const runs = sources.map((source) => ({
    text: source.url === null ? `${sourceWords(source)} (${words.noLink})` : sourceWords(source),
    options: {
      breakLine: true,
      ...(source.url !== null && { hyperlink: { url: source.url } })
    }
  }));
  slide.addText(runs, { x: 0.4, y: 0.9, w: 12.5, h: 6.1, fontSize: 11, color: INK, valign: 'top', lang });
  slide.slideNumber = { x: 12.6, y: 7.05, fontFace: FACE, fontSize: 10, color: QUIET };
}
