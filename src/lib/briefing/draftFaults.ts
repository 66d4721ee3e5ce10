import type { Problem } from '../tables/types.ts';
import type { BriefingContext } from './context.ts';
import type { DraftContent } from './draft.ts';
import { readBriefing } from './readBriefing.ts';
import { writeBriefing } from './writeBriefing.ts';

/** What the checks say of a draft; `column` of each is its path in the file. */
export interface DraftFaults {
  /** Keep its file from being opened again. */
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

export const NO_FAULTS: DraftFaults = { problems: [], warnings: [] };

/** Holds a draft against the same checks as a file. */
export function draftFaults({ briefing, notes }: DraftContent, context: BriefingContext): DraftFaults {
  const { problems, warnings } = readBriefing(writeBriefing(briefing, notes, context.info), context);
  return { problems, warnings };
}

/**
 * Of one field and what lies in it: `scenes[2].caption` has those of `scenes[2].caption.vi` too.
 * @param language only those of one language, where the fault is of one
 */
export function faultsAt(faults: readonly Problem[], path: string, language?: string): readonly Problem[] {
  return faults.filter(({ column, message }) => {
    if (column !== path && !column.startsWith(`${path}.`) && !column.startsWith(`${path}[`)) return false;
    if (language === undefined) return true;
    const own = column.slice(path.length + 1);
    // Of a text that is not there, the message alone names the language.
    return own === ''
      ? !/"(en|vi|kk|ru)"/.test(message) || message.includes(`"${language}"`)
      : own === language;
  });
}

/** Numbers of scenes, from 0, that have a problem. */
export function faultyScenes(problems: readonly Problem[]): ReadonlySet<number> {
  const numbers = problems.map(({ column }) => /^scenes\[(\d+)\]/.exec(column)?.[1]);
  return new Set(numbers.flatMap((number) => (number === undefined ? [] : [Number(number)])));
}
