import { DataError } from '../domain/errors.ts';
import type { FuzzyDate } from '../domain/fuzzyDate.ts';
import { isEncodedDate, type Row } from './row.ts';

/**
 * The rows of one file of `npm run data`: features of GeoJSON, or `{"rows": […]}`.
 * @param file its name, for the report
 * @throws {DataError} where the text is no such file
 */
export function decodeRows(text: string, file: string): Row[] {
  const content = record(parse(text, file), file);
  const list = file.endsWith('.geojson') ? content['features'] : content['rows'];
  if (!Array.isArray(list)) throw new DataError(`${file}: expected a list of rows`);
  return list.map((item: unknown) => decodeRow(item, file));
}

function decodeRow(item: unknown, file: string): Row {
  const { id, properties, ...columns } = record(item, file);
  if (typeof id !== 'string' || id === '') throw new DataError(`${file}: a row without an id`);
  const mapped = file.endsWith('.geojson');
  const { dates, ...values } = mapped ? record(properties, file) : columns;
  return {
    file,
    id,
    values: { id, ...values },
    dates: decodeDates(record(dates, file), values, file, id),
    ...(mapped && { geometry: columns['geometry'] })
  };
}

function decodeDates(
  dates: Record<string, unknown>,
  values: Record<string, unknown>,
  file: string,
  id: string
) {
  const decoded: Record<string, FuzzyDate> = {};
  for (const [column, bounds] of Object.entries(dates)) {
    const edtf = values[column];
    if (typeof edtf !== 'string' || !isEncodedDate(bounds)) {
      throw new DataError(`${file}: ${id}: ${column}: expected a date with its bounds`);
    }
    decoded[column] = { edtf, ...bounds };
  }
  return decoded;
}

export function parse(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DataError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

export function record(value: unknown, file: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DataError(`${file}: expected an object`);
  }
  return value as Record<string, unknown>;
}
