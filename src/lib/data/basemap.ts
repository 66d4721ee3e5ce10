import type { FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { DataError } from '../domain/errors.ts';
import { fetchFile, pageFetch, type Fetch } from './fetchFile.ts';

/** Needed for the first picture. */
export interface LandData {
  /** Areas with `iso` (ISO 3166-1 alpha-3). */
  readonly countries: FeatureCollection;
  /** Lines with `iso`. */
  readonly coast: FeatureCollection;
  /** Lines with `a`, `b` (ISO3) and `dashed`. */
  readonly borders: FeatureCollection;
}

/** Comes after the first picture. */
export interface DetailData {
  /** Areas with `km2`. */
  readonly lakes: FeatureCollection;
  readonly rivers: FeatureCollection;
  readonly graticule: FeatureCollection;
}

/** Names of countries and seas, as points. */
export interface LabelData {
  /** `iso`, `zoom`, `anchor`, `area` and a name per language. */
  readonly labels: FeatureCollection;
  /** `zoom`, `size` and a name per language. */
  readonly seas: FeatureCollection;
}

/**
 * @param baseUrl of the folder of basemap files, ending in a slash
 * @throws {DataError} naming the file that is missing, cut off or of another form; so do the others here
 */
export async function loadLand(baseUrl: string, fetch = pageFetch): Promise<LandData> {
  return loadTopology(baseUrl, 'land.topojson', ['countries', 'coast', 'borders'], fetch);
}

export async function loadDetail(baseUrl: string, fetch = pageFetch): Promise<DetailData> {
  return loadTopology(baseUrl, 'detail.topojson', ['lakes', 'rivers', 'graticule'], fetch);
}

export async function loadLabels(baseUrl: string, fetch = pageFetch): Promise<LabelData> {
  const [labels, seas] = await Promise.all([
    loadJson<FeatureCollection>(baseUrl, 'labels.json', 'features', fetch),
    loadJson<FeatureCollection>(baseUrl, 'seas.json', 'features', fetch)
  ]);
  return { labels, seas };
}

export function reliefUrl(baseUrl: string): string {
  return `${baseUrl}relief.png`;
}

/**
 * Every letter of the names in a language, as the map writes them (countries in capitals), for loading the
 * fonts before the map letters with them.
 */
export function lettersOf(language: string, ...collections: readonly FeatureCollection[]): string {
  const names = collections.flatMap(({ features }) =>
    features.map(({ properties }) => `${properties?.[language] ?? properties?.en ?? properties?.name ?? ''}`)
  );
  const text = names.join('');
  return [...new Set(text + text.toUpperCase())].join('');
}

async function loadTopology<Key extends string>(
  baseUrl: string,
  file: string,
  keys: readonly Key[],
  fetch: Fetch
): Promise<Record<Key, FeatureCollection>> {
  const topology = await loadJson<Topology>(baseUrl, file, 'objects', fetch);
  const decoded = keys.map((key): [Key, FeatureCollection] => {
    const object = topology.objects[key];
    if (!object) throw new DataError(`${file}: no object "${key}"`);
    return [key, feature(topology, object as GeometryCollection)];
  });
  return Object.fromEntries(decoded) as Record<Key, FeatureCollection>;
}

/** @param member that every file of the kind has */
async function loadJson<T>(baseUrl: string, file: string, member: keyof T, fetch: Fetch): Promise<T> {
  const fetched = await fetchFile(`${baseUrl}${file}`, file, undefined, fetch);
  if ('fault' in fetched) throw new DataError(`${file}: ${fetched.fault.kind}`);
  const content = parsed<T>(fetched.text);
  if (!content?.[member]) throw new DataError(`${file}: unreadable, perhaps cut off`);
  return content;
}

function parsed<T>(text: string): T | null {
  try {
    return JSON.parse(text) as T | null;
  } catch {
    return null;
  }
}
