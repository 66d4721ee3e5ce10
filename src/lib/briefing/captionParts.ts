import type { Link, Nodes, Paragraph, PhrasingContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseMark, type MarkRef } from '../domain/marks.ts';

/** A record or a document that a caption names. */
export type CaptionTarget = { readonly mark: MarkRef } | { readonly sourceId: string };

/** A piece of a caption. There is no HTML in it, nor anything that a page could run. */
export type CaptionPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly CaptionPart[] }
  /** `href` is http or https. */
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly CaptionPart[] }
  /** An empty `text` stands for the short title of what is meant, in the reader's language. */
  | { readonly kind: 'reference'; readonly to: CaptionTarget; readonly text: string }
  | { readonly kind: 'break' };

export interface CaptionParagraph {
  readonly parts: readonly CaptionPart[];
}

/** `[visit:vnkz-2023-08-tokayev]`; without a definition, CommonMark leaves it as text. */
export const BARE_REFERENCE = /\[([a-z_]+:[^\s[\]()]+)\]/g;

/**
 * The Markdown of a caption as a tree of its own: paragraphs, strong, emphasis, links, references and line
 * breaks. All other Markdown, HTML and links that are not http(s) stand as the text that was written.
 */
export function captionParts(markdown: string): CaptionParagraph[] {
  return fromMarkdown(markdown).children.map((block) => ({
    parts: block.type === 'paragraph' ? inline(block, markdown) : [written(block, markdown)]
  }));
}

/** `visit:<id>` of any kind of mark, or `source:<id>`; undefined for another text. */
export function captionTarget(text: string): CaptionTarget | undefined {
  const sourceId = /^source:(.+)$/.exec(text)?.[1];
  if (sourceId !== undefined) return { sourceId };
  const mark = parseMark(text);
  return mark && { mark };
}

export function isWebLink(url: string): boolean {
  return /^https?:\/\//i.test(url);
}

function inline(parent: Paragraph | Extract<PhrasingContent, { children: unknown }>, markdown: string) {
  const children: readonly PhrasingContent[] = parent.children;
  return children.flatMap((node): CaptionPart[] => {
    switch (node.type) {
      case 'text':
        return textParts(node.value);
      case 'strong':
      case 'emphasis':
        return [{ kind: node.type, parts: inline(node, markdown) }];
      case 'link':
        return [linkPart(node, markdown)];
      case 'break':
        return [{ kind: 'break' }];
      default:
        return [written(node, markdown)];
    }
  });
}

function linkPart(node: Link, markdown: string): CaptionPart {
  const to = captionTarget(node.url);
  if (to) return { kind: 'reference', to, text: plainParts(inline(node, markdown)) };
  if (!isWebLink(node.url)) return written(node, markdown);
  return { kind: 'link', href: node.url, parts: inline(node, markdown) };
}

function textParts(value: string): CaptionPart[] {
  const parts: CaptionPart[] = [];
  let from = 0;
  for (const match of value.matchAll(BARE_REFERENCE)) {
    const to = captionTarget(match[1] as string);
    if (!to) continue;
    parts.push(...plainText(value.slice(from, match.index)), { kind: 'reference', to, text: '' });
    from = match.index + match[0].length;
  }
  return [...parts, ...plainText(value.slice(from))];
}

/** A line end inside a paragraph is a space. */
function plainText(text: string): CaptionPart[] {
  return text === '' ? [] : [{ kind: 'text', text: text.replace(/\s*\n\s*/g, ' ') }];
}

function written(node: Nodes, markdown: string): CaptionPart {
  return { kind: 'text', text: markdown.slice(node.position?.start.offset, node.position?.end.offset) };
}

/**
 * A caption without its markup, for slides and text equivalents; paragraphs are parted by an empty line.
 * @param titleOf the words for a reference that brings none; by default nothing
 */
export function plainCaption(markdown: string, titleOf: (to: CaptionTarget) => string = () => ''): string {
  return captionParts(markdown)
    .map(({ parts }) => plainParts(parts, titleOf))
    .join('\n\n');
}

function plainParts(
  parts: readonly CaptionPart[],
  titleOf: (to: CaptionTarget) => string = () => ''
): string {
  return parts
    .map((part) => {
      switch (part.kind) {
        case 'text':
          return part.text;
        case 'reference':
          return part.text || titleOf(part.to);
        case 'break':
          return '\n';
        default:
          return plainParts(part.parts, titleOf);
      }
    })
    .join('');
}

/** Everything that a caption refers to, in the order of the text, each as often as it stands there. */
export function captionTargets(markdown: string): CaptionTarget[] {
  return captionParts(markdown).flatMap(({ parts }) => targetsIn(parts));
}

function targetsIn(parts: readonly CaptionPart[]): CaptionTarget[] {
  return parts.flatMap((part) => {
    if (part.kind === 'reference') return [part.to];
    return 'parts' in part ? targetsIn(part.parts) : [];
  });
}
