import { expect, it } from 'vitest';
import { orderFault } from '../../../scripts/lib/checkOrder.ts';
import { readExportArguments, type ExportOrder } from '../../../scripts/lib/exportArguments.ts';

function order(...more: string[]): ExportOrder {
  const asked = readExportArguments(['--format', 'png', '--out', 'x', ...more]);
  if (!('order' in asked)) throw new Error('no order');
  return asked.order;
}

it('finds the built-in briefing', () => {
  expect(orderFault(order(), ['static'])).toBeNull();
});

it.each([
  [['--briefing', 'spring'], 'has no briefing "spring"; there is kazakhstan-vietnam'],
  [['--atlas', 'silk-road'], 'there is no atlas "silk-road"; there is kazakhstan-vietnam']
])('says for %j what there is', (args, fault) => {
  expect(orderFault(order(...args), ['nowhere', 'static'])).toContain(fault);
});
