import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { CountryNames } from '../domain/atlas.ts';
import { DataError } from '../domain/errors.ts';
import type { Names } from '../domain/language.ts';

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
 * @param baseUrl the folder of the basemap files, such as `basemap`
 * @throws {DataError} naming the file that is missing, cut off or of another form; so do the others here
 */
export async function loadLand(baseUrl: string): Promise<LandData> {
  return loadTopology(baseUrl, 'land.topojson', ['countries', 'coast', 'borders']);
}

export async function loadDetail(baseUrl: string): Promise<DetailData> {
  return loadTopology(baseUrl, 'detail.topojson', ['lakes', 'rivers', 'graticule']);
}

export async function loadLabels(baseUrl: string): Promise<LabelData> {
  const [labels, seas] = await Promise.all([
    loadJson<FeatureCollection>(baseUrl, 'labels.json'),
    loadJson<FeatureCollection>(baseUrl, 'seas.json')
  ]);
  return { labels, seas };
}

/** Names of every country and area with a code of ISO 3166-1, in all baked languages. */
export async function loadCountryNames(baseUrl: string): Promise<CountryNames> {
  return new Map(Object.entries(await loadJson<Record<string, Names>>(baseUrl, 'country-names.json')));
}

export function reliefUrl(baseUrl: string): string {
  return `${baseUrl}/relief.png`;
}

/** Every letter of the names in a collection's properties, for loading fonts. */
export function lettersOf(...collections: readonly FeatureCollection[]): string {
  const texts = collections.flatMap(({ features }) => features.flatMap(textsOf));
  return [...new Set(texts.join(''))].join('');
}

function textsOf({ properties }: Feature): string[] {
  return Object.values(properties ?? {}).flatMap((value) =>
    typeof value === 'string' ? [value, value.toUpperCase()] : []
  );
}

async function loadTopology<Key extends string>(
  baseUrl: string,
  file: string,
  keys: readonly Key[]
): Promise<Record<Key, FeatureCollection>> {
  const topology = await loadJson<Topology>(baseUrl, file);
  const decoded = keys.map((key): [Key, FeatureCollection] => {
    const object = topology.objects?.[key];
    if (!object) throw new DataError(`${file}: no object "${key}"`);
    return [key, feature(topology, object as GeometryCollection)];
  });
  return Object.fromEntries(decoded) as Record<Key, FeatureCollection>;
}

async function loadJson<T>(baseUrl: string, file: string): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`${baseUrl}/${file}`);
  } catch {
    throw new DataError(`${file}: could not be fetched`);
  }
  if (!response.ok) throw new DataError(`${file}: the server answered ${response.status}`);
  try {
    return (await response.json()) as T;
  } catch {
    throw new DataError(`${file}: not valid JSON, perhaps cut off`);
  }
}
