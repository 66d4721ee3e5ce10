/** `npm run export`: a briefing as pdf, pptx, png, mp4 or html, without a window. */
import { buildApp, buildIsCurrent } from './lib/buildApp.ts';
import { EXPORT_HELP, readExportArguments } from './lib/exportArguments.ts';
import { runExport } from './lib/runExport.ts';

async function main(): Promise<number> {
  const asked = readExportArguments(process.argv.slice(2));
  if ('help' in asked) {
    console.log(asked.help);
    return 0;
  }
  if ('fault' in asked) {
    console.error(`${asked.fault}\n\n${EXPORT_HELP}`);
    return 2;
  }
  if (!buildIsCurrent()) {
    const code = await buildApp();
    if (code !== 0) return code;
  }
  let last = '';
  try {
    const { path } = await runExport(asked.order, (progress) => {
      if (progress !== last && progress !== '') console.log(progress);
      last = progress;
    });
    console.log(`Wrote ${path}`);
    return 0;
  } catch (error) {
    console.error(`Nothing was written: ${faultText(error)}`);
    return 1;
  }
}

/** What the page threw, without the way that it came. */
function faultText(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return line.replace(/^page\.evaluate: (Error: )?/, '');
}

process.exitCode = await main();
