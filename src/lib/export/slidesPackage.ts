import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Stands for the end of a paragraph until the package is finished; no text of an atlas holds it. */
export const NEXT_PARAGRAPH = '\uE0F1';
const MEDIA = /\.(png|jpe?g|mp4)$/;
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const TYPES = '[Content_Types].xml';

/**
 * Mends what the library leaves in the package: types of parts that do not exist, an English language on
 * notes and slide numbers, and paragraphs of notes run together.
 * @param lang BCP 47
 */
export function finishedPackage(bytes: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const names = new Set(parts.map(([name]) => name));
  const files = parts.map(([name, part]): [string, Zippable[string]] => {
    if (MEDIA.test(name)) return [name, [part, { level: 0 }]];
    if (name === TYPES) return [name, changed(part, (xml) => onlyTypesOf(xml, names))];
    if (NOTES.test(name)) return [name, changed(part, (xml) => inParagraphs(inLanguage(xml, lang), lang))];
    return [name, SLIDES.test(name) ? changed(part, (xml) => inLanguage(xml, lang)) : part];
  });
  return zipSync(Object.fromEntries(files));
}

function changed(part: Uint8Array, change: (xml: string) => string): Uint8Array {
  return strToU8(change(strFromU8(part)));
}

function onlyTypesOf(xml: string, names: ReadonlySet<string>): string {
  return xml.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, name: string) =>
    names.has(name) ? all : ''
  );
}

function inLanguage(xml: string, lang: string): string {
  return xml.replaceAll(' lang="en-US"', ` lang="${lang}"`);
}

function inParagraphs(xml: string, lang: string): string {
  const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>`;
  return xml.replaceAll(NEXT_PARAGRAPH, next);
}
