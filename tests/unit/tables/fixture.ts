import type { TableName } from '../../../src/lib/tables/column.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import { problemText } from '../../../src/lib/tables/types.ts';

type Row = Record<string, string>;
export type Rows = Partial<Record<TableName, Row[]>>;

/** A small atlas without a fault: the first row of a table is on line 2, the second on line 3. */
export function smallAtlas(): Required<Rows> {
  const said = { source_ids: 'gazette' };
  return {
    sources: [
      { id: 'gazette', kind: 'web', title: 'Gazette', published: '2016-11', url: 'https://example.org/a' },
      { id: 'atlas-book', kind: 'general', title: 'Atlas', published: '', url: '' }
    ],
    places: [
      {
        id: 'tokyo',
        name_en: 'Tokyo',
        country_iso3: 'JPN',
        lat: '35.68',
        lon: '139.69',
        kind: 'capital',
        ...said
      },
      {
        id: 'lima',
        name_en: 'Lima',
        country_iso3: 'PER',
        lat: '-12.05',
        lon: '-77.04',
        kind: 'capital',
        ...said
      },
      {
        id: 'kyoto',
        name_en: 'Kyoto',
        country_iso3: 'JPN',
        lat: '35.01',
        lon: '135.77',
        kind: 'city',
        ...said
      }
    ],
    place_names: [
      { id: 'tokyo-1', place: 'tokyo', from_edtf: '1457', to_edtf: '1868-09-02', name_en: 'Edo', ...said }
    ],
    people: [{ id: 'abe', name: 'Shinzō Abe', name_en: 'Shinzo Abe', country_iso3: 'JPN', ...said }],
    visits: [
      visit({ id: 'v1', start_edtf: '2016-11-18', end_edtf: '2016-11-20' }),
      visit({ id: 'v2', start_edtf: '2017', end_edtf: '' })
    ],
    trade: [
      {
        id: 't1',
        reporter: 'JPN',
        partner: 'PER',
        period: '2016',
        flow: 'total',
        value_usd: '1200',
        approx: 'false',
        kind: 'stated',
        ...said
      }
    ],
    agreements: [
      {
        id: 'a1',
        date_edtf: '2011-05-31',
        parties: 'JPN;PER',
        title_en: 'Partnership',
        kind: 'trade',
        in_force_edtf: '2012-03-01',
        ...said
      }
    ],
    flights: [
      flight({ id: 'f1', start_edtf: '2015', end_edtf: '2016', superseded_by: 'f2' }),
      flight({ id: 'f2', start_edtf: '2017', end_edtf: '', superseded_by: '' })
    ],
    flight_totals: [
      {
        id: 'ft1',
        country_from: 'JPN',
        country_to: 'PER',
        as_of_edtf: '2016',
        weekly_min: '2',
        weekly_max: '3',
        scope: 'country',
        unit: 'flights',
        ...said
      }
    ],
    corridors: [
      {
        id: 'c1',
        name_en: 'Pacific line',
        mode: 'sea',
        waypoints: 'tokyo;lima',
        transit_days_min: '20',
        transit_days_max: '30',
        status: 'open',
        ...said
      }
    ],
    tourism: [
      {
        id: 'to1',
        country_from: 'JPN',
        country_to: 'PER',
        period: '2016',
        arrivals: '48000',
        scope: 'country',
        kind: 'count',
        ...said
      }
    ],
    claims: [
      {
        id: 'cl1',
        table: 'visits',
        record_id: 'v1',
        column: 'start_edtf',
        value: '2016-11-18',
        used: 'true',
        ...said
      }
    ]
  };
}

function visit(over: Row): Row {
  return {
    id: '',
    start_edtf: '',
    end_edtf: '',
    from_place: 'tokyo',
    to_place: 'lima',
    visitor_name: 'Shinzō Abe',
    visitor_role: 'Prime Minister',
    visitor_country: 'JPN',
    host_country: 'PER',
    rank: 'head_of_government',
    kind: 'official_visit',
    summary_en: 'Talks in Lima.',
    source_ids: 'gazette;atlas-book',
    ...over
  };
}

function flight(over: Row): Row {
  return { from_place: 'tokyo', to_place: 'lima', status: 'scheduled', source_ids: 'gazette', ...over };
}

/** The small atlas with some cells of a table's first row changed. */
export function withCells(table: TableName, cells: Row): Required<Rows> {
  const atlas = smallAtlas();
  atlas[table][0] = { ...atlas[table][0], ...cells };
  return atlas;
}

export function csvText(rows: readonly Row[], delimiter = ',', lineEnd = '\n'): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))];
  return lines.map((cells) => cells.map(quoted).join(delimiter) + lineEnd).join('');
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function filesOf(rows: Rows): Map<string, Uint8Array> {
  return new Map(Object.entries(rows).map(([table, of]) => [`${table}.csv`, bytesOf(csvText(of))]));
}

/** The files of the small atlas with some replaced by text, or left out where undefined. */
export function filesWith(texts: Record<string, string | Uint8Array | undefined>): Map<string, Uint8Array> {
  const files = filesOf(smallAtlas());
  for (const [file, text] of Object.entries(texts)) {
    if (text === undefined) files.delete(file);
    else files.set(file, typeof text === 'string' ? bytesOf(text) : text);
  }
  return files;
}

export function problemsOf(files: ReadonlyMap<string, Uint8Array>): string[] {
  return readTables(files).problems.map(problemText);
}
