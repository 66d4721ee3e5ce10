import { capitalAt } from '../../src/lib/domain/capitals.ts';
import { boundsOf } from '../../src/lib/domain/fuzzyDate.ts';
import type { LngLat } from '../../src/lib/domain/greatCircle.ts';

import type { TableRow } from '../../src/lib/tables/types.ts';
import { text } from '../lib/cells.ts';
import { greatCircleLine, lineFeature } from '../lib/geojson.ts';
import { perRow, RowFault } from '../lib/rowFault.ts';
import type { MapPlace } from './places.ts';

/**
 * Trade table -> one great circle per figure, between the capitals at the start of its period. The line
 * runs as the goods do: an import of the reporter begins at the partner.
 */
export function buildTrade(rows: readonly TableRow[], places: ReadonlyMap<string, MapPlace>) {
  return perRow('trade.csv', rows, (row) => {
    const [reporter, partner] = [capitalIn(row, 'reporter', places), capitalIn(row, 'partner', places)];
    const [from, to] = text(row, 'flow') === 'import' ? [partner, reporter] : [reporter, partner];
    return lineFeature(row, greatCircleLine(from, to));
  });
}

function capitalIn(row: TableRow, column: string, places: ReadonlyMap<string, MapPlace>): LngLat {
  const period = row.dates['period'];
  if (!period) throw new RowFault('period', 'expected a date');
  const iso3 = text(row, column);
  const capital = capitalAt(places.values(), iso3, boundsOf(period).start);
  if (!capital) throw new RowFault(column, `no place of kind "capital" for country "${iso3}"`);
  return capital.lngLat;
}
