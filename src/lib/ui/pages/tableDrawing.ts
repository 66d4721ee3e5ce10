import { textWidth } from '../../domain/timelineLabels.ts';
import { wrapText } from '../../export/picture/wrapText.ts';
import type { SvgElementNode } from '../../export/svg.ts';
import type { PageTable } from '../../i18n/pages/pageTable.ts';

const TEXT_PX = 13;
const LINE_PX = 17;
const GAP_PX = 18;
/** Longer texts run on in a line below. */
const WIDEST_PX = 260;
/** A reader without our font sees a wider one. */
const FALLBACK = 1.2;

export interface TableDrawing {
  readonly nodes: readonly SvgElementNode[];
  readonly width: number;
  readonly height: number;
}

/** A table as a drawing: heads, then rows as high as their longest text, with a hairline under each. */
export function tableDrawing(
  { columns, rows }: PageTable,
  colours: { readonly ink: string; readonly ink2: string; readonly line: string }
): TableDrawing {
  const texts = [
    columns.map(({ label }) => label),
    ...rows.map(({ cells }) => cells.map(({ text }) => text))
  ];
  const measure = (text: string) => textWidth(text, TEXT_PX, 600) * FALLBACK;
  const widths = columns.map((_, column) =>
    Math.min(WIDEST_PX, Math.max(...texts.map((row) => Math.ceil(measure(row[column] ?? '')))))
  );
  const lefts = widths.map((_, column) => widths.slice(0, column).reduce((sum, w) => sum + w + GAP_PX, 0));
  const width = Math.max(0, ...widths.map((w, column) => (lefts[column] as number) + w));
  const nodes: SvgElementNode[] = [];
  let y = 0;
  for (const [at, row] of texts.entries()) {
    const cells = row.map((text, column) => wrapText(text, widths[column] as number, measure));
    for (const [column, lines] of cells.entries()) {
      const x = lefts[column] as number;
      for (const [i, line] of lines.entries()) {
        nodes.push(
          words(line, x, y + TEXT_PX + i * LINE_PX, at === 0 ? colours.ink2 : colours.ink, at === 0)
        );
      }
    }
    y += Math.max(1, ...cells.map((lines) => lines.length)) * LINE_PX + 7;
    const d = `M0 ${y - 4.5}H${width}`;
    nodes.push({ name: 'path', attributes: { d, stroke: colours.line }, children: [] });
  }
  return { nodes, width, height: y };
}

function words(text: string, x: number, y: number, fill: string, head: boolean): SvgElementNode {
  const attributes = {
    x: String(x),
    y: String(y),
    'font-size': `${TEXT_PX}px`,
    'font-weight': head ? '600' : '400',
    fill
  };
  return { name: 'text', attributes, children: [text] };
}
