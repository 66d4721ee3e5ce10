/**
 * `npm run check:exports`: makes every export of the built-in briefing at full size into `.exports/` and reads each
 * back. `-- --only png,html` makes some of them; `-- --whole-film` makes the film of the whole briefing, which takes
 * hours without a graphics card: otherwise a part of it is made, twice.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Briefing } from '../src/lib/briefing/briefing.ts';
import { buildApp, buildIsCurrent } from './lib/buildApp.ts';
import {
  EXPORT_FORMATS,
  readExportArguments,
  type ExportFormat,
  type ExportOrder
} from './lib/exportArguments.ts';
import { checkParts, checkPicture, convertsInOffice, hold, probed, unpacked } from './lib/exportChecks.ts';
import { openInChromium, openInFirefox } from './lib/openOneFile.ts';
import { openExporter, type Exported, type Exporter } from './lib/runExport.ts';

const OUT = '.exports';
const BRIEFING = 'kazakhstan-vietnam';
const LARGEST_FILE = 8e6;
/** Of the film: the way to the second scene and some of its rest. */
const PART = '5-8';

const { scenes } = JSON.parse(
  readFileSync(`static/data/${BRIEFING}/briefings/${BRIEFING}.json`, 'utf8')
) as Briefing;

function order(format: ExportFormat, ...more: string[]): ExportOrder {
  const asked = readExportArguments([
    '--format',
    format,
    '--out',
    `${OUT}/${format}`,
    '--briefing',
    BRIEFING,
    ...more
  ]);
  if (!('order' in asked)) throw new Error(JSON.stringify(asked));
  return asked.order;
}

type Make = (order: ExportOrder, withFrames?: boolean) => Promise<Exported>;

/** Each makes its files and says what it saw. @throws {Error} where a check does not hold */
const CHECKS: Readonly<Record<ExportFormat, (make: Make, whole: boolean) => Promise<string>>> = {
  async png(make) {
    const pictures = unpacked((await make(order('png', '--lines', '2160'))).path);
    hold(pictures.size === scenes.length, `${pictures.size} pictures of ${scenes.length} scenes`);
    for (const [name, bytes] of pictures) checkPicture(bytes, 3840, 2160, name);
    return `${pictures.size} pictures of 3840 × 2160 pixels`;
  },
  async pdf(make) {
    const { path } = await make(order('pdf'));
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
    hold(
      pdf.numPages === scenes.length + 1,
      `${pdf.numPages} pages of ${scenes.length} scenes and their sources`
    );
    const last = await (await pdf.getPage(pdf.numPages)).getAnnotations();
    hold(
      last.some(({ url }) => typeof url === 'string'),
      'the last page has no link'
    );
    return `${pdf.numPages} pages, ${last.length} links on the last`;
  },
  async pptx(make) {
    const { path } = await make(order('pptx'));
    const parts = unpacked(path);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    hold(slides >= scenes.length, `${slides} slides of ${scenes.length} scenes`);
    const count = checkParts(parts);
    const office = convertsInOffice(path, `${OUT}/pptx`);
    hold(office !== false, 'LibreOffice cannot convert the slides');
    return `${slides} slides, ${count} parts, ${office === null ? 'LibreOffice is not installed' : 'LibreOffice converts them'}`;
  },
  async html(make) {
    const { path } = await make(order('html'));
    const { size } = statSync(path);
    hold(size <= LARGEST_FILE, `${size} bytes`);
    const title = await openInChromium(path);
    const firefox = await openInFirefox(path);
    hold(firefox === null || firefox === title, `Firefox shows "${firefox}", Chromium "${title}"`);
    return `${(size / 1e6).toFixed(1)} MB, opens in Chromium${firefox === null ? '' : ' and Firefox'}`;
  },
  async mp4(make, whole) {
    const film = order('mp4', ...(whole ? [] : ['--part', PART]));
    const first = await make(film, true);
    const second = whole ? first : await make({ ...film, out: `${film.out}/again` }, true);
    hold(first.frames.join() === second.frames.join(), 'the second run has other frames');
    const facts = probed(first.path);
    if (!facts) return `${first.frames.length} frames; ffprobe is not installed`;
    const { codec, width, height, frames, seconds } = facts;
    hold(width === 1920 && height === 1080, `the film has ${width} × ${height} pixels`);
    hold(frames === first.frames.length, `${frames} of ${first.frames.length} frames can be read`);
    hold(Math.abs(seconds - frames / film.fps) < 0.1, `${seconds} s of ${frames} frames`);
    return `${frames} frames of ${codec}${whole ? '' : ', the same twice'}`;
  }
};

async function check(formats: readonly ExportFormat[], whole: boolean): Promise<number> {
  if (!buildIsCurrent() && (await buildApp()) !== 0) return 1;
  mkdirSync(OUT, { recursive: true });
  let failed = 0;
  const exporter: Exporter = await openExporter();
  try {
    for (const format of formats) {
      console.log(`${format} …`);
      const began = performance.now();
      const seen = await CHECKS[format](
        (what, withFrames) => exporter.make(what, undefined, withFrames),
        whole
      ).catch((error: unknown) => {
        failed += 1;
        return `FAILED: ${error instanceof Error ? error.message : String(error)}`;
      });
      console.log(`${format}: ${seen} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
    }
  } finally {
    await exporter.close();
  }
  console.log(failed === 0 ? `All is in ${OUT}/.` : `${failed} of ${formats.length} failed.`);
  return failed === 0 ? 0 : 1;
}

const { values } = parseArgs({
  options: { only: { type: 'string' }, 'whole-film': { type: 'boolean', default: false } }
});
const wanted = values.only?.split(',') ?? [...EXPORT_FORMATS];
const unknown = wanted.find((name) => !EXPORT_FORMATS.some((format) => format === name));
if (unknown !== undefined) {
  console.error(`--only takes ${EXPORT_FORMATS.join(', ')}; what is "${unknown}"?`);
  process.exitCode = 2;
} else {
  process.exitCode = await check(
    EXPORT_FORMATS.filter((format) => wanted.includes(format)),
    values['whole-film']
  );
}
