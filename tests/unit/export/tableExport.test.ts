import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { hasGeometry, tableGeoJson } from '../../../src/lib/export/geojson.ts';
import { tableCsv } from '../../../src/lib/export/tableCsv.ts';
import { tableExport, type Provenance } from '../../../src/lib/export/tableExport.ts';
import { tablesXlsx } from '../../../src/lib/export/xlsx.ts';
import { parseCsv } from '../../../src/lib/tables/csv.ts';
import { source } from '../../fixtures/atlas.ts';

const provenance: Provenance = {
  atlas: 'small',
  version: '1.2.0',
  licences: [
    { name: 'CC-BY-4.0', title: 'Attribution', path: 'https://creativecommons.org/licenses/by/4.0/' }
  ]
};
const sources = new Map([
  [
    's1',
    source('s1', { publisher: 'VNA', title: 'Talks', published: '2023-08', url: 'https://vna.example/1' })
  ],
  ['s2', source('s2', { publisher: '', title: '=cmd', url: '' })]
]);
const HOSTILE = ['=1+1', '@SUM(A1)', '</script>', '& <b>"', 'a\u2028b', ' x ', '_x000D_', 'Nguyễn 😀'];

function table(note: string) {
  const row = {
    id: 'tr-1',
    dates: {},
    values: {
      id: 'tr-1',
      note,
      value_usd: -1.5,
      approx: true,
      parties: ['KAZ', 'VNM'],
      period: null,
      source_ids: ['s1', 's2']
    },
    geometry: { type: 'Point', coordinates: [71.4491, 51.1694] }
  };
  return tableExport('trade', Object.keys(row.values), [row], sources);
}

it('spells out in each row of the CSV who says so and under which licence', () => {
  const [head, row] = parseCsv(tableCsv(table('about'), provenance).slice(1), ',');
  expect(head?.cells.slice(-2)).toEqual(['sources', 'licence']);
  expect(row?.cells).toEqual([
    'tr-1',
    'about',
    '-1.5',
    'true',
    'KAZ;VNM',
    '',
    's1;s2',
    'VNA: Talks (2023-08) https://vna.example/1 | =cmd',
    'CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/'
  ]);
});

it.each(HOSTILE)('keeps %j as text in GeoJSON', (note) => {
  const { type, features, ...foreign } = JSON.parse(tableGeoJson(table(note), provenance));
  expect(type).toBe('FeatureCollection');
  expect(foreign).toEqual({});
  const [feature] = features;
  expect(Object.keys(feature)).toEqual(['type', 'id', 'geometry', 'properties']);
  expect(feature.properties.note).toBe(note);
  expect(feature.properties.parties).toEqual(['KAZ', 'VNM']);
  expect(feature.properties.sources.map((s: { url: string }) => s.url)).toEqual([
    'https://vna.example/1',
    ''
  ]);
  expect(feature.properties.licence).toContain('CC-BY-4.0');
});

it('gives a row without a place no geometry', () => {
  const placeless = tableExport('people', ['id'], [{ id: 'p', values: { id: 'p' }, dates: {} }], sources);
  expect(JSON.parse(tableGeoJson(placeless, provenance)).features[0].geometry).toBeNull();
  expect(hasGeometry(placeless)).toBe(false);
  expect(hasGeometry(table(''))).toBe(true);
});

it('takes a document as its own source', () => {
  const row = { id: 's1', values: { id: 's1' }, dates: {} };
  expect(tableExport('sources', ['id'], [row], sources).rows[0]?.sources).toEqual([sources.get('s1')]);
});

/** The cells of a sheet as a reader of workbooks sees them. */
async function sheets(blob: Blob) {
  const parts = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const text = (path: string) => strFromU8(parts[path] as Uint8Array);
  const unescaped = (xml: string) =>
    xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const strings = [...text('xl/sharedStrings.xml').matchAll(/<t[^>]*>([\s\S]*?)<\/t>/g)].map((match) =>
    unescaped(match[1] as string).replace(/_x([0-9A-Fa-f]{4})_/g, (_, code) =>
      String.fromCharCode(parseInt(code, 16))
    )
  );
  const names = [...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map((match) => match[1]);
  const cellsOf = (xml: string) =>
    [...xml.matchAll(/<c ([^>]*)>(?:<f>[\s\S]*?<\/f>)?<v>([\s\S]*?)<\/v><\/c>/g)].map(
      ([all, attributes, value]) => {
        expect(all).not.toContain('<f>');
        if (/t="s"/.test(attributes as string)) return strings[Number(value)];
        return /t="b"/.test(attributes as string) ? value === '1' : Number(value);
      }
    );
  return names.map((name, i) => ({ name, cells: cellsOf(text(`xl/worksheets/sheet${i + 1}.xml`)) }));
}

it.each(HOSTILE)('keeps %j as text in a workbook, and numbers as numbers', async (note) => {
  const [trade, documents, licence, ...more] = await sheets(await tablesXlsx([table(note)], provenance));
  expect(more).toEqual([]);
  expect(trade?.name).toBe('trade');
  expect(trade?.cells.slice(7)).toEqual(['tr-1', note, -1.5, true, 'KAZ;VNM', 's1;s2']);
  expect(documents?.name).toBe('sources');
  expect(documents?.cells).toContain('https://vna.example/1');
  expect(licence?.cells).toContain('CC-BY-4.0');
});

it('does not list documents twice where their table goes along', async () => {
  const documents = tableExport('sources', ['id'], [{ id: 's1', values: { id: 's1' }, dates: {} }], sources);
  const names = (await sheets(await tablesXlsx([table(''), documents], provenance))).map(({ name }) => name);
  expect(names).toEqual(['trade', 'sources', 'licence']);
});

it('cuts a text that no workbook may hold', async () => {
  const [trade] = await sheets(await tablesXlsx([table('x'.repeat(40_000))], provenance));
  expect(trade?.cells[8]).toHaveLength(32_767);
});
