import { comparisonText, parseComparison, type Comparison } from '../domain/comparison.ts';
import { FOLDER_NAME } from '../domain/atlasFiles.ts';
import { LAYERS, type LayerName } from '../domain/events.ts';
import { filtersText, parseFilters, type FiltersInText } from '../domain/facetText.ts';
import { figuresText, parseFigures, type FigureChoice } from '../domain/figureChoice.ts';
import { LANGUAGES, type Language } from '../domain/language.ts';
import { markText, parseMark, type MarkRef } from '../domain/marks.ts';
import { isoDay, parseIsoDay, type DayNumber } from '../domain/time.ts';
import { pairKey, pairOf, type CountryPair } from '../domain/trade.ts';
import type { ViewState } from './camera.svelte.ts';
import { MODES, type Mode } from './modes.ts';
import type { ThemeName } from './preferences.svelte.ts';

/** What a link holds. A part that is absent stands at its default. */
export interface AddressView {
  readonly atlas?: string;
  readonly lang?: Language;
  readonly theme?: ThemeName;
  /** Whole days. */
  readonly at?: DayNumber;
  readonly years?: readonly [number, number];
  readonly mode?: Mode;
  readonly layers?: readonly LayerName[];
  readonly pair?: CountryPair;
  readonly figures?: FigureChoice;
  readonly filters?: FiltersInText;
  /** What stands side by side; only while it does. */
  readonly compare?: Comparison;
  readonly view?: ViewState;
  readonly sel?: MarkRef;
}

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

type Codec<T> = {
  readonly write: (value: T) => string;
  /** undefined where the text makes no sense */
  readonly read: (text: string) => T | undefined;
  /** Parts of a text that `read` passes over, because they make no sense. */
  readonly passedOver?: (text: string) => readonly string[];
};

function oneOf<T extends string>(values: readonly T[]): Codec<T> {
  return { write: (value) => value, read: (text) => values.find((v) => v === text) };
}

function decimal(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function readYears(text: string): readonly [number, number] | undefined {
  const match = /^(\d{1,4})-(\d{1,4})$/.exec(text);
  const [from, to] = [Number(match?.[1]), Number(match?.[2])];
  return from >= FIRST_YEAR && to <= LAST_YEAR && from <= to ? [from, to] : undefined;
}

function readLayers(text: string): readonly LayerName[] | undefined {
  const names = text === 'none' ? [] : text.split(',');
  const layers = LAYERS.filter((layer) => names.includes(layer));
  return layers.length === names.length ? layers : undefined;
}

function readPair(text: string): CountryPair | undefined {
  const match = /^([A-Z]{3})-([A-Z]{3})$/.exec(text);
  return match ? pairOf(match[1] as string, match[2] as string) : undefined;
}

function readView(text: string): ViewState | undefined {
  const [lng = NaN, lat = NaN, zoom = NaN, ...rest] = text
    .split(',')
    .map((part) => (part === '' ? NaN : Number(part)));
  const good = rest.length === 0 && Math.abs(lng) <= 540 && Math.abs(lat) <= 85.06 && zoom >= 0 && zoom <= 24;
  return good ? { lng, lat, zoom } : undefined;
}

/** undefined where no part of it makes sense */
function readFilters(text: string): FiltersInText | undefined {
  const { choice, allCorridors } = parseFilters(text);
  return filtersText({ choice, allCorridors }) === '' ? undefined : { choice, allCorridors };
}

const CODECS: { readonly [K in keyof AddressView]-?: Codec<NonNullable<AddressView[K]>> } = {
  atlas: { write: (id) => id, read: (text) => (FOLDER_NAME.test(text) ? text : undefined) },
  lang: oneOf(LANGUAGES),
  theme: oneOf(['dark', 'light'] as const),
  at: { write: isoDay, read: (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? parseIsoDay(text) : undefined) },
  years: { write: (years) => years.join('-'), read: readYears },
  mode: oneOf(MODES),
  layers: { write: (layers) => layers.join(',') || 'none', read: readLayers },
  pair: { write: pairKey, read: readPair },
  figures: { write: figuresText, read: parseFigures },
  filters: {
    write: filtersText,
    read: readFilters,
    passedOver: (text) => parseFilters(text).dropped
  },
  compare: { write: comparisonText, read: parseComparison },
  view: {
    write: ({ lng, lat, zoom }) => [decimal(lng, 3), decimal(lat, 3), decimal(zoom, 2)].join(','),
    read: readView
  },
  sel: { write: markText, read: parseMark }
};

const NAMES = Object.keys(CODECS) as readonly (keyof AddressView)[];

/**
 * `#/?at=2012-09-10&years=1992-2025`; commas and colons stay readable.
 * @param path of the page, `/` or `/data/trade`
 */
export function writeAddress(view: AddressView, path = '/'): string {
  const parts = NAMES.flatMap((key) => {
    const value = view[key];
    if (value === undefined) return [];
    const text = (CODECS[key] as Codec<unknown>).write(value);
    const encoded = encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':');
    return [`${key}=${encoded}`];
  });
  return parts.length === 0 ? `#${path}` : `#${path}?${parts.join('&')}`;
}

/** The path of an address without its parameters: `#/data/trade?at=…` lies at `/data/trade`. */
export function pathOf(hash: string): string {
  return hash.replace(/^#/, '').replace(/\?.*$/s, '') || '/';
}

/** A link that says more than which atlas it means. */
export function namesView(hash: string): boolean {
  return Object.keys(readAddress(hash).view).some((part) => part !== 'atlas');
}

/**
 * Reads an address; whatever makes no sense is left out and told, never an error.
 * @param hash from `#` on, as in `location.hash`
 * @returns the parts that make sense, and the others as `name=value` texts
 */
export function readAddress(hash: string): { view: AddressView; dropped: string[] } {
  const query = hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '';
  const view: Record<string, unknown> = {};
  const dropped: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const key = NAMES.find((k) => k === name);
    const value = key && CODECS[key].read(text);
    if (key && value !== undefined) {
      view[key] = value;
      dropped.push(...(CODECS[key].passedOver?.(text) ?? []).map((part) => `${name}=${part}`));
    } else dropped.push(`${name}=${text}`);
  }
  return { view: view as AddressView, dropped };
}
