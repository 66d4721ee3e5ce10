import { claimConflicts } from './claimConflicts.ts';
import { compareConflicts, type Conflict } from './conflict.ts';
import type { FactTables } from './factRow.ts';
import { flightConflicts } from './flightConflicts.ts';
import { tourismConflicts } from './tourismConflicts.ts';
import { tradeConflicts } from './tradeConflicts.ts';
import { visitConflicts } from './visitConflicts.ts';

/**
 * Everything on which the tables do not agree, by rules alone: the same tables give the same list.
 * @returns the largest spread first, then the longest time between dates, then by rule and subject
 */
export function findConflicts(tables: FactTables): Conflict[] {
  const rules = [tradeConflicts, claimConflicts, visitConflicts, flightConflicts, tourismConflicts];
  return rules.flatMap((rule) => rule(tables)).sort(compareConflicts);
}
