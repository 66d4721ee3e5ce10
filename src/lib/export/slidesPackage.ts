import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Stands for the end of a paragraph until the package is finished; no text of an atlas holds it. */
export const NEXT_PARAGRAPH = '\uE0F1';
const MEDIA = /\.(png|jpe?g|mp4)$/;
const NOTES = /^ppt\/notesSlides\/[^/]+\.xml$/;
const SLIDES = /^ppt\/slides\/[^/]+\.xml$/;
const RELATIONS = /^ppt\/slides\/_rels\/[^/]+\.rels$/;
const TYPES = '[Content_Types].xml';

/**
 * Mends what the library leaves in the package: types of parts that do not exist, an English language on
 * notes and slide numbers, paragraphs of notes run together, JPEG covers of films that are called PNG, films
 * without words for those who do not see them, and two things of one number on a slide.
 * @param lang BCP 47
 */
export function finishedPackage(bytes: Uint8Array, lang: string): Uint8Array<ArrayBuffer> {
  const unpacked = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const covers = new Map(
    unpacked.flatMap(([name, part]) => (isMisnamed(name, part) ? [[name, name.replace(/png$/, 'jpeg')]] : []))
  );
  const parts = unpacked.map(([name, part]) => [covers.get(name) ?? name, part] as const);
  const names = new Set(parts.map(([name]) => name));
  const files = parts.map(([name, part]): [string, Zippable[string]] => {
    if (MEDIA.test(name)) return [name, [part, { level: 0 }]];
    if (name === TYPES) return [name, changed(part, (xml) => onlyTypesOf(xml, names))];
    if (NOTES.test(name)) return [name, changed(part, (xml) => inParagraphs(inLanguage(xml, lang), lang))];
    if (RELATIONS.test(name)) return [name, changed(part, (xml) => withNames(xml, covers))];
    if (SLIDES.test(name)) return [name, changed(part, (xml) => numbered(told(inLanguage(xml, lang))))];
    return [name, part];
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

/** @see ITU-T T.81, B.2.1: every JPEG begins with FF D8 */
function isMisnamed(name: string, part: Uint8Array): boolean {
  return name.endsWith('.png') && part[0] === 0xff && part[1] === 0xd8;
}

function withNames(xml: string, names: ReadonlyMap<string, string>): string {
  return xml.replace(/Target="\.\.\/([^"]+)"/g, (all, target: string) => {
    const name = names.get(`ppt/${target}`);
    return name === undefined ? all : `Target="../${name.replace(/^ppt\//, '')}"`;
  });
}

/** The name of a film says what it shows; only there is the library told so. */
function told(xml: string): string {
  return xml.replace(
    / name="([^"]*)"(><a:hlinkClick r:id="" action="ppaction:\/\/media")/g,
    ' name="$1" descr="$1"$2'
  );
}

function numbered(xml: string): string {
  let last = 0;
  return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${(last += 1)}"`);
}

function inLanguage(xml: string, lang: string): string {
  return xml.replaceAll(' lang="en-US"', ` lang="${lang}"`);
}

function inParagraphs(xml: string, lang: string): string {
  const next = `</a:t></a:r></a:p><a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>`;
  return xml.replaceAll(NEXT_PARAGRAPH, next);
}
