import type { AtlasTable, Licence } from '../domain/atlasFiles.ts';
import { textsIn, type RawRow } from '../domain/rawRow.ts';
import type { Source } from '../domain/sources.ts';
import type { Cell } from './csv.ts';

/** A table on its way out: some of its rows, each with the documents behind it. */
export interface TableExport {
  /** `trade` */
  readonly name: AtlasTable;
  readonly columns: readonly string[];
  readonly rows: readonly ExportRow[];
}

export interface ExportRow {
  readonly id: string;
  /** One per column. */
  readonly values: readonly ExportValue[];
  readonly sources: readonly Source[];
  readonly geometry: unknown;
}

export type ExportValue = Cell | readonly string[];

/** Where the rows are from, said in every file. */
export interface Provenance {
  readonly atlas: string;
  /** Of the data. */
  readonly version: string;
  readonly licences: readonly Licence[];
}

/** Cells keep the form that the tables have: dates as EDTF, ids as ids. A document is its own source. */
export function tableExport(
  name: AtlasTable,
  columns: readonly string[],
  rows: readonly RawRow[],
  sources: ReadonlyMap<string, Source>
): TableExport {
  const sourcesOf = (row: RawRow) =>
    (name === 'sources' ? [row.id] : textsIn(row, 'source_ids')).flatMap((id) => sources.get(id) ?? []);
  return {
    name,
    columns,
    rows: rows.map((row) => ({
      id: row.id,
      values: columns.map((column) => exportValue(row.values[column])),
      sources: sourcesOf(row),
      geometry: row.geometry ?? null
    }))
  };
}

function exportValue(value: unknown): ExportValue {
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  return null;
}

/** A list as the tables write it: `KAZ;VNM`. */
export function cellOf(value: ExportValue): Cell {
  return typeof value === 'object' && value !== null ? value.join(';') : value;
}

/** `Kazinform: Trade grew (2024-01-18) https://… | VNA: …` */
export function sourcesText(sources: readonly Source[]): string {
  return sources.map(sourceText).join(' | ');
}

function sourceText({ publisher, title, published, url }: Source): string {
  const named = publisher === '' ? title : `${publisher}: ${title}`;
  return [named, published === '' ? '' : `(${published})`, url].filter((part) => part !== '').join(' ');
}

/** `CC-BY-4.0 https://creativecommons.org/licenses/by/4.0/` */
export function licenceText(licences: readonly Licence[]): string {
  return licences.map(({ name, path }) => `${name} ${path}`.trim()).join('; ');
}
