import type { AtlasInfo } from '../../src/lib/domain/atlas.ts';
import {
  briefingFile,
  notesFile,
  type AtlasTable,
  type BriefingEntry
} from '../../src/lib/domain/atlasFiles.ts';
import { tradeFacts } from '../../src/lib/domain/quality/factFigures.ts';
import type { Briefing, BriefingNotes } from '../../src/lib/briefing/briefing.ts';
import { knownRecords, type KnownRecords } from '../../src/lib/briefing/context.ts';
import { readBriefing } from '../../src/lib/briefing/readBriefing.ts';
import type { Problem, TableRow } from '../../src/lib/tables/types.ts';
import { yearsOfTables } from './manifest.ts';

type Tables = ReadonlyMap<AtlasTable, readonly TableRow[]>;

export interface CheckedBriefing {
  readonly briefing: Briefing;
  readonly notes: BriefingNotes;
}

/**
 * Holds the briefings of an atlas against its rows.
 * @param texts file name -> text
 * @param tables undefined where they have faults of their own; then records are not looked up
 */
export function checkBriefings(
  texts: ReadonlyMap<string, string>,
  info: AtlasInfo,
  tables: Tables | undefined
): { briefings: CheckedBriefing[]; problems: Problem[]; warnings: Problem[] } {
  const known = tables && recordsOf(info, tables);
  const briefings: CheckedBriefing[] = [];
  const problems: Problem[] = [];
  const warnings: Problem[] = [];
  for (const [file, text] of texts) {
    const id = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(file)?.[1];
    if (id === undefined) {
      problems.push(badName(file));
      continue;
    }
    const read = readBriefing(text, { id, info, known });
    problems.push(...read.problems);
    warnings.push(...read.warnings);
    if (read.briefing) briefings.push({ briefing: read.briefing, notes: read.notes });
  }
  return { briefings, problems, warnings };
}

function badName(file: string): Problem {
  const message = 'the name of a briefing is small letters, digits and -, and ends in .yaml';
  return { file, line: 0, column: '', value: file, message };
}

function recordsOf(info: AtlasInfo, tables: Tables): KnownRecords {
  const ids = [...tables].map(([table, rows]) => [table, rows.map((row) => row.id)] as const);
  const trade = tradeFacts(tables).map(({ fact }) => fact);
  return knownRecords(ids, trade, yearsOfTables(info, tables));
}

/** File name -> text. Speaker notes have a file of their own, which only the presenter view opens. */
export function briefingFiles({ briefing, notes }: CheckedBriefing): [string, string][] {
  const { id, title, languages, scenes } = briefing;
  const head = JSON.stringify({ id, title, languages }).slice(0, -1);
  const lines = scenes.map((scene) => JSON.stringify(scene)).join(',\n');
  return [
    [briefingFile(id), `${head},"scenes":[\n${lines}\n]}\n`],
    [notesFile(id), `${JSON.stringify({ notes }, null, 2)}\n`]
  ];
}

export function briefingEntry({ briefing }: CheckedBriefing): BriefingEntry {
  return { id: briefing.id, title: briefing.title, sceneCount: briefing.scenes.length };
}
