/** `general`: well-known facts; `supplied`: an article supplied without an address; `web`: a page. */
export type SourceKind = 'general' | 'supplied' | 'web';

export interface Source {
  readonly id: string;
  readonly kind: SourceKind;
  readonly publisher: string;
  readonly title: string;
  /** EDTF, as written; empty where not known. */
  readonly published: string;
  /** BCP 47; empty where not known. */
  readonly language: string;
  /** http or https, or empty. */
  readonly url: string;
}

/** How a row is known. */
export type Confidence = 'stated' | 'derived' | 'uncertain';

/** Where the document can be read; undefined for none, and for any other scheme than http and https. */
export function linkOf({ url }: Source): string | undefined {
  return /^https?:\/\//i.test(url) ? url : undefined;
}
