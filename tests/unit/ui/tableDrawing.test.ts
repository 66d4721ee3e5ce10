import { expect, it } from 'vitest';
import { tableDrawing } from '../../../src/lib/ui/pages/tableDrawing.ts';

const COLOURS = { ink: 'black', ink2: 'grey', line: 'silver' };
const row = (key: string, ...texts: string[]) => ({
  key,
  mark: null,
  cells: texts.map((text) => ({ text })),
  sources: []
});
const drawn = (rows: ReturnType<typeof row>[]) =>
  tableDrawing({ columns: [{ label: 'When' }, { label: 'What' }], rows }, COLOURS);
const textsOf = ({ nodes }: ReturnType<typeof drawn>) =>
  nodes.filter(({ name }) => name === 'text').map(({ children }) => children.join(''));

it('draws every text of a table, a long one in several lines, and none past the edge', () => {
  const long = 'Joint statement on the strategic partnership and on the sister ties of many regions';
  const drawing = drawn([row('a', '1992', 'Relations'), row('b', '2025', long)]);
  const texts = textsOf(drawing);
  expect(texts.slice(0, 4)).toEqual(['When', 'What', '1992', 'Relations']);
  expect(texts.slice(5).length).toBeGreaterThan(1);
  expect(texts.slice(5).join(' ')).toBe(long);
  const baselines = drawing.nodes.map(({ attributes }) => Number(attributes['y'] ?? 0));
  expect(Math.max(...baselines)).toBeLessThan(drawing.height);
  expect(drawing.width).toBeLessThan(400);
});

it('grows by a row for each row', () => {
  const heights = [0, 1, 2].map(
    (n) => drawn(Array.from({ length: n }, (_, i) => row(`${i}`, 'a', 'b'))).height
  );
  expect((heights[2] as number) - (heights[1] as number)).toBe(
    (heights[1] as number) - (heights[0] as number)
  );
});
