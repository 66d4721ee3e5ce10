import type { AtlasTable } from '../../domain/atlasFiles.ts';
import { filterRows, foldedCells, nextSorting, sortRows, type Sorting } from '../../domain/dataTable.ts';
import type { RawRow } from '../../domain/rawRow.ts';
import { shownRows } from '../../domain/shownRows.ts';
import { columnsOf, type ColumnMeaning, type TableMeanings } from '../../domain/tableMeaning.ts';
import { cellKey, cellText, type CellContext } from '../../i18n/dataCells.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { firstSorting, gridColumns } from './gridLayout.ts';

/** One table on the Data page: what the reader asks of it, and the rows that this leaves. */
export class TableView {
  readonly table: AtlasTable;
  readonly explorer: Explorer;
  readonly #tables: ReadonlyMap<AtlasTable, readonly RawRow[]>;
  readonly all: readonly RawRow[];
  /** As the table has them, for exports. */
  readonly columns: readonly ColumnMeaning[];
  /** As they are read. */
  readonly gridColumns: readonly ColumnMeaning[];
  query = $state('');
  /** Only the rows that the filters of Explore leave. */
  onlyShown = $state(false);
  sorting = $state.raw<Sorting | null>(null);

  constructor(
    table: AtlasTable,
    tables: ReadonlyMap<AtlasTable, readonly RawRow[]>,
    schema: TableMeanings,
    explorer: Explorer
  ) {
    this.table = table;
    this.#tables = tables;
    this.explorer = explorer;
    this.all = tables.get(table) ?? [];
    this.columns = columnsOf(schema[table], this.all);
    this.gridColumns = gridColumns(table, this.columns);
    this.sorting = firstSorting(table, this.gridColumns);
  }

  readonly context: CellContext = $derived.by(() => ({
    atlas: this.explorer.atlas,
    table: this.table,
    language: this.explorer.preferences.language
  }));
  readonly #collator = $derived.by(() => new Intl.Collator(this.context.language, { numeric: true }));

  readonly #sorted = $derived.by(() => {
    const column = this.columns.find(({ name }) => name === this.sorting?.column);
    if (!column || !this.sorting) return this.all;
    const keyOf = (row: RawRow) => cellKey(this.context, column, row);
    return sortRows(this.all, keyOf, this.sorting.descending, (a, b) => this.#collator.compare(a, b));
  });
  /** What a word of the query is sought in: every cell, as the reader sees it and as the table writes it. */
  readonly #letters = $derived.by(
    () =>
      new Map(
        this.all.map((row) => [
          row.id,
          foldedCells(
            this.columns.flatMap((column) => [
              cellText(this.context, column, row).text,
              writtenCell(row.values[column.name])
            ])
          )
        ])
      )
  );
  readonly #inExplore = $derived.by(() => {
    const { shownEvents, figures, range } = this.explorer;
    return shownRows(this.#tables, shownEvents, figures, range).get(this.table);
  });

  /** Those left, in the order asked for. */
  readonly rows: readonly RawRow[] = $derived.by(() => {
    const wanted = this.onlyShown ? this.#sorted.filter(({ id }) => this.#inExplore?.has(id)) : this.#sorted;
    if (this.query.trim() === '') return wanted;
    return filterRows(wanted, ({ id }) => this.#letters.get(id) ?? '', this.query);
  });

  readonly filtered = $derived.by(() => this.rows.length < this.all.length);

  sortBy(column: string) {
    this.sorting = nextSorting(this.sorting, column);
  }

  showAll() {
    this.query = '';
    this.onlyShown = false;
  }
}

/** Ids of documents and places are not on the screen: who finds a row by them would wonder why. */
function writtenCell(value: unknown): string {
  return Array.isArray(value) ? '' : String(value ?? '');
}
