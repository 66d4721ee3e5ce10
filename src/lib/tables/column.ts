import { ATLAS_TABLES, type AtlasTable } from '../domain/atlasFiles.ts';

/** In the order in which faults are told. */
export const TABLE_NAMES: readonly AtlasTable[] = ATLAS_TABLES;
export type TableName = AtlasTable;

/** `ids` and `countries` are lists with `;` between the items. */
export type ColumnType =
  | 'id'
  | 'ids'
  | 'text'
  | 'country'
  | 'countries'
  | 'edtf'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'enum'
  | 'url';

export interface Reference {
  readonly table: TableName;
  readonly column: string;
}

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  /** For whoever keeps the tables; `datapackage.json` carries it word for word. */
  readonly description: string;
  /** The column must be there and no cell of it may be empty. */
  readonly required?: boolean;
  readonly references?: Reference;
  /** The values of an `enum`, or the words that may stand where a reference is expected. */
  readonly values?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** Asked where a number is out of bounds. */
  readonly hint?: string;
  readonly pattern?: { readonly source: string; readonly expected: string };
  /** What an empty cell stands for, said in the description too; null where not given. */
  readonly whenEmpty?: string;
}

export interface Table {
  readonly name: TableName;
  readonly title: string;
  /** One row, as a noun: `unknown place "hanoii"`. */
  readonly noun: string;
  readonly description: string;
  /** Without it nothing of an atlas can be shown. */
  readonly required?: boolean;
  readonly columns: readonly Column[];
  /** What to do instead of a column that older tables had. */
  readonly moved?: Readonly<Record<string, string>>;
  /** Pairs of columns whose cells must not be equal. */
  readonly differing?: readonly (readonly [string, string])[];
  /** Pairs of dates or numbers of which the second must not come before the first. */
  readonly ordered?: readonly (readonly [string, string])[];
}

export const ID: Column = {
  name: 'id',
  type: 'id',
  required: true,
  description: 'Name of the row, unique in the table and kept for good: links and claims point at it.'
};

export const SOURCE_IDS: Column = {
  name: 'source_ids',
  type: 'ids',
  required: true,
  references: { table: 'sources', column: 'id' },
  description: 'Documents that say so: ids of sources with ; between them.'
};

export const CONFIDENCE: Column = {
  name: 'confidence',
  type: 'enum',
  values: ['stated', 'derived', 'uncertain'],
  whenEmpty: 'stated',
  description:
    'stated by a source, derived from what sources state, or uncertain because sources hedge or disagree. Empty means stated.'
};

export function place(name: string, description: string): Column {
  return { name, type: 'id', required: true, references: { table: 'places', column: 'id' }, description };
}

export function country(name: string, description: string): Column {
  return { name, type: 'country', required: true, description: `${description} ISO 3166-1 alpha-3.` };
}

export function optionalText(name: string, description: string): Column {
  return { name, type: 'text', description };
}

const NAME_LANGUAGES = { vi: 'Vietnamese', kk: 'Kazakh', ru: 'Russian', zh: 'Chinese' };

/** `name_en`, which must be filled, and the name in the other languages, which may be empty. */
export function namesOf(what: string): readonly Column[] {
  const english: Column = {
    name: 'name_en',
    type: 'text',
    required: true,
    description: `${what} in English.`
  };
  const others = Object.entries(NAME_LANGUAGES).map(([code, language]) =>
    optionalText(`name_${code}`, `${what} in ${language}. Empty means as in English.`)
  );
  return [english, ...others];
}
