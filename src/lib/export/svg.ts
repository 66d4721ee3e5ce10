import { textWidth } from '../domain/timelineLabels.ts';
import { withHalosBeneath } from './svgHalo.ts';

/** What a picture says around its drawing, so that it can be passed on alone. */
export interface SvgAbout {
  readonly title: string;
  /** Under the title: the date and what else holds for the whole picture. */
  readonly subtitle: string;
  /** Right under the drawing: what its colours and marks mean. */
  readonly legend?: readonly SvgLegend[];
  /** Under that: the documents, then the licence. */
  readonly lines: readonly string[];
  /** BCP 47 */
  readonly language: string;
}

export interface SvgLegend {
  /** Of the swatch; without one the words stand alone. */
  readonly fill?: string;
  readonly text: string;
}

/** A part of a drawing with every look written out, or a text. */
export type SvgNode = string | SvgElementNode;
export interface SvgElementNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly SvgNode[];
}

export interface SvgColours {
  readonly ground: string;
  readonly ink: string;
  readonly ink2: string;
}

const FONTS = "'Source Sans 3', 'Segoe UI', 'Noto Sans', Arial, sans-serif";
/** Long titles of documents need a line to stand on. */
const NARROWEST = 520;
const MARGIN = 20;
const TITLE_PX = 20;
const TEXT_PX = 13;
const LINE_PX = 18;
const SWATCH_PX = 12;
/** A reader without our font sees a wider one. */
const FALLBACK_SHARE = 0.82;

/** Looks that a style sheet gives, with the value that SVG has without one. */
const LOOKS: Readonly<Record<string, string>> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal'
};
/** What only a page knows: its classes, its keys, its names for assistive technology. */
const DROPPED = /^(class|style|role|tabindex|focusable|lang|on.*|aria-.*|data-.*)$/;

/**
 * A drawing of the page as a file of its own: colours and type as the page shows them, title and date above,
 * documents and licence below. It names no font file, picture or style sheet, so nothing outside it is needed.
 * Parts marked `data-not-saved` (hit areas, focus rings) stay behind.
 */
export function svgText(svg: SVGSVGElement, about: SvgAbout): string {
  const style = getComputedStyle(svg);
  const colour = (token: string) => style.getPropertyValue(token).trim();
  const { width, height } = svg.viewBox.baseVal;
  return svgDocument([...svg.childNodes].flatMap(drawnNode), { width, height }, about, {
    ground: colour('--panel'),
    ink: colour('--ink'),
    ink2: colour('--ink-2')
  });
}

function drawnNode(node: Node): SvgNode[] {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() ? [node.nodeValue] : [];
  if (!(node instanceof SVGElement) || node.hasAttribute('data-not-saved')) return [];
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.visibility === 'hidden') return [];
  const own = [...node.attributes]
    .filter(({ name }) => !DROPPED.test(name))
    .map(({ name, value }): [string, string] => [name, value]);
  const looks = Object.keys(LOOKS).flatMap((name): [string, string][] => {
    const value = style.getPropertyValue(name);
    return value === LOOKS[name] ? [] : [[name, value.replaceAll('"', '')]];
  });
  return [
    {
      name: node.tagName,
      attributes: Object.fromEntries([...own, ...looks]),
      children: [...node.childNodes].flatMap(drawnNode)
    }
  ];
}

/** The text of the file. @param size of the drawing */
export function svgDocument(
  drawing: readonly SvgNode[],
  size: { readonly width: number; readonly height: number },
  about: SvgAbout,
  colours: SvgColours
): string {
  const inner = Math.max(size.width, NARROWEST);
  const title = wrapped(about.title, inner, TITLE_PX, 700);
  const subtitle = wrapped(about.subtitle, inner, TEXT_PX);
  const foot = about.lines.flatMap((line) => wrapped(line, inner, TEXT_PX));

  let y = MARGIN + TITLE_PX;
  const head = title.map((text, i) => textNode(text, y + i * TITLE_PX * 1.2, TITLE_PX, colours.ink, '700'));
  y += (title.length - 1) * TITLE_PX * 1.2 + LINE_PX + 2;
  const under = subtitle.map((text, i) => textNode(text, y + i * LINE_PX, TEXT_PX, colours.ink2));
  const drawingTop = y + subtitle.length * LINE_PX;
  const legendTop = drawingTop + size.height + LINE_PX + 6;
  const legend = (about.legend ?? []).flatMap((entry, i) =>
    legendNodes(entry, legendTop + i * LINE_PX, colours)
  );
  const footTop = legendTop + (about.legend ? about.legend.length * LINE_PX + 8 : 0);
  const below = foot.map((text, i) => textNode(text, footTop + i * LINE_PX, TEXT_PX, colours.ink2));

  const [width, height] = [inner + 2 * MARGIN, footTop + foot.length * LINE_PX + MARGIN - LINE_PX + 6];
  const root: SvgElementNode = {
    name: 'svg',
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(width),
      height: String(height),
      viewBox: `0 0 ${width} ${height}`,
      'font-family': FONTS,
      'xml:lang': about.language
    },
    children: [
      { name: 'title', attributes: {}, children: [about.title] },
      { name: 'desc', attributes: {}, children: [[about.subtitle, ...about.lines].join('\n')] },
      {
        name: 'rect',
        attributes: { width: String(width), height: String(height), fill: colours.ground },
        children: []
      },
      ...head,
      ...under,
      {
        name: 'g',
        attributes: { transform: `translate(${MARGIN} ${drawingTop})` },
        children: withHalosBeneath(drawing)
      },
      ...legend,
      ...below
    ]
  };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${written(root)}\n`;
}

function legendNodes({ fill, text }: SvgLegend, y: number, { ink }: SvgColours): SvgElementNode[] {
  if (fill === undefined) return [textNode(text, y, TEXT_PX, ink)];
  const words = textNode(text, y, TEXT_PX, ink);
  const swatch = { x: MARGIN, y: y - SWATCH_PX + 2, width: SWATCH_PX, height: SWATCH_PX, fill };
  const attributes = Object.fromEntries(Object.entries(swatch).map(([name, value]) => [name, String(value)]));
  return [
    { name: 'rect', attributes, children: [] },
    { ...words, attributes: { ...words.attributes, x: String(MARGIN + SWATCH_PX + 6) } }
  ];
}

function textNode(text: string, y: number, sizePx: number, fill: string, weight = '400'): SvgElementNode {
  const attributes = {
    x: String(MARGIN),
    y: String(y),
    'font-size': `${sizePx}px`,
    'font-weight': weight,
    fill
  };
  return { name: 'text', attributes, children: [text] };
}

/** A text in lines that fit; a word that is longer than a line, such as an address, is cut. */
function wrapped(text: string, widthPx: number, sizePx: number, weight = 400): string[] {
  const fits = (line: string) => textWidth(line, sizePx, weight) <= widthPx * FALLBACK_SHARE;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => cut(long, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || fits(longer)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

function written(node: SvgNode): string {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');
  if (node.children.length === 0) return `<${node.name}${attributes}/>`;
  return `<${node.name}${attributes}>${node.children.map(written).join('')}</${node.name}>`;
}

/** XML has no place for most control characters, not even escaped. */
// eslint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

function escaped(text: string): string {
  return text
    .replace(NOT_IN_XML, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
