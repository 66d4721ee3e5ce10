import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { MARK_KINDS, markText } from '../domain/marks.ts';
import {
  BARE_REFERENCE,
  captionTarget,
  isWebLink,
  plainCaption,
  type CaptionTarget
} from './captionParts.ts';
import type { KnownRecords } from './context.ts';
import { CAPTION_LIMIT, warnOfLength } from './readNames.ts';
import type { Language } from '../domain/language.ts';
import { unknown, type YamlPart } from './yamlPart.ts';

const TARGET_KINDS = [...MARK_KINDS, 'source'];
/** Markdown that a caption is made of; the rest is shown as it was written, which nobody means. */
const READ_HERE: readonly Nodes['type'][] = [
  'root',
  'paragraph',
  'text',
  'strong',
  'emphasis',
  'link',
  'break',
  'html'
];

/** Holds the Markdown of a caption against what is shown of it, and its references against the records. */
export function checkCaption(
  markdown: string,
  part: YamlPart,
  language: Language,
  known: KnownRecords | undefined
): void {
  for (const node of nodesIn(fromMarkdown(markdown))) {
    if (node.type === 'link') checkTarget(node.url, part, known);
    else if (node.type === 'html') part.warn('HTML is shown as text', node.value);
    else if (node.type === 'text') {
      for (const [, target = ''] of node.value.matchAll(BARE_REFERENCE)) checkReference(target, part, known);
    } else if (!READ_HERE.includes(node.type)) {
      part.warn(`Markdown of this kind (${node.type}) is shown as text`);
    }
  }
  const oneWord = () => 'record';
  warnOfLength(plainCaption(markdown, oneWord), CAPTION_LIMIT, part, language);
}

function checkTarget(url: string, part: YamlPart, known: KnownRecords | undefined): void {
  if (isWebLink(url)) return;
  if (/^[a-z_]+:[^/]/.test(url) && !/^(mailto|javascript|data|file|tel):/.test(url)) {
    checkReference(url, part, known);
  } else part.fault(`"${url}" is no link to http or https`, url);
}

function checkReference(text: string, part: YamlPart, known: KnownRecords | undefined): void {
  const to = captionTarget(text);
  if (to) checkKnown(to, part, known, text);
  else part.fault(unknown('kind of record', text.slice(0, text.indexOf(':')), TARGET_KINDS), text);
}

/** Reports a record or a document that the atlas does not have. */
export function checkKnown(
  to: CaptionTarget,
  part: YamlPart,
  known: KnownRecords | undefined,
  piece?: string
): void {
  if (!known) return;
  if ('sourceId' in to) {
    if (!known.sourceIds.has(to.sourceId)) part.fault(unknown('source', to.sourceId, known.sourceIds), piece);
    return;
  }
  const text = markText(to.mark);
  if (!known.marks.has(text)) part.fault(unknown('record', text, known.marks), piece);
}

function nodesIn(node: Nodes): Nodes[] {
  return 'children' in node ? [node, ...node.children.flatMap(nodesIn)] : [node];
}
