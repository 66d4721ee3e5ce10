import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../domain/language.ts';
import { allSources, type BriefingSheets, type SceneSheet } from './sceneSheet.ts';
import { boxHeight, fittingSize, lineCount } from './slideLayout.ts';
import { finishedPackage, NEXT_PARAGRAPH } from './slidesPackage.ts';
import { addSourceSlides } from './sourceSlides.ts';

/** Pictures of a scene, as data addresses. */
export interface SlidePictures {
  /** PNG or JPEG of the map with nothing written on it. */
  readonly picture: string;
  /** MP4 of the scene where it plays. */
  readonly film: string | null;
}

export interface SlideWords {
  readonly app: string;
  readonly openLive: string;
  readonly sources: string;
  readonly allSources: string;
  readonly noLink: string;
  /** PNG of the code for the public address, as a data address, and what it is for those who do not see it. */
  readonly code: { readonly picture: string; readonly altText: string } | null;
}

/** A face that presenters have: nothing is embedded. */
const FACE = 'Arial';
/** So that the spelling checker knows what it reads. */
const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', vi: 'vi-VN', kk: 'kk-KZ', ru: 'ru-RU' };
export const INK = '1B1F23';
export const QUIET = '454B51';
/** Inches, of a slide of 13.33 × 7.5. */
const PICTURE = { x: 4.75, y: 0, w: 8.58, h: 6.55 };
const TEXT = { x: 0.4, w: 4.2 };
const TITLE = { ...TEXT, y: 0.75, h: 1.9 };
const FOOT = { x: 0.4, y: 6.58, w: 12.4, h: 0.56 };
const SMALL = { x: 0.4, y: 7.14, w: 12, h: 0.3 };
const CODE_SIZE = 1.5;
const GAP = 0.15;
const PAGE_NUMBER = { x: 12.6, y: 7.05, fontFace: FACE, fontSize: 10, color: QUIET };
/** Where titles stand on each sort of slide. */
const MASTERS = { SCENE: TITLE, SOURCES: { x: 0.4, y: 0.25, w: 12.5, h: 0.6 } };

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
  [deck.title, deck.subject, deck.author, deck.company] = [sheets.title, sheets.small, words.app, ''];
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  for (const [title, box] of Object.entries(MASTERS)) {
    const options = { name: 'title', type: 'title', ...box, align: 'left', valign: 'top' } as const;
    const objects = [{ placeholder: { options, text: '' } }];
    deck.defineSlideMaster({ title, objects, slideNumber: PAGE_NUMBER });
  }
  const lang = LOCALES[sheets.language];
  sheets.scenes.forEach((scene, i) => {
    const slide = deck.addSlide({ masterName: 'SCENE' });
    addPicture(slide, scene, pictures[i]);
    addWords(slide, scene, sheets, words, lang);
    addFoot(slide, scene, sheets.small, words, lang);
    if (scene.notes) slide.addNotes(scene.notes.trim().replace(/\s*\n\s*/g, NEXT_PARAGRAPH));
  });
  const page = () => deck.addSlide({ masterName: 'SOURCES' });
  addSourceSlides(page, allSources(sheets.scenes), { ...words, heading: words.allSources }, lang);
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return new Blob([finishedPackage(bytes, lang)], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation'
  });
}

function addPicture(slide: PptxGenJS.Slide, scene: SceneSheet, pictures: SlidePictures | undefined): void {
  if (pictures?.film) {
    const data = pictures.film.replace(/^data:/, '');
    const objectName = `${scene.title}. ${scene.plainCaption}`;
    slide.addMedia({ type: 'video', data, extn: 'mp4', cover: pictures.picture, objectName, ...PICTURE });
  } else if (pictures) {
    slide.addImage({ data: pictures.picture, ...PICTURE, altText: `${scene.title}. ${scene.plainCaption}` });
  }
}

/** Date, title, figure and caption, each beneath the last however many lines that took. */
function addWords(
  slide: PptxGenJS.Slide,
  scene: SceneSheet,
  sheets: BriefingSheets,
  words: SlideWords,
  lang: string
): void {
  const look = { ...TEXT, color: INK, valign: 'top' as const, lang };
  if (scene.date !== '') {
    slide.addText(scene.date, { ...look, y: 0.33, h: 0.4, fontSize: 14, color: QUIET, bold: true });
  }
  const titleSize = fittingSize(scene.title, TITLE, [26, 22, 19, 16], 700);
  slide.addText(scene.title, { placeholder: 'title', fontSize: titleSize, color: INK, bold: true, lang });
  let y = TITLE.y + boxHeight(lineCount(scene.title, titleSize, TEXT.w, 700), titleSize) + GAP;
  const { figure } = scene;
  if (figure) {
    const numberSize = fittingSize(
      figure.number,
      { w: TEXT.w, h: boxHeight(1, 40) },
      [40, 34, 28, 24, 20],
      700
    );
    const numberHeight = boxHeight(lineCount(figure.number, numberSize, TEXT.w, 700), numberSize);
    slide.addText(figure.number, { ...look, y, h: numberHeight, fontSize: numberSize, bold: true });
    const meaningHeight = boxHeight(lineCount(figure.meaning, 14, TEXT.w), 14);
    slide.addText(figure.meaning, { ...look, y: y + numberHeight, h: meaningHeight, fontSize: 14 });
    y += numberHeight + meaningHeight + GAP;
  }
  const code = scene.kind === 'closing' ? words.code : null;
  const h = PICTURE.h - y - (code ? CODE_SIZE + GAP : 0);
  const size = fittingSize(scene.plainCaption, { w: TEXT.w, h }, [16, 14, 12, 11, 10]);
  slide.addText(scene.plainCaption, { ...look, y, h, fontSize: size });
  if (!code) return;
  const top = PICTURE.h - CODE_SIZE;
  slide.addImage({ data: code.picture, x: 0.5, y: top, w: CODE_SIZE, h: CODE_SIZE, altText: code.altText });
  if (sheets.address === null) return;
  const address = { text: sheets.address, options: { hyperlink: { url: sheets.address } } };
  slide.addText([address], {
    ...look,
    x: 2.05,
    y: top,
    w: 2.6,
    h: CODE_SIZE,
    fontSize: 12,
    valign: 'middle'
  });
}

function addFoot(
  slide: PptxGenJS.Slide,
  scene: SceneSheet,
  small: string,
  words: SlideWords,
  lang: string
): void {
  const runs = footRuns(scene, words);
  const fontSize = fittingSize(runs.map(({ text }) => text).join(''), FOOT, [10, 9, 8, 7]);
  slide.addText(runs, { ...FOOT, fontSize, color: QUIET, valign: 'top', lang });
  slide.addText(small, { ...SMALL, fontSize: fittingSize(small, SMALL, [8, 7, 6]), color: QUIET, lang });
}

interface Run {
  text: string;
  options?: { hyperlink?: { url: string; tooltip?: string } };
}

/** Publishers with their links, then the way to the live scene. */
function footRuns(scene: SceneSheet, words: SlideWords): Run[] {
  const runs: Run[] = scene.sources.flatMap((source, i): Run[] => [
    { text: i === 0 ? `${words.sources}: ` : '; ' },
    source.url === null
      ? { text: source.publisher }
      : { text: source.publisher, options: { hyperlink: { url: source.url, tooltip: source.title } } }
  ]);
  if (scene.link !== null) {
    runs.push({ text: '   ' }, { text: words.openLive, options: { hyperlink: { url: scene.link } } });
  }
  return runs.length > 0 ? runs : [{ text: ' ' }];
}
