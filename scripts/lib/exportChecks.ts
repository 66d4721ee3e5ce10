import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { PNG } from 'pngjs';

/** @throws {Error} where a check does not hold */
export function hold(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

/** The names of a zip, or of a format that is one, and their bytes. */
export function unpacked(path: string): Map<string, Uint8Array> {
  return new Map(Object.entries(unzipSync(readFileSync(path))));
}

/** A PNG of that size that shows something. @returns how many colours, of a sample */
export function checkPicture(bytes: Uint8Array, width: number, height: number, name: string): number {
  const picture = PNG.sync.read(Buffer.from(bytes));
  const size = `${picture.width} × ${picture.height}`;
  hold(picture.width === width && picture.height === height, `${name} has ${size} pixels`);
  const colours = new Set<number>();
  for (let i = 0; i + 4 <= picture.data.length; i += 4 * 97) colours.add(picture.data.readUInt32BE(i));
  hold(colours.size > 100, `${name} has ${colours.size} colours: it is empty`);
  return colours.size;
}

/** Every relation inside an Office file leads to a part that is there. @returns the number of parts */
export function checkParts(parts: ReadonlyMap<string, Uint8Array>): number {
  for (const [name, bytes] of parts) {
    if (!name.endsWith('.rels')) continue;
    const folder = name.replace(/_rels\/[^/]*$/, '');
    for (const [tag] of Buffer.from(bytes)
      .toString('utf8')
      .matchAll(/<Relationship [^>]*>/g)) {
      if (/TargetMode="External"/.test(tag)) continue;
      const target = /Target="([^"]*)"/.exec(tag)?.[1] ?? '';
      const part = new URL(target, `http://parts/${folder}`).pathname.slice(1);
      hold(parts.has(decodeURIComponent(part)), `${name}: ${target} is missing`);
    }
  }
  return parts.size;
}

export interface FilmFacts {
  readonly codec: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  readonly seconds: number;
}

/** What ffprobe counts in a film, frame by frame; null where it is not installed. */
export function probed(path: string): FilmFacts | null {
  const fields = 'stream=codec_name,width,height,nb_read_frames,duration';
  const asked = [
    '-v',
    'error',
    '-count_frames',
    '-select_streams',
    'v:0',
    '-show_entries',
    fields,
    '-of',
    'json',
    path
  ];
  const { status, stdout, error } = spawnSync('ffprobe', asked, { encoding: 'utf8' });
  if (error) return null;
  hold(status === 0, `ffprobe cannot read ${path}`);
  const { streams } = JSON.parse(stdout) as { streams: Record<string, string | number>[] };
  const stream = streams[0] ?? {};
  return {
    codec: String(stream['codec_name']),
    width: Number(stream['width']),
    height: Number(stream['height']),
    frames: Number(stream['nb_read_frames']),
    seconds: Number(stream['duration'])
  };
}

/** @returns null where LibreOffice is not installed */
export function convertsInOffice(path: string, out: string): boolean | null {
  const asked = ['--headless', '--convert-to', 'pdf', '--outdir', out, path];
  const { status, error } = spawnSync('soffice', asked, { stdio: 'ignore', timeout: 180_000 });
  return error && 'code' in error && error.code === 'ENOENT' ? null : status === 0;
}
