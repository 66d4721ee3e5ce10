import { describe, expect, it } from 'vitest';
import type { TableName } from '../../../src/lib/tables/column.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import { problemText } from '../../../src/lib/tables/types.ts';
import { csvText, filesOf, filesWith, problemsOf, smallAtlas, withCells } from './fixture.ts';

it('finds no fault with the small atlas', () => {
  const { problems, setAside, absent } = readTables(filesOf(smallAtlas()));
  expect({ problems, setAside, absent }).toEqual({ problems: [], setAside: [], absent: [] });
});

const CELLS: readonly [what: string, table: TableName, cells: Record<string, string>, text: string][] = [
  [
    'an unknown place',
    'visits',
    { to_place: 'limaa' },
    'visits.csv:2: to_place: unknown place "limaa"; did you mean "lima"?'
  ],
  [
    'a place near to nothing',
    'visits',
    { to_place: 'reykjavik' },
    'visits.csv:2: to_place: unknown place "reykjavik"; expected an id of places.csv'
  ],
  [
    'an unknown source in a list',
    'visits',
    { source_ids: 'atlas-book;gazete' },
    'visits.csv:2: source_ids: unknown source "gazete"; did you mean "gazette"?'
  ],
  [
    'a name without its marks',
    'visits',
    { visitor_name: 'Shinzo Abe' },
    'visits.csv:2: visitor_name: unknown person "Shinzo Abe"; did you mean "Shinzō Abe"?'
  ],
  [
    'an unknown waypoint',
    'corridors',
    { waypoints: 'tokyo;kioto;lima' },
    'corridors.csv:2: waypoints: unknown place "kioto"; did you mean "kyoto"?'
  ],
  [
    'a later row that is not there',
    'flights',
    { superseded_by: 'f3' },
    'flights.csv:2: superseded_by: unknown flight "f3"; did you mean "f1"?'
  ],
  [
    'a row that replaces itself',
    'flights',
    { superseded_by: 'f1' },
    'flights.csv:2: superseded_by: "f1" is id too'
  ],
  [
    'a scope that is no airport',
    'flight_totals',
    { scope: 'tokio' },
    'flight_totals.csv:2: scope: unknown place "tokio"; did you mean "tokyo"?'
  ],
  [
    'an unknown country',
    'visits',
    { host_country: 'PRE' },
    'visits.csv:2: host_country: unknown country "PRE"; did you mean "PER"?'
  ],
  [
    'a code of no country at all',
    'trade',
    { partner: 'QQQ' },
    'trade.csv:2: partner: unknown country "QQQ"; expected an ISO 3166-1 alpha-3 code such as "VNM"'
  ],
  [
    'an unknown party',
    'agreements',
    { parties: 'JPN;PERU' },
    'agreements.csv:2: parties: unknown country "PERU"; did you mean "PER"?'
  ],
  [
    'a party named twice',
    'agreements',
    { parties: 'JPN;JPN' },
    'agreements.csv:2: parties: "JPN" stands twice in a row'
  ],
  [
    'a list with a hole',
    'agreements',
    { parties: 'JPN;;PER' },
    'agreements.csv:2: parties: empty item in a list; did you mean "JPN;PER"?'
  ],
  [
    'a kind nobody has defined',
    'visits',
    { kind: 'courtesy' },
    'visits.csv:2: kind: unknown kind "courtesy"; expected state_visit, official_visit, working_visit, summit or other'
  ],
  [
    'a kind misspelt',
    'visits',
    { kind: 'State visit' },
    'visits.csv:2: kind: unknown kind "State visit"; did you mean "state_visit"?'
  ],
  [
    'a day that is not in the calendar',
    'visits',
    { start_edtf: '2016-02-31' },
    'visits.csv:2: start_edtf: no such day: "2016-02-31"'
  ],
  [
    'a leap day of a common year',
    'visits',
    { start_edtf: '2015-02-29' },
    'visits.csv:2: start_edtf: no such day: "2015-02-29"'
  ],
  [
    'a month that is not in the calendar',
    'trade',
    { period: '2016-13' },
    'trade.csv:2: period: no such month: "2016-13"'
  ],
  [
    'a date as a spreadsheet writes it',
    'visits',
    { start_edtf: '18.11.2016' },
    'visits.csv:2: start_edtf: not an EDTF date: "18.11.2016"; did you mean "2016-11-18"?'
  ],
  [
    'a date that could be two days',
    'visits',
    { start_edtf: '3/4/2016' },
    'visits.csv:2: start_edtf: not an EDTF date: "3/4/2016"; expected one such as 2012-09-10, 2012-09 or 2012'
  ],
  [
    'an end before the start',
    'visits',
    { end_edtf: '2016-11-17' },
    'visits.csv:2: end_edtf: 2016-11-17 is before start_edtf 2016-11-18'
  ],
  [
    'a text in force before it was signed',
    'agreements',
    { in_force_edtf: '2011-04' },
    'agreements.csv:2: in_force_edtf: 2011-04 is before date_edtf 2011-05-31'
  ],
  [
    'a name that ends before it begins',
    'place_names',
    { to_edtf: '1456' },
    'place_names.csv:2: to_edtf: 1456 is before from_edtf 1457'
  ],
  ['an empty id', 'trade', { id: '' }, 'trade.csv:2: id: empty cell; a value is required'],
  [
    'an id with a space',
    'trade',
    { id: 'trade 1' },
    'trade.csv:2: id: "trade 1" is not an id; expected letters, digits and - without spaces; did you mean "trade-1"?'
  ],
  [
    'a row without a source',
    'trade',
    { source_ids: '' },
    'trade.csv:2: source_ids: empty cell; a value is required'
  ],
  [
    'lat and lon swapped',
    'places',
    { lat: '139.69', lon: '35.68' },
    'places.csv:2: lat: lat 139.69 is outside −90…90; are lat and lon swapped?'
  ],
  ['a longitude off the globe', 'places', { lon: '190' }, 'places.csv:2: lon: lon 190 is outside −180…180'],
  ['negative money', 'trade', { value_usd: '-5' }, 'trade.csv:2: value_usd: value_usd -5 is negative'],
  [
    'a number in groups',
    'trade',
    { value_usd: '1,200' },
    'trade.csv:2: value_usd: not a number: "1,200"; did you mean "1200"?'
  ],
  [
    'a number with thin spaces',
    'trade',
    { value_usd: '1\u202f200\u202f000' },
    'trade.csv:2: value_usd: not a number: "1\u202f200\u202f000"; did you mean "1200000"?'
  ],
  [
    'a decimal comma',
    'places',
    { lat: '35,68' },
    'places.csv:2: lat: not a number: "35,68"; did you mean "35.68"?'
  ],
  ['a number in words', 'trade', { value_usd: 'many' }, 'trade.csv:2: value_usd: not a number: "many"'],
  ['half an arrival', 'tourism', { arrivals: '10.5' }, 'tourism.csv:2: arrivals: not a whole number: "10.5"'],
  [
    'a maybe',
    'trade',
    { approx: 'yes' },
    'trade.csv:2: approx: expected true or false, not "yes"; did you mean "true"?'
  ],
  [
    'a link that runs code',
    'sources',
    { url: 'javascript:alert(1)' },
    'sources.csv:2: url: "javascript:alert(1)" is not an address that starts with http:// or https://'
  ],
  [
    'a link without its scheme',
    'sources',
    { url: 'example.org/a' },
    'sources.csv:2: url: "example.org/a" is not an address that starts with http:// or https://'
  ],
  [
    'an airport code in small letters',
    'places',
    { iata: 'hnd' },
    'places.csv:2: iata: "hnd" is not three capital letters such as "HAN"'
  ],
  [
    'a location code with a space',
    'places',
    { unlocode: 'JP TYO' },
    'places.csv:2: unlocode: "JP TYO" is not a country and three letters without a space, such as "VNHAN"'
  ],
  [
    'a part of a country by name',
    'tourism',
    { scope: 'Cusco' },
    'tourism.csv:2: scope: "Cusco" is not "country" or an ISO 3166-2 code such as "VN-34"'
  ],
  [
    'a visit to where it began',
    'visits',
    { to_place: 'tokyo' },
    'visits.csv:2: to_place: "tokyo" is from_place too'
  ],
  ['trade with itself', 'trade', { partner: 'JPN' }, 'trade.csv:2: partner: "JPN" is reporter too'],
  [
    'a highest below the lowest',
    'flight_totals',
    { weekly_max: '1' },
    'flight_totals.csv:2: weekly_max: 1 is below weekly_min 2'
  ],
  [
    'a longest below the shortest',
    'corridors',
    { transit_days_max: '5' },
    'corridors.csv:2: transit_days_max: 5 is below transit_days_min 20'
  ],
  [
    'a route of one stop',
    'corridors',
    { waypoints: 'tokyo' },
    'corridors.csv:2: waypoints: one stop is no route; expected two or more'
  ],
  [
    'a claim about an unknown table',
    'claims',
    { table: 'visit' },
    'claims.csv:2: table: unknown table "visit"; did you mean "visits"?'
  ],
  [
    'a claim about an unknown record',
    'claims',
    { record_id: 'v9' },
    'claims.csv:2: record_id: unknown visit "v9"; did you mean "v1"?'
  ],
  [
    'a claim about an unknown column',
    'claims',
    { column: 'start_edft' },
    'claims.csv:2: column: unknown column "start_edft" of visits; did you mean "start_edtf"?'
  ],
  [
    'a used claim that the record does not carry',
    'claims',
    { value: '2016-11-17' },
    'claims.csv:2: used: the record says "2016-11-18", not "2016-11-17"'
  ]
];

it.each(CELLS)('reports %s with its line', (_, table, cells, text) => {
  expect(problemsOf(filesOf(withCells(table, cells)))).toEqual([text]);
});

const VISITS = csvText(smallAtlas().visits);
const TRADE = csvText(smallAtlas().trade);

const FILES: readonly [
  what: string,
  files: Record<string, string | Uint8Array | undefined>,
  texts: string[]
][] = [
  [
    'no table of places',
    { 'places.csv': undefined },
    ['places.csv: missing table; an atlas needs sources and places']
  ],
  [
    'no table of sources',
    { 'sources.csv': undefined },
    ['sources.csv: missing table; an atlas needs sources and places']
  ],
  ['an optional table that is absent', { 'trade.csv': undefined }, []],
  [
    'claims about a table that is absent',
    { 'visits.csv': undefined },
    ['claims.csv:2: record_id: unknown visit "v1"; there is no visits.csv']
  ],
  ['no people, so that any name will do', { 'people.csv': undefined }, []],
  [
    'a table misspelt',
    { 'trade.csv': undefined, 'trades.csv': TRADE },
    ['trades.csv: unknown table; did you mean "trade.csv"?']
  ],
  ['a file that is no table', { 'NOTES.md': '# Notes' }, []],
  ['an empty file', { 'trade.csv': '' }, ['trade.csv: empty file; expected a header']],
  ['a header and no rows', { 'trade.csv': TRADE.slice(0, TRADE.indexOf('\n') + 1) }, []],
  [
    'a column missing',
    { 'trade.csv': TRADE.replace('value_usd', 'note') },
    ['trade.csv:1: value_usd: missing column "value_usd"']
  ],
  [
    'a column misspelt',
    { 'trade.csv': TRADE.replace('value_usd', 'value_eur') },
    [
      'trade.csv:1: value_eur: unknown column "value_eur"; did you mean "value_usd"?',
      'trade.csv:1: value_usd: missing column "value_usd"'
    ]
  ],
  [
    'a column of older tables',
    { 'places.csv': csvText(withCells('places', { names_over_time: 'Edo|1457/1868' }).places) },
    [
      'places.csv:1: names_over_time: unknown column "names_over_time"; names over time are rows of place_names.csv'
    ]
  ],
  [
    'a column twice',
    { 'trade.csv': TRADE.replace('reporter', 'id') },
    ['trade.csv:1: id: column "id" stands twice', 'trade.csv:1: reporter: missing column "reporter"']
  ],
  [
    'a column without a name',
    { 'trade.csv': TRADE.replace(/\n/g, ',\n') },
    ['trade.csv:1: column 10 has no name']
  ],
  ['a short row', { 'trade.csv': `${TRADE}t2,JPN\n` }, ['trade.csv:3: short row: 2 cells, expected 9']],
  [
    'a long row',
    { 'trade.csv': `${TRADE}t2,JPN,PER,2016,total,1,200,false,stated,gazette\n` },
    ['trade.csv:3: long row: 10 cells, expected 9; does a cell need quotes?']
  ],
  ['a row of empty cells', { 'trade.csv': `${TRADE},,,,,,,,\n` }, ['trade.csv:3: row of empty cells']],
  ['blank lines', { 'trade.csv': TRADE.replace('\n', '\n\n') + '\n\n' }, []],
  [
    'an id that is taken, after a blank line',
    { 'trade.csv': `${TRADE}\n${TRADE.split('\n')[1]}\n` },
    ['trade.csv:4: id: "t1" is the id of line 2 too']
  ],
  [
    'a quote that is never closed',
    { 'trade.csv': `${TRADE}t2,"JPN,PER\nt3,JPN\n` },
    ['trade.csv:3: a quoted cell is never closed']
  ],
  [
    'text after a closing quote',
    { 'trade.csv': TRADE.replace('t1', '"t1"x') },
    ['trade.csv:2: text after a closing quote: "x"']
  ],
  [
    'text that is not UTF-8',
    { 'visits.csv': latin1(VISITS.replaceAll('ō', 'é')) },
    [`visits.csv:2: not UTF-8 from byte ${VISITS.indexOf('ō')} (0xE9); save the table as CSV UTF-8`]
  ],
  [
    'text of a spreadsheet in UTF-16',
    { 'trade.csv': new Uint8Array([0xff, 0xfe, 0x69, 0x00]) },
    ['trade.csv:1: not UTF-8 from byte 0 (0xFF); save the table as CSV UTF-8']
  ]
];

function latin1(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

it.each(FILES)('tells of %s', (_, files, texts) => {
  expect(problemsOf(filesWith(files))).toEqual(texts);
});

describe('a run with several faults', () => {
  const atlas = smallAtlas();
  atlas.places[1] = { ...atlas.places[1], lat: '95' };
  atlas.visits[0] = { ...atlas.visits[0], kind: 'courtesy', start_edtf: '2016-11-31', source_ids: 'gazete' };
  atlas.trade[0] = { ...atlas.trade[0], value_usd: '-1' };
  const read = readTables(filesOf(atlas));

  it('tells all of them, in the order of tables, lines and columns', () => {
    expect(read.problems.map((problem) => [problem.file, problem.line, problem.column])).toEqual([
      ['places.csv', 3, 'lat'],
      ['visits.csv', 2, 'start_edtf'],
      ['visits.csv', 2, 'kind'],
      ['visits.csv', 2, 'source_ids'],
      ['trade.csv', 2, 'value_usd']
    ]);
  });

  it('gives the suggestion apart from the text', () => {
    const [, , , unknownSource] = read.problems;
    expect(unknownSource).toMatchObject({ value: 'gazete', suggestion: 'gazette' });
  });

  it('sets aside what leans on a bad row, without calling it a fault', () => {
    expect(read.setAside.map(problemText)).toEqual([
      'visits.csv:3: to_place: place "lima" cannot be used; see places.csv:3',
      'flights.csv:2: to_place: place "lima" cannot be used; see places.csv:3',
      'flights.csv:3: to_place: place "lima" cannot be used; see places.csv:3',
      'corridors.csv:2: waypoints: place "lima" cannot be used; see places.csv:3',
      'claims.csv:2: record_id: visit "v1" cannot be used; see visits.csv:2'
    ]);
  });

  it('returns the good rows', () => {
    const good = [...read.tables].map(([table, rows]) => [table, rows.map((row) => row.id)]);
    expect(Object.fromEntries(good)).toEqual({
      sources: ['gazette', 'atlas-book'],
      places: ['tokyo', 'kyoto'],
      place_names: ['tokyo-1'],
      people: ['abe'],
      visits: [],
      trade: [],
      agreements: ['a1'],
      flights: [],
      flight_totals: ['ft1'],
      corridors: [],
      tourism: ['to1'],
      claims: []
    });
    expect(read.rowCounts.get('places')).toEqual({ read: 3, good: 2 });
  });
});

it('takes texts in any language and leaves what is not there empty', () => {
  const { tables, problems } = readTables(filesOf(withCells('visits', { summary_id: 'Perundingan.' })));
  expect(problems).toEqual([]);
  const [visit] = tables.get('visits') ?? [];
  expect(visit?.values).toMatchObject({ summary_id: 'Perundingan.', outcomes_en: null, journey_id: null });
  expect(visit?.values).toMatchObject({ confidence: 'stated', source_ids: ['gazette', 'atlas-book'] });
});

it('keeps a source whose only fault is its link, without the link', () => {
  const { tables, problems, setAside } = readTables(
    filesOf(withCells('sources', { url: 'ftp://example.org' }))
  );
  expect(problems).toHaveLength(1);
  expect(setAside).toEqual([]);
  expect(tables.get('sources')?.[0]).toMatchObject({ id: 'gazette', values: { url: null } });
});

it('follows a chain of rows that lean on each other', () => {
  const atlas = withCells('sources', { kind: 'rumour' });
  const { setAside } = readTables(filesOf({ ...atlas, places: atlas.places, claims: atlas.claims }));
  expect(setAside.map((problem) => problem.file)).toContain('claims.csv');
  expect(setAside.map(problemText)[0]).toBe(
    'places.csv:2: source_ids: source "gazette" cannot be used; see sources.csv:2'
  );
});

it('sets rows aside only where something is wrong', () => {
  const empty = filesWith({ 'places.csv': csvText(smallAtlas().places).split('\n')[0] + '\n' });
  const { problems, setAside } = readTables(empty);
  expect(setAside.length > 0 && problems.length === 0).toBe(false);
  expect(problems[0] && problemText(problems[0])).toBe(
    'place_names.csv:2: place: unknown place "tokyo"; expected an id of places.csv'
  );
});
