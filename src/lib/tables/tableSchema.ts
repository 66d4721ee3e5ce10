import type { Column, Table } from './column.ts';

const LIST = { type: 'list', delimiter: ';', itemType: 'string' };

/**
 * The Table Schema of a table, as `datapackage.json` must hold it, so that other tools can check it too.
 * What the standard has no word for (EDTF, references from lists) stands in the descriptions.
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchema(table: Table) {
  const foreignKeys = table.columns.flatMap((column) => foreignKey(table, column));
  return {
    fields: table.columns.map(field),
    primaryKey: ['id'],
    missingValues: [''],
    ...(foreignKeys.length > 0 ? { foreignKeys } : {})
  };
}

function field(column: Column) {
  const constraints = constraintsOf(column);
  return {
    name: column.name,
    ...fieldType(column),
    description: column.description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {})
  };
}

function fieldType({ type }: Column) {
  switch (type) {
    case 'ids':
    case 'countries':
      return LIST;
    case 'number':
    case 'integer':
      return { type };
    case 'boolean':
      return { type, trueValues: ['true'], falseValues: ['false'] };
    case 'url':
      return { type: 'string', format: 'uri' };
    default:
      return { type: 'string' };
  }
}

function constraintsOf({ name, type, required, values, minimum, maximum, pattern }: Column) {
  return {
    ...(required ? { required } : {}),
    ...(name === 'id' ? { unique: true } : {}),
    ...(type === 'enum' ? { enum: values } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(pattern ? { pattern: pattern.source } : {}),
    ...(type === 'country' ? { pattern: '^[A-Z]{3}$' } : {})
  };
}

/** Of single cells only, and not where a word may stand instead of an id. */
function foreignKey(table: Table, { name, type, references: to, values }: Column) {
  if (!to || type === 'ids' || values) return [];
  // A key into its own table names no resource: so the standard wants it.
  const resource = to.table === table.name ? {} : { resource: to.table };
  return [{ fields: [name], reference: { ...resource, fields: [to.column] } }];
}
