import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONVERTS_WITHIN_MS = 60_000;

/**
 * A file as LibreOffice opens it.
 * @returns null where LibreOffice is not installed
 */
export function asPdf(path: string): Buffer | null {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: CONVERTS_WITHIN_MS });
  } catch {
    return null;
  }
  const out = mkdtempSync(join(tmpdir(), 'atlas-'));
  // A profile of its own: another LibreOffice may be open.
  const profile = `-env:UserInstallation=${pathToFileURL(join(out, 'profile')).href}`;
  try {
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', out, path], {
      stdio: 'ignore',
      timeout: CONVERTS_WITHIN_MS
    });
    return readFileSync(join(out, `${basename(path, extname(path))}.pdf`));
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
