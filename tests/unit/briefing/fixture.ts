import type { BriefingContext } from '../../../src/lib/briefing/context.ts';
import { contextOfAtlas } from '../../../src/lib/briefing/context.ts';
import { readBriefing } from '../../../src/lib/briefing/readBriefing.ts';
import { problemText } from '../../../src/lib/tables/types.ts';
import { agreement, figure, flightTotal, smallAtlas, visit } from '../../fixtures/atlas.ts';

/** An atlas with one of each thing that a briefing may name. */
export function context(id = 'spring'): BriefingContext {
  const atlas = smallAtlas({
    visits: [visit('v-2012-sang', '2012-09-10'), visit('v-2025-lam', '2025-05-05')],
    agreements: [agreement('a-1992', '1992-06-29')],
    trade: [figure('2023', 979_200_000)],
    flightTotals: [flightTotal('ft-1', '2023-08')]
  });
  return contextOfAtlas(atlas, id);
}

/** A briefing in English with one scene; `lines` are those of the scene after its id and title. */
export function oneScene(...lines: string[]): string {
  return [
    'title: Spring',
    'scenes:',
    '  - id: one',
    '    title: One',
    ...lines.map((line) => `    ${line}`),
    ''
  ].join('\n');
}

export function read(text: string) {
  const { problems, warnings, ...rest } = readBriefing(text, context());
  return { ...rest, problems: problems.map(problemText), warnings: warnings.map(problemText) };
}
