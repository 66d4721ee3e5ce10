import { parseArgs } from 'node:util';

export const EXPORT_FORMATS = ['pdf', 'pptx', 'png', 'mp4', 'html'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const EXPORT_HELP = `Makes files of a briefing in a headless browser, for a nightly job.

  npm run export -- --briefing <name> --format pdf|pptx|png|mp4|html --out <dir>

  --lang      en, vi, kk or ru                                     (en)
  --atlas     a folder of static/data                              (kazakhstan-vietnam)
  --lines     shorter side of pictures and films, in pixels        (1080)
  --shape     16:9, 1:1 or 9:16                                    (16:9)
  --fps       frames a second of films                             (30)
  --part      only these seconds of the film, as 12-16
  --years     a film of these years on the map instead, as 1992-2025
  --seconds   and how long it lasts                                (30)
  --paper     A4 or Letter, of the handout                         (A4)
  --films     films on the slides where a scene plays
  --notes     speaker notes, which are left out otherwise
  --base-url  where the atlas is published, for links back to it`;

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface ExportOrder {
  readonly briefing: string;
  readonly format: ExportFormat;
  readonly out: string;
  readonly atlas: string | undefined;
  readonly language: string;
  readonly lines: number;
  readonly shape: string;
  readonly fps: number;
  /** Seconds of the film of the briefing; null for all of it. */
  readonly part: Stretch | null;
  /** A film of years in place of the briefing; null for the briefing. */
  readonly years: Stretch | null;
  /** Of a film of years. */
  readonly seconds: number;
  readonly paper: 'A4' | 'Letter';
  readonly films: boolean;
  readonly notes: boolean;
  readonly baseUrl: string | undefined;
}

/** @returns the order, the text for `--help`, or what cannot be followed */
export function readExportArguments(
  args: readonly string[]
): { order: ExportOrder } | { help: string } | { fault: string } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        briefing: { type: 'string', default: 'kazakhstan-vietnam' },
        format: { type: 'string' },
        out: { type: 'string' },
        lang: { type: 'string', default: 'en' },
        atlas: { type: 'string' },
        lines: { type: 'string', default: '1080' },
        shape: { type: 'string', default: '16:9' },
        fps: { type: 'string', default: '30' },
        part: { type: 'string' },
        years: { type: 'string' },
        seconds: { type: 'string', default: '30' },
        paper: { type: 'string', default: 'A4' },
        films: { type: 'boolean', default: false },
        notes: { type: 'boolean', default: false },
        'base-url': { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false }
      }
    });
    if (values.help) return { help: EXPORT_HELP };
    const format = EXPORT_FORMATS.find((known) => known === values.format);
    const paper = (['A4', 'Letter'] as const).find((known) => known === values.paper);
    const baseUrl = values['base-url'];
    const [part, years] = [stretch(values.part), stretch(values.years)];
    const fault =
      (!format && `--format is one of ${EXPORT_FORMATS.join(', ')}`) ||
      (values.out === undefined && 'say where the files go: --out <dir>') ||
      (!['en', 'vi', 'kk', 'ru'].includes(values.lang) && '--lang is en, vi, kk or ru') ||
      (!['16:9', '1:1', '9:16'].includes(values.shape) && '--shape is 16:9, 1:1 or 9:16') ||
      (!paper && '--paper is A4 or Letter') ||
      outside('--lines', values.lines, 240, 2160) ||
      outside('--fps', values.fps, 1, 60) ||
      outside('--seconds', values.seconds, 1, 600) ||
      (part === undefined && '--part is two numbers of seconds, as 12-16') ||
      (years === undefined && '--years is two years, as 1992-2025') ||
      (baseUrl !== undefined &&
        !/^https?:\/\//.test(baseUrl) &&
        '--base-url begins with http:// or https://');
    if (fault || !format || !paper || values.out === undefined || part === undefined || years === undefined) {
      return { fault: fault || '' };
    }
    return {
      order: {
        briefing: values.briefing,
        format,
        out: values.out,
        atlas: values.atlas,
        language: values.lang,
        lines: Number(values.lines),
        shape: values.shape,
        fps: Number(values.fps),
        part,
        years,
        seconds: Number(values.seconds),
        paper,
        films: values.films,
        notes: values.notes,
        baseUrl
      }
    };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns null where it is not asked for, undefined where it makes no sense */
function stretch(text: string | undefined): Stretch | null | undefined {
  if (text === undefined) return null;
  const [from, to, ...rest] = text.split('-').map((part) => (part === '' ? NaN : Number(part)));
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return from >= 0 && to > from ? { from, to } : undefined;
}

function outside(name: string, text: string, least: number, most: number): string | false {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return false;
  return `${name} is a whole number from ${least} to ${most}, not "${text}"`;
}
