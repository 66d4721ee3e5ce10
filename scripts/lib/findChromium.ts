import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright';

/** A browser that starts on this machine, and how it was found. */
export interface FoundBrowser {
  readonly executablePath: string;
  /** `ATLAS_CHROMIUM`, `Playwright`, `PATH`, `@sparticuz/chromium` or `playwright install` */
  readonly way: string;
}

/** Software WebGL, no calls home: the arguments under which the golden pictures were made. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader'
];

const NO_BROWSER =
  'No Chromium was found for the browser tests: set ATLAS_CHROMIUM to the path of one, run ' +
  '"npx playwright install chromium", put chromium, chromium-browser or google-chrome on the PATH, ' +
  'or use Linux on x64, where the package @sparticuz/chromium brings its own.';

/**
 * Looks for a Chromium, nearest wish first. May unpack one below `.tmp/` or, last of all, download one.
 * For a browser of its own kind it also sets `LD_LIBRARY_PATH` and `FONTCONFIG_PATH` of this process,
 * which the browser inherits.
 * @throws {Error} one sentence that names every way, where there is none
 */
export async function findChromium(): Promise<FoundBrowser> {
  const wish = process.env.ATLAS_CHROMIUM;
  if (wish !== undefined && wish !== '') {
    if (!existsSync(wish)) throw new Error(`ATLAS_CHROMIUM names "${wish}", and there is no such file.`);
    return { executablePath: wish, way: 'ATLAS_CHROMIUM' };
  }
  const found =
    candidate('Playwright', chromium.executablePath()) ??
    candidate('PATH', onPath(['chromium', 'chromium-browser', 'google-chrome'])) ??
    candidate('@sparticuz/chromium', await unpacked()) ??
    candidate('playwright install', installed());
  if (!found) throw new Error(NO_BROWSER);
  return found;
}

/** A file is not yet a browser: some distributions put a stub on the PATH, some machines lack a library. */
function candidate(way: string, executablePath: string | undefined): FoundBrowser | undefined {
  if (executablePath === undefined || !existsSync(executablePath)) return undefined;
  return succeeds(executablePath, ['--version']) ? { executablePath, way } : undefined;
}

function succeeds(file: string, args: string[], timeout = 30_000): boolean {
  try {
    execFileSync(file, args, { stdio: 'ignore', timeout });
    return true;
  } catch {
    return false;
  }
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((file) => existsSync(file));
}

/** The package carries NSS and its kin, but unpacks them only when it believes that it is on Lambda. */
async function unpacked(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  // It unpacks to a fixed name and takes what lies there: each checkout gets a folder of its own, and an
  // older version or one that was cut off goes first.
  const folder = resolve('.tmp/chromium');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  setEnvironment({ TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    return await packed.executablePath();
  } catch {
    return undefined;
  } finally {
    setEnvironment({ TMPDIR, AWS_LAMBDA_JS_RUNTIME });
  }
}

function setEnvironment(values: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
}

function installed(): string | undefined {
  const cli = resolve('node_modules/playwright/cli.js');
  return succeeds(process.execPath, [cli, 'install', 'chromium'], 300_000)
    ? chromium.executablePath()
    : undefined;
}
