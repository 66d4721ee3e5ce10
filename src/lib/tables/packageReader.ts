import { DataError } from '../domain/errors.ts';
import type { Licence } from '../domain/atlasFiles.ts';
import type { Names } from '../domain/language.ts';
import { CellFault } from './cellFault.ts';
import { readCountry } from './cell.ts';
import type { Problem } from './types.ts';

export const PACKAGE_FILE = 'datapackage.json';

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads parts of a `datapackage.json`. Each method gives undefined where its part is absent, and also where
 * it is wrong; then `problems` says why.
 */
export class PackageReader {
  readonly problems: Problem[] = [];
  readonly #package: Json;
  readonly #atlas: Json;

  constructor(text: string) {
    this.#package = this.#parse(text);
    const atlas = this.#package.atlas ?? {};
    if (!isObject(atlas)) this.report('atlas', 'expected an object');
    this.#atlas = isObject(atlas) ? atlas : {};
  }

  report(column: string, fault: string | DataError, value: unknown = undefined, line = 0): void {
    const message = typeof fault === 'string' ? fault : fault.message;
    const suggestion = fault instanceof CellFault ? fault.suggestion : undefined;
    const problem = { file: PACKAGE_FILE, line, column, value: written(value), message };
    this.problems.push(suggestion === undefined ? problem : { ...problem, suggestion });
  }

  /** A text of the package itself, outside `atlas`. */
  text(key: string): string | undefined {
    return this.#checked(key, this.#package[key], (value) => {
      if (typeof value === 'string' && value !== '') return value;
      throw new DataError('expected a text');
    });
  }

  /** An http or https address at the top of the file. */
  webAddress(key: string): string | undefined {
    const value = this.text(key);
    if (value === undefined) return undefined;
    if (/^https?:\/\/[^\s/]+/i.test(value)) return value;
    this.report(key, 'an address begins with http:// or https://', value);
    return undefined;
  }

  slug(key: string): string | undefined {
    return this.#ofAtlas(key, (value) => {
      if (typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return value;
      throw new DataError(`${written(value)} is not an id; expected small letters, digits and -`);
    });
  }

  names(key: string): Names | undefined {
    return this.#ofAtlas(key, (value) => {
      const texts = isObject(value) && Object.values(value).every((text) => typeof text === 'string');
      if (texts && typeof value.en === 'string' && value.en !== '') return value as Names;
      throw new DataError('expected a text per language, English ("en") among them');
    });
  }

  countries(key: string): readonly string[] | undefined {
    return this.#ofAtlas(key, (value) => texts(value).map(readCountry));
  }

  countryPair(key: string): readonly [string, string] | undefined {
    return this.#ofAtlas(key, (value) => {
      const [first, second, ...more] = texts(value).map(readCountry);
      if (first !== undefined && second !== undefined && first !== second && more.length === 0)
        return [first, second];
      throw new DataError('expected two countries');
    });
  }

  languages(key: string): readonly string[] | undefined {
    return this.#ofAtlas(key, (value) => {
      const codes = texts(value);
      const bad = codes.find((code) => !/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code));
      if (bad !== undefined) throw new DataError(`"${bad}" is not a BCP 47 code such as "vi"`);
      return codes;
    });
  }

  years(key: string): readonly [number, number] | undefined {
    return this.#ofAtlas(key, (value) => {
      const [first = NaN, last = NaN, ...more] = numbers(value);
      const whole = Number.isInteger(first) && Number.isInteger(last) && more.length === 0;
      if (whole && first <= last) return [first, last];
      throw new DataError('expected the first and the last year');
    });
  }

  viewBounds(): readonly [number, number, number, number] | undefined {
    const view = this.#ofAtlas('view', (value) => {
      if (isObject(value)) return value;
      throw new DataError('expected an object');
    });
    return this.#checked('atlas.view.bounds', view?.bounds, (value) => {
      const [west = NaN, south = NaN, east = NaN, north = NaN, ...more] = numbers(value);
      const onGlobe = west >= -180 && east <= 360 && south >= -90 && north <= 90;
      if (onGlobe && west < east && south < north && more.length === 0) return [west, south, east, north];
      throw new DataError('expected west, south, east, north in degrees');
    });
  }

  licences(): readonly Licence[] {
    const read = this.#checked('licenses', this.#package.licenses, (value) => {
      if (!Array.isArray(value) || !value.every(isObject)) throw new DataError('expected a list of licences');
      return value.map(({ name, title, path }) => ({
        name: plain(name),
        title: plain(title),
        path: plain(path)
      }));
    });
    return read ?? [];
  }

  #ofAtlas<T>(key: string, read: (value: unknown) => T): T | undefined {
    return this.#checked(`atlas.${key}`, this.#atlas[key], read);
  }

  #checked<T>(column: string, value: unknown, read: (value: unknown) => T): T | undefined {
    if (value === undefined) return undefined;
    try {
      return read(value);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      this.report(column, error, value);
      return undefined;
    }
  }

  #parse(text: string): Json {
    try {
      const value: unknown = JSON.parse(text);
      if (isObject(value)) return value;
      this.report('', 'expected an object');
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      this.report('', 'not JSON', undefined, lineOfSyntaxError(error.message, text));
    }
    return {};
  }
}

/** Engines word it differently: `at position 12`, `(line 1 column 13)`. 0 where none is told. */
function lineOfSyntaxError(message: string, text: string): number {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? 0 : text.slice(0, Number(position)).split('\n').length;
}

function texts(value: unknown): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new DataError('expected a list of texts');
}

function numbers(value: unknown): number[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'number')) return value;
  throw new DataError('expected a list of numbers');
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function written(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}
