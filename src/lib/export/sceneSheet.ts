import type { SceneKind } from '../briefing/briefing.ts';
import type { CaptionParagraph } from '../briefing/captionParts.ts';
import type { Language } from '../domain/language.ts';

/** A document as a handout or a slide names it. */
export interface SheetSource {
  readonly publisher: string;
  readonly title: string;
  /** In words, as exactly as it is known; empty where it is not. */
  readonly date: string;
  /** BCP 47, of the document. */
  readonly language: string;
  /** http or https; null where there is no link. */
  readonly url: string | null;
}

/** What one scene becomes on paper and on a slide: words alone, in one language. */
export interface SceneSheet {
  readonly id: string;
  /** From 1. */
  readonly number: number;
  readonly kind: SceneKind;
  readonly title: string;
  readonly date: string;
  readonly caption: readonly CaptionParagraph[];
  /** The same without its markup. */
  readonly plainCaption: string;
  /** The number of a figure slide with what it says. */
  readonly figure: { readonly number: string; readonly meaning: string } | null;
  readonly sources: readonly SheetSource[];
  /** null where they are not asked for, or there are none. */
  readonly notes: string | null;
  /** To the live scene; null where the atlas has no public address. */
  readonly link: string | null;
}

/** A whole briefing as sheets. */
export interface BriefingSheets {
  readonly title: string;
  readonly language: Language;
  /** Licence of the data, and what is said of borders and names. */
  readonly small: string;
  /** Where the atlas is published; null where that is not known. */
  readonly address: string | null;
  readonly scenes: readonly SceneSheet[];
}

function sourceKey({ publisher, title, url }: SheetSource): string {
  return `${publisher}\n${title}\n${url}`;
}

/** Every document of a briefing, each once, in the order in which it is first named. */
export function allSources(scenes: readonly SceneSheet[]): SheetSource[] {
  return [...new Map(scenes.flatMap(({ sources }) => sources).map((s) => [sourceKey(s), s])).values()];
}

/** Where a document stands in the list of all, from 1. */
export function sourceNumbers(all: readonly SheetSource[]): (source: SheetSource) => number {
  const numbers = new Map(all.map((source, i) => [sourceKey(source), i + 1]));
  return (source) => numbers.get(sourceKey(source)) ?? 0;
}

/** `Kazinform, “Title”, 21 Aug 2023`; what has no publisher is named by its title alone. */
export function sourceWords({ publisher, title, date }: SheetSource): string {
  const quoted = title === '' || title === publisher ? '' : `“${title}”`;
  return [publisher, quoted, date].filter((part) => part !== '').join(', ');
}
