import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { DataError } from '../domain/errors.ts';
import { CellFault } from '../tables/cellFault.ts';
import { nearest } from '../tables/nearest.ts';
import type { YamlFile } from './yamlFile.ts';

/**
 * A node of a YAML file with the path that leads to it. Each reading method gives undefined where the node
 * is of another kind; then the file's problems say so.
 */
export class YamlPart {
  readonly file: YamlFile;
  /** `scenes[2].camera.fit`; empty for the whole file. */
  readonly path: string;
  readonly #node: ParsedNode | null;

  constructor(file: YamlFile, node: ParsedNode | null, path = '') {
    this.file = file;
    this.#node = node;
    this.path = path;
  }

  /** Reports this part, or a piece of its text. */
  fault(fault: string | Error, piece?: string): undefined {
    this.file.problem(this.#offset(piece), this.path, piece ?? this.#written(), fault);
  }

  warn(message: string, piece?: string): void {
    this.file.warn(this.#offset(piece), this.path, piece ?? this.#written(), message);
  }

  /** The entries of a map by key. A key that is not `known` or stands twice is reported and left out. */
  entries(known: readonly string[], what: string): Map<string, YamlPart> {
    const entries = new Map<string, YamlPart>();
    const node = this.#node;
    if (!isMap<ParsedNode, ParsedNode | null>(node)) {
      this.fault(`expected ${what}`);
      return entries;
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const path = this.path === '' ? name : `${this.path}.${name}`;
      const keyPart = new YamlPart(this.file, key, path);
      if (!known.includes(name)) keyPart.fault(unknown('key', name, known));
      else if (entries.has(name)) keyPart.fault(`"${name}" stands twice`);
      else if (value !== null && !(isScalar(value) && value.value === null)) {
        entries.set(name, new YamlPart(this.file, value, path));
      }
    }
    return entries;
  }

  /** The items of a list. */
  items(): YamlPart[] | undefined {
    const node = this.#node;
    if (!isSeq<ParsedNode>(node)) return this.fault('expected a list');
    return node.items.map((item, i) => new YamlPart(this.file, item, `${this.path}[${i}]`));
  }

  isMap(): boolean {
    return isMap(this.#node);
  }

  text(): string | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    if (typeof value === 'string') return value;
    return this.fault(
      typeof value === 'number' ? 'a number in place of a text; put it in quotes' : 'expected a text'
    );
  }

  number(): number | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    return typeof value === 'number' && Number.isFinite(value) ? value : this.fault('expected a number');
  }

  /** A list of exactly `count` numbers. */
  numbers(count: number, what: string): number[] | undefined {
    const numbers = isSeq(this.#node)
      ? this.#node.items.map((item) => (isScalar(item) ? item.value : item))
      : [];
    const fits =
      numbers.length === count && numbers.every((n) => typeof n === 'number' && Number.isFinite(n));
    return fits ? (numbers as number[]) : this.fault(`expected ${what}`);
  }

  oneOf<T extends string>(words: readonly T[], noun: string): T | undefined {
    const text = this.text();
    const word = words.find((w) => w === text);
    if (text !== undefined && word === undefined) this.fault(unknown(noun, text, words));
    return word;
  }

  /** What `read` makes of the text or the number; a `DataError` that it throws is reported here. */
  read<T>(read: (text: string) => T): T | undefined {
    const value = isScalar(this.#node) ? this.#node.value : undefined;
    if (typeof value !== 'string' && typeof value !== 'number') return this.fault('expected a text');
    try {
      return read(String(value));
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      return this.fault(error);
    }
  }

  #written(): string {
    return isScalar(this.#node) ? String(this.#node.value) : '';
  }

  #offset(piece?: string): number | undefined {
    const range = this.#node?.range;
    if (!range) return undefined;
    const at = piece === undefined ? -1 : this.file.text.indexOf(piece, range[0]);
    return at >= 0 && at < range[1] ? at : range[0];
  }
}

/** `unknown layer "visit"; did you mean "visits"?` */
export function unknown(noun: string, value: string, good: Iterable<string>): CellFault | string {
  const words = [...good];
  const near = nearest(value, words);
  if (near !== undefined) return new CellFault(`unknown ${noun} "${value}"`, near);
  const few = words.length <= 20 ? `; expected one of ${words.join(', ')}` : '';
  return `unknown ${noun} "${value}"${few}`;
}
