/** A fault of the data, not of the code: it is reported to whoever keeps the tables. */
export class DataError extends Error {
  override name = 'DataError';
}
