import { ATLAS_TABLES, type AtlasTable } from './atlasFiles.ts';
import type { AtlasEvent } from './events.ts';
import type { FlightTotal } from './flights.ts';
import { boundsOf, type FuzzyDate } from './fuzzyDate.ts';
import { textsIn, type RawRow } from './rawRow.ts';
import { tradeMark } from './rowMarks.ts';
import { overlaps, type DaySpan } from './time.ts';
import type { TourismFigure } from './tourism.ts';
import type { TradeFigure } from './trade.ts';

type Tables = ReadonlyMap<AtlasTable, readonly RawRow[]>;

/** The figures that the choice of a source leaves. */
export interface ShownFigures {
  readonly trade: readonly TradeFigure[];
  readonly tourism: readonly TourismFigure[];
  readonly flightTotals: readonly FlightTotal[];
}

/**
 * Ids of the rows that stand behind what the Explore screen shows: the events that its filters leave, the
 * figures of its years, and the places, people, claims and documents that belong to these.
 */
export function shownRows(
  tables: Tables,
  events: readonly AtlasEvent[],
  figures: ShownFigures,
  range: DaySpan
): ReadonlyMap<AtlasTable, ReadonlySet<string>> {
  const marks = new Set(events.map(({ mark }) => mark.id));
  const within = (date: FuzzyDate) => overlaps(boundsOf(date), range);
  const ofLayer = (layer: AtlasEvent['layer']) =>
    events.filter((event) => event.layer === layer).map(({ mark }) => mark.id);
  const shown = new Map<AtlasTable, ReadonlySet<string>>([
    ['visits', new Set(ofLayer('visits'))],
    ['agreements', new Set(ofLayer('agreements'))],
    ['flights', new Set(ofLayer('flights'))],
    ['corridors', new Set(ofLayer('corridors'))],
    ['trade', new Set(figures.trade.filter((f) => marks.has(tradeMark(f).id)).map(({ id }) => id))],
    ['flight_totals', new Set(figures.flightTotals.filter((f) => within(f.asOf)).map(({ id }) => id))],
    ['tourism', new Set(figures.tourism.filter((f) => within(f.period)).map(({ id }) => id))]
  ]);
  const rowsIn = (names: readonly AtlasTable[]) =>
    names.flatMap((name) => (tables.get(name) ?? []).filter((row) => shown.get(name)?.has(row.id)));
  const add = (name: AtlasTable, belongs: (row: RawRow) => boolean) =>
    shown.set(name, new Set((tables.get(name) ?? []).filter(belongs).map(({ id }) => id)));

  const facts = rowsIn([...shown.keys()]);
  const visitors = new Set(facts.map(({ values }) => values['visitor_name']));
  const places = new Set(
    facts.flatMap((row) => [row.values['from_place'], row.values['to_place'], ...textsIn(row, 'waypoints')])
  );
  add('people', ({ values }) => visitors.has(values['name']));
  add('places', ({ id }) => places.has(id));
  add('place_names', ({ values }) => places.has(values['place']));
  add('claims', ({ values }) => {
    const table = ATLAS_TABLES.find((name) => name === values['table']);
    return table !== undefined && (shown.get(table)?.has(String(values['record_id'])) ?? false);
  });
  const cited = new Set(rowsIn([...shown.keys()]).flatMap((row) => textsIn(row, 'source_ids')));
  add('sources', ({ id }) => cited.has(id));
  return shown;
}
