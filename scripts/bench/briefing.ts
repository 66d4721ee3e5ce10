import { serve } from '../lib/server.ts';
import { median } from './measure.ts';
import { measureSteps, SHOW_WINDOWS, type ShowWindow, type StepOptions } from './measureSteps.ts';
import { prepareSite, SITE } from './prepare.ts';

const [FEW, MANY] = [12, 200];
/** A step among many scenes may cost this much more than one among few. */
const BUDGET = 1.5;
const VISITS = 60;

/** Work per step of both briefings in one round, so that a busy machine slows both. */
export interface StepRound {
  readonly fewMs: number;
  readonly manyMs: number;
}

/** `npm run bench -- --briefing`: what the number of scenes does to a step of a show. */
export async function benchBriefing(roundCount: number, options: StepOptions): Promise<number> {
  await prepareSite(VISITS, [FEW, MANY]);
  const served = await serve(SITE, 0);
  const at = (scenes: number, scene: number) => ({
    url: `${served.url}atlas/`,
    briefing: `scenes-${scenes}`,
    scene
  });
  const rounds: Record<ShowWindow, StepRound[]> = { audience: [], presenter: [] };
  try {
    for (let round = 1; round <= roundCount; round += 1) {
      console.log(`Round ${round} of ${roundCount} …`);
      for (const shown of SHOW_WINDOWS) {
        rounds[shown].push({
          fewMs: await measureSteps(at(FEW, 1), shown, options),
          // From the middle, through the same twelve scenes: there they come again and again.
          manyMs: await measureSteps(at(MANY, 97), shown, options)
        });
      }
    }
  } finally {
    await served.close();
  }
  const { lines, over } = reportSteps(rounds);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(over.length === 0 ? 'Within every budget.' : `Over budget: ${over.join(', ')}.`);
  return over.length === 0 ? 0 : 1;
}

/** Medians of both briefings, and the median of the ratios within each round with its range. */
export function reportSteps(rounds: Readonly<Record<ShowWindow, readonly StepRound[]>>): {
  readonly lines: readonly string[];
  /** Names of the budgets that were passed. */
  readonly over: readonly string[];
} {
  const over: string[] = [];
  const lines = [
    `| work per step | ${MANY} scenes | ${FEW} scenes | ratio (least–most) | |`,
    '| --- | --- | --- | --- | --- |'
  ];
  for (const shown of SHOW_WINDOWS) {
    const ratios = rounds[shown].map(({ fewMs, manyMs }) => manyMs / fewMs);
    const ratio = median(ratios);
    // A ratio that is no number is no proof of anything.
    const within = ratio <= BUDGET;
    if (!within) over.push(shown);
    const ms = (of: keyof StepRound) => `${median(rounds[shown].map((round) => round[of])).toFixed(1)} ms`;
    const range = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    lines.push(
      `| ${shown} | ${ms('manyMs')} | ${ms('fewMs')} | ${ratio.toFixed(2)} (${range}) | ${within ? 'within' : 'OVER'} the budget of ${BUDGET} |`
    );
  }
  return { lines, over };
}
