import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { placeNameAt, type Place } from '../../../src/lib/domain/places.ts';
import { dayOf, parseIsoDay } from '../../../src/lib/domain/time.ts';
import { readAtlasInfo } from '../../../src/lib/tables/atlasInfo.ts';
import { CODES_OUTSIDE_ISO, COUNTRY_CODES } from '../../../src/lib/tables/countryCodes.ts';
import { parseCsv } from '../../../src/lib/tables/csv.ts';
import { readTables } from '../../../src/lib/tables/read.ts';
import { fileOf, TABLE_LIST } from '../../../src/lib/tables/schema.ts';
import { tableSchema } from '../../../src/lib/tables/tableSchema.ts';
import type { TableRow } from '../../../src/lib/tables/types.ts';
import { decodeUtf8 } from '../../../src/lib/tables/utf8.ts';

const FOLDER = new URL('../../../data/kazakhstan-vietnam/', import.meta.url);
const REFERENCE = new URL('../../../data/reference/', import.meta.url);

const files = new Map(
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))])
);
const read = readTables(files);

function cellsOf(file: string): { header: readonly string[]; rows: Record<string, string>[] } {
  const [header, ...body] = parseCsv(decodeUtf8(files.get(file) ?? new Uint8Array()));
  const columns = header?.cells ?? [];
  const rows = body.map(({ cells }) => Object.fromEntries(columns.map((name, i) => [name, cells[i] ?? ''])));
  return { header: columns, rows };
}

it('has no fault', () => {
  expect(read.problems).toEqual([]);
  expect(read.setAside).toEqual([]);
  expect(read.absent).toEqual([]);
});

it('is plain UTF-8 with LF', () => {
  for (const [name, bytes] of files) {
    expect(bytes.includes(0x0d), `${name} has a carriage return`).toBe(false);
    expect(bytes[0], `${name} has a byte order mark`).not.toBe(0xef);
  }
});

it.each([
  ['sources', 245],
  ['places', 123],
  ['place_names', 33],
  ['people', 40],
  ['visits', 82],
  ['trade', 72],
  ['agreements', 50],
  ['flights', 25],
  ['flight_totals', 9],
  ['corridors', 14],
  ['tourism', 7],
  ['claims', 24]
] as const)('has in %s %i rows', (table, count) => {
  expect(read.rowCounts.get(table)).toEqual({ read: count, good: count });
  expect(read.tables.get(table)).toHaveLength(count);
});

/** The columns as the facts were handed over, and a digest of every cell of them. */
const FACTS: readonly (readonly [file: string, columns: string, digest: string])[] = [
  [
    'sources.csv',
    'id,kind,publisher,title,published,language,url',
    '9fe98cb1835c5163a9b619feac018d4df375030a6e1e51f409ac3fc54641d82e'
  ],
  [
    'places.csv',
    'id,name_en,name_vi,name_kk,name_ru,name_zh,country_iso3,lat,lon,kind,iata,unlocode,names_over_time,source_ids',
    '8dbbfa83a612f7afe413aa81f4c4719e1d125eb904cde8bff3c2961576f21e7e'
  ],
  [
    'visits.csv',
    'id,start_edtf,end_edtf,from_place,to_place,visitor_name,visitor_role,visitor_country,host_country,rank,kind,summary_en,outcomes_en,source_ids,confidence',
    '2cda015f6b7397bade47017aeda97cf3ad3369211856ad9d1e378ffdf1bd2585'
  ],
  [
    'trade.csv',
    'id,reporter,partner,period,flow,value_usd,approx,kind,note,source_ids',
    '33c73c40ca26298821d66707213b24bb340683966d32f6ac321331a8815b16a2'
  ],
  [
    'agreements.csv',
    'id,date_edtf,parties,title_en,kind,source_ids',
    'e0b25347c1c3ea088031eae94d9e51fcfbc47f1853dab4402e61783343651dd1'
  ],
  [
    'flights.csv',
    'id,from_place,to_place,airline,start_edtf,end_edtf,weekly_frequency,status,source_ids,note,group_id,group_weekly,superseded_by',
    '156f19f6a0775852244094689cd8c146ddc77b28de0fd0060e578748d84e6042'
  ],
  [
    'flight_totals.csv',
    'id,country_from,country_to,as_of_edtf,weekly_min,weekly_max,note,source_ids,scope,unit',
    '628ec7193eadc67be0c832968866b8df204ab1c969d0f4831e059c13ecae8ba1'
  ],
  [
    'corridors.csv',
    'id,name_en,mode,waypoints,opened_edtf,transit_days_min,transit_days_max,volume_note,source_ids,status',
    'e93f0643dab08b485f522f09fd249304abc7633ac44c7648cafbcb210fb7ed21'
  ],
  [
    'tourism.csv',
    'id,country_from,country_to,period,arrivals,source_ids,note,scope,kind',
    'fe84ffb2d6c0e3d9fe8abc90d8e73dc0d1ace6a732240a5e93c2dee89e291c49'
  ],
  [
    'claims.csv',
    'id,table,record_id,column,value,used,source_ids,note',
    '645a725ce9b9def0d26b1901e33d7279dc0d0c3963b9cd76564a0501a6ec397c'
  ]
];

/** Claims are filled further from the notes on the facts; those that were handed over stand first. */
const CLAIMS_GIVEN = 11;

/** `Akmolinsk|../1961;Tselinograd|1961/1992`: the shape in which the facts held what is now place_names. */
function namesOverTime(place: string): string {
  return cellsOf('place_names.csv')
    .rows.filter((row) => row.place === place)
    .map((row) => `${row.name_en}|${row.from_edtf || '..'}/${row.to_edtf || '..'}`)
    .join(';');
}

it.each(FACTS)('lost no cell of the facts in %s', (file, columns, digest) => {
  const names = columns.split(',');
  const table = cellsOf(file);
  const kept = names.filter((name) => name !== 'names_over_time');
  expect(table.header.slice(0, kept.length)).toEqual(kept);
  const given = file === 'claims.csv' ? table.rows.slice(0, CLAIMS_GIVEN) : table.rows;
  const text = given
    .map((row) => names.map((name) => (name === 'names_over_time' ? namesOverTime(row.id ?? '') : row[name])))
    .map((cells) => cells.join('\u001f'))
    .join('\u001e');
  expect(createHash('sha256').update(text).digest('hex')).toBe(digest);
});

describe('names over time', () => {
  const astana = placeOf('astana');

  it.each([
    ['1961-01-01', 'Tselinograd', 'Целиноград', 'Целиноград'],
    ['1990-06-01', 'Tselinograd', 'Целиноград', 'Целиноград'],
    ['1991-12-31', 'Tselinograd', 'Целиноград', 'Целиноград'],
    ['1992-01-01', 'Aqmola', 'Ақмола', 'Акмола'],
    ['1997-06-01', 'Aqmola', 'Ақмола', 'Акмола'],
    ['1998-05-05', 'Aqmola', 'Ақмола', 'Акмола'],
    ['1998-05-06', 'Astana', 'Астана', 'Астана'],
    ['2019-03-22', 'Astana', 'Астана', 'Астана'],
    ['2019-03-23', 'Nur-Sultan', 'Нұр-Сұлтан', 'Нур-Султан'],
    ['2022-09-16', 'Nur-Sultan', 'Нұр-Сұлтан', 'Нур-Султан'],
    ['2022-09-17', 'Astana', 'Астана', 'Астана'],
    ['2026-01-01', 'Astana', 'Астана', 'Астана'],
    ['1950-01-01', 'Akmolinsk', 'Ақмола', 'Акмолинск']
  ])('on %s Astana is %s, %s, %s', (day, en, kk, ru) => {
    const names = ['en', 'kk', 'ru'].map((language) =>
      placeNameAt(astana, parseIsoDay(day) ?? NaN, language)
    );
    expect(names).toEqual([en, kk, ru]);
  });

  it('takes the later name in a year that two names share', () => {
    expect(placeNameAt(placeOf('almaty'), dayOf(1992, 12, 31), 'ru')).toBe('Алма-Ата');
    expect(placeNameAt(placeOf('almaty'), dayOf(1993), 'ru')).toBe('Алматы');
  });

  function placeOf(id: string): Place {
    const rows = (read.tables.get('place_names') ?? []).filter((row) => row.values.place === id);
    const namesOverTime = rows.map((row) => ({
      from: row.dates.from_edtf ?? null,
      to: row.dates.to_edtf ?? null,
      names: namesOf(row),
      sourceIds: []
    }));
    const own = read.tables.get('places')?.find((row) => row.id === id);
    if (!own) throw new Error(`no place ${id}`);
    const place = {
      countryIso3: 'KAZ',
      lngLat: [0, 0],
      kind: 'city',
      iata: '',
      unlocode: '',
      sourceIds: []
    } as const;
    return { ...place, id, names: namesOf(own), namesOverTime };
  }

  function namesOf({ values }: TableRow) {
    const name = (language: string) => String(values[`name_${language}`] ?? '');
    return { en: name('en'), kk: name('kk'), ru: name('ru') };
  }
});

it('has a person for every visitor, in Kazakh and Russian letters too', () => {
  const people = new Map((read.tables.get('people') ?? []).map((row) => [row.values.name, row.values]));
  const visitors = new Set((read.tables.get('visits') ?? []).map((row) => row.values.visitor_name));
  expect([...visitors].filter((name) => !people.has(name))).toEqual([]);
  expect(people.size).toBe(visitors.size);
  expect(people.get('Kassym-Jomart Tokayev')).toMatchObject({
    name_kk: 'Қасым-Жомарт Тоқаев',
    name_ru: 'Касым-Жомарт Токаев',
    name_zh: '托卡耶夫',
    country_iso3: 'KAZ'
  });
  expect(people.get('Xi Jinping')).toMatchObject({ name_vi: 'Tập Cận Bình', name_zh: '习近平' });
});

it('counts a forecast as uncertain and a sum as derived', () => {
  const said: Record<string, string> = { stated: 'stated', derived: 'derived', forecast: 'uncertain' };
  for (const { id, values } of read.tables.get('trade') ?? []) {
    expect([id, values.confidence]).toEqual([id, said[String(values.kind)]]);
  }
});

it('joins the stops of Xi Jinping in Nur-Sultan and Samarkand to one journey', () => {
  const stops = (read.tables.get('visits') ?? []).filter((row) => row.values.journey_id !== null);
  expect(stops.map((row) => row.id)).toEqual(['cnkz-2022-09-xi-jinping', 'cnuz-2022-09-xi-jinping']);
  expect(new Set(stops.map((row) => row.values.journey_id)).size).toBe(1);
});

describe('datapackage.json', () => {
  const text = decodeUtf8(files.get('datapackage.json') ?? new Uint8Array());
  const descriptor = JSON.parse(text);

  it('is a data package of version 2', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'kazakhstan-vietnam',
      version: '1.0.0',
      licenses: [{ name: 'CC-BY-4.0' }]
    });
  });

  it('lists every table, in the order of the schema', () => {
    expect(
      descriptor.resources.map(({ name, path, type }: Record<string, string>) => [name, path, type])
    ).toEqual(TABLE_LIST.map(({ name }) => [name, fileOf(name), 'table']));
  });

  it.each(TABLE_LIST.map((table, i) => [table.name, table, i] as const))(
    'describes %s as the schema does',
    (name, table, i) => {
      const { title, description, schema } = descriptor.resources[i];
      expect({ title, description, schema }).toEqual({
        title: table.title,
        description: table.description,
        schema: tableSchema(table)
      });
      expect(cellsOf(fileOf(name)).header).toEqual(table.columns.map((column) => column.name));
    }
  );

  it('says what the atlas is about', () => {
    const { info, problems } = readAtlasInfo(text, 'any-folder', read.tables);
    expect(problems).toEqual([]);
    expect(info).toEqual({
      id: 'kazakhstan-vietnam',
      title: {
        en: 'Kazakhstan – Vietnam',
        vi: 'Kazakhstan – Việt Nam',
        kk: 'Қазақстан – Вьетнам',
        ru: 'Казахстан – Вьетнам'
      },
      focus: ['KAZ', 'VNM'],
      neighbours: ['CHN', 'UZB'],
      years: [1992, 2025],
      languages: ['en', 'vi', 'kk', 'ru'],
      version: '1.0.0',
      bounds: [46, 8, 110, 56],
      viewpoint: expect.objectContaining({ en: expect.stringContaining('no view of its own') })
    });
    expect(Object.keys(info?.viewpoint ?? {})).toEqual(['en', 'vi', 'kk', 'ru']);
  });
});

it('takes 249 codes of ISO 3166-1, and others only with a reason', () => {
  const [, ...rows] = parseCsv(readFileSync(new URL('country-codes.csv', REFERENCE), 'utf8'));
  expect(rows.map(({ cells }) => cells[0])).toEqual([...CODES_OUTSIDE_ISO]);
  expect(rows.every(({ cells }) => cells.length === 3 && cells.every((cell) => cell !== ''))).toBe(true);
  expect(COUNTRY_CODES.size).toBe(249 + CODES_OUTSIDE_ISO.length);
});
