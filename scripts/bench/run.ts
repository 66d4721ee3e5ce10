import { parseArgs } from 'node:util';
import { findChromium } from '../lib/findChromium.ts';
import { serve } from '../lib/server.ts';
import { benchBriefing } from './briefing.ts';
import { measure } from './measure.ts';
import { prepareSite, SITE } from './prepare.ts';
import { report, type Round } from './report.ts';

const HELP = `npm run bench -- [--rounds 3] [--visits 1000] [--cap 20] [--steps 90] [--view mode=trail]
npm run bench -- --briefing [--rounds 3] [--cap 20]

Compares the atlas with a bare MapLibre and deck.gl page that draws the same made-up visits. Both start cold in
every round, one after the other.
  --cap    instances really drawn at each call: without a GPU a thousand arcs take seconds, and the work of the
           main thread, which is compared, stays as it is
  --steps  steps of play that are counted, after a warm-up
  --view   parameters for the address of the atlas
  --briefing  compares a step of a briefing of 200 scenes with one among 12 instead, in both windows of a show`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    visits: { type: 'string', default: '1000' },
    cap: { type: 'string', default: '20' },
    steps: { type: 'string', default: '90' },
    view: { type: 'string', default: '' },
    briefing: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false }
  }
});

/** `npm run bench` */
async function bench(): Promise<number> {
  const { executablePath, way } = await findChromium();
  console.log(`Browser: ${executablePath} (found by ${way})`);
  if (values.briefing) {
    return benchBriefing(Number(values.rounds), { executablePath, cap: Number(values.cap), rounds: 1 });
  }
  await prepareSite(Number(values.visits));
  const asked = new Set<string>();
  const served = await serve(SITE, 0, { onRequest: (path) => asked.add(path) });
  const atlas = `${served.url}atlas/?bench=1&n=${values.visits}#/?${['atlas=bench', values.view].filter(Boolean).join('&')}`;
  const options = { executablePath, cap: Number(values.cap), steps: Number(values.steps), asked };
  const rounds: Round[] = [];
  try {
    for (let round = 1; round <= Number(values.rounds); round += 1) {
      console.log(`Round ${round} of ${values.rounds} …`);
      rounds.push({
        bare: await measure(`${served.url}bare/`, options),
        atlas: await measure(atlas, options)
      });
    }
  } finally {
    await served.close();
  }
  const { lines, over } = report(rounds);
  console.log(`\n${lines.join('\n')}\n`);
  console.log(over.length === 0 ? 'Within every budget.' : `Over budget: ${over.join(', ')}.`);
  return over.length === 0 ? 0 : 1;
}

if (values.help) console.log(HELP);
else process.exitCode = await bench();
