import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly version: string;
  readonly license: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

it('the lock file names no registry host, so that any mirror serves', () => {
  const lock = readFileSync('package-lock.json', 'utf8');
  expect(lock.match(/"resolved": "https?:[^"]*"/g) ?? []).toEqual([]);
});

it('pins every package: a range that floats is another map tomorrow', () => {
  const versions = { ...manifest.dependencies, ...manifest.devDependencies };
  const floating = Object.entries(versions).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(floating).toEqual([]);
});

it('the README tells each verb', () => {
  const readme = readFileSync('README.md', 'utf8');
  const told = (verb: string) =>
    readme.includes(['start', 'test'].includes(verb) ? `\`npm ${verb}\`` : `\`npm run ${verb}`);
  expect(Object.keys(manifest.scripts).filter((verb) => !told(verb))).toEqual([]);
});

it('the licence and the changelog agree with the manifest', () => {
  expect(manifest.license).toBe('MIT');
  expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n/);
  expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(`## [${manifest.version}]`);
});

it.each(['README.md', 'CONTRIBUTING.md'])('every picture and file that %s points to is there', (file) => {
  const prose = readFileSync(file, 'utf8').replace(/```[\s\S]*?```/g, '');
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1]!);
  const local = targets.filter((target) => !/^https?:/.test(target));
  expect(local.filter((target) => !existsSync(target))).toEqual([]);
});
