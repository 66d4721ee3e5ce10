import { spawn } from 'node:child_process';

/**
 * Runs a verb of package.json with this process's own terminal.
 * @returns its exit code
 */
export function runVerb(verb: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const options = {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env }
  } as const;
  return new Promise((done, fail) => {
    const child = spawn('npm', ['run', '--silent', verb, '--', ...args], options);
    child.once('error', fail);
    child.once('close', (code) => done(code ?? 1));
  });
}
