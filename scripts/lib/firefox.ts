import { spawn, type ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Marionette } from './marionette.ts';

/** Without a window Firefox has no WebGL 2: it needs a screen, if only one that nobody sees. */
export interface FoundFirefox {
  readonly firefox: string;
  readonly xvfb: string;
}

/** @returns null where Firefox or the screen is not installed */
export function findFirefox(): FoundFirefox | null {
  const firefox = onPath('firefox-esr') ?? onPath('firefox');
  const xvfb = onPath('Xvfb');
  return firefox !== undefined && xvfb !== undefined ? { firefox, xvfb } : null;
}

function onPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

export interface FirefoxPage {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** @param body of a function, with `return` */
  evaluate(body: string): Promise<unknown>;
  /** As by hand, in the window that is driven. */
  press(key: string): Promise<void>;
  /** All windows, by names that `drive` takes. */
  windows(): Promise<string[]>;
  /** From here on all else is asked of this window. */
  drive(window: string): Promise<void>;
  /** Closes the window that is driven; another must be driven next. */
  closeWindow(): Promise<void>;
  /** @returns a PNG */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

const STARTS_WITHIN_MS = 60_000;
const AGAIN_MS = 200;

/**
 * A window of Firefox with a new profile and no network: every name goes to a proxy that is not there.
 * @throws {Error} where it does not start
 */
export async function openFirefox({ firefox, xvfb }: FoundFirefox): Promise<FirefoxPage> {
  const profile = mkdtempSync(join(tmpdir(), 'atlas-firefox-'));
  const port = await freePort();
  writeFileSync(join(profile, 'user.js'), preferences({ 'marionette.port': port }));
  const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe']
  });
  const display = await firstLine(screen);
  const browser = spawn(firefox, ['--marionette', '--no-remote', '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${display}`, MOZ_DISABLE_CONTENT_SANDBOX: '1' }
  });
  const stop = async () => {
    await ended(browser);
    await ended(screen);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const wire = await answering(port);
    await wire.ask('WebDriver:NewSession', { capabilities: {} });
    await wire.ask('WebDriver:SetTimeouts', { script: STARTS_WITHIN_MS, pageLoad: STARTS_WITHIN_MS });
    return {
      goto: async (url) => void (await wire.ask('WebDriver:Navigate', { url })),
      reload: async () => void (await wire.ask('WebDriver:Refresh')),
      evaluate: async (body) =>
        ((await wire.ask('WebDriver:ExecuteScript', { script: body, args: [] })) as { value: unknown }).value,
      press: async (key) => {
        const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: key }));
        await wire.ask('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
      },
      windows: async () => (await wire.ask('WebDriver:GetWindowHandles')) as string[],
      drive: async (handle) => void (await wire.ask('WebDriver:SwitchToWindow', { handle })),
      closeWindow: async () => void (await wire.ask('WebDriver:CloseWindow')),
      screenshot: async () => {
        const { value } = (await wire.ask('WebDriver:TakeScreenshot', { full: false })) as { value: string };
        return Buffer.from(value, 'base64');
      },
      close: async () => {
        wire.close();
        await stop();
      }
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function preferences(own: Readonly<Record<string, number>>): string {
  const all = {
    ...own,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'browser.aboutwelcome.enabled': false,
    'intl.accept_languages': 'en',
    'webgl.force-enabled': true
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Xvfb says the number of the screen that it took. */
function firstLine(screen: ChildProcess): Promise<string> {
  return new Promise((resolve, fail) => {
    screen.once('error', fail);
    screen.once('exit', () => fail(new Error('Xvfb did not start')));
    screen.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
  });
}

async function answering(port: number): Promise<Marionette> {
  const until = performance.now() + STARTS_WITHIN_MS;
  for (;;) {
    try {
      return await Marionette.connect(port);
    } catch (error) {
      if (performance.now() > until) throw new Error('Firefox did not start', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    }
  }
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
