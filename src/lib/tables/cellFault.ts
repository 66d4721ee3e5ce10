import { DataError } from '../domain/errors.ts';

/** What is wrong with one cell, and the nearest good value where there is one. */
export class CellFault extends DataError {
  readonly suggestion: string | undefined;

  constructor(message: string, suggestion?: string) {
    super(suggestion === undefined ? message : `${message}; did you mean "${suggestion}"?`);
    this.suggestion = suggestion;
  }
}
