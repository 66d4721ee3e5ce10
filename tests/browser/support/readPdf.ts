import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfPage {
  readonly text: string;
  /** Addresses of its links. */
  readonly links: readonly string[];
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** What a reader of PDF finds in a file. */
export async function readPdf(bytes: Buffer): Promise<{ title: string; pages: PdfPage[] }> {
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await loading.promise;
  const { info } = await document.getMetadata();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const annotations: { url?: string }[] = await page.getAnnotations();
    const { width, height } = page.getViewport({ scale: 1 });
    pages.push({
      text: items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : '')).join(''),
      links: annotations.flatMap(({ url }) => url ?? []),
      width: Math.round(width),
      height: Math.round(height)
    });
  }
  await loading.destroy();
  return { title: String((info as { Title?: unknown }).Title), pages };
}
