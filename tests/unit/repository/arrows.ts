import { posix } from 'node:path';
import ts from 'typescript';

/**
 * Which rooms a room may import from, itself always included. `null`: from anywhere in `src/lib`.
 * A room that stands nowhere here is a fault too: whoever adds one says what it may know.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | null>> = {
  'src/lib/domain': [],
  'src/lib/tables': ['src/lib/domain'],
  // A briefing is checked like a table, in scripts and in the browser.
  'src/lib/briefing': ['src/lib/domain', 'src/lib/tables'],
  // Own data goes through the same reader and checks in the browser, hence the tables.
  'src/lib/data': ['src/lib/domain', 'src/lib/tables', 'src/lib/briefing'],
  'src/lib/theme': ['src/lib/domain'],
  'src/lib/state': ['src/lib/domain', 'src/lib/briefing'],
  'src/lib/layers': ['src/lib/domain', 'src/lib/theme'],
  'src/lib/map': ['src/lib/domain', 'src/lib/layers', 'src/lib/state', 'src/lib/theme'],
  'src/lib/i18n': ['src/lib/domain'],
  // What leaves the room is text and bytes; whoever calls it brings the pictures.
  'src/lib/export': ['src/lib/domain', 'src/lib/i18n', 'src/lib/theme', 'src/lib/briefing'],
  'src/lib/ui': [
    'src/lib/domain',
    'src/lib/i18n',
    'src/lib/state',
    'src/lib/theme',
    'src/lib/briefing',
    'src/lib/export'
  ],
  'src/routes': null,
  scripts: ['src/lib/domain', 'src/lib/tables', 'src/lib/briefing', 'src/lib/export']
};

/** Packages that only some rooms may know, so that the rest runs and is tested without a browser. */
const PACKAGE_ROOMS: readonly (readonly [package_: RegExp, rooms: readonly string[]])[] = [
  [/^maplibre-gl(\/|$)/, ['src/lib/map', 'scripts']],
  [/^@(deck|luma)\.gl\//, ['src/lib/layers', 'src/lib/map', 'scripts']],
  [/^svelte(\/|$)/, ['src/lib/state', 'src/lib/map', 'src/lib/ui', 'src/lib/i18n', 'src/routes']],
  [/^@lucide\//, ['src/lib/ui', 'src/routes']],
  [/^node:/, ['scripts']],
  [/^edtf$|^d3-dsv$/, ['src/lib/tables', 'scripts']],
  [/^yaml$|^mdast-util-from-markdown$/, ['src/lib/briefing', 'scripts']]
];

/** Made by SvelteKit for each route, without an ending. */
const GENERATED = './$types';

/** Everything a file imports, types and `import()` included, as written. */
export function importsOf(path: string, text: string): string[] {
  const code = path.endsWith('.svelte') ? scriptsIn(text) : text;
  return ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
}

function scriptsIn(component: string): string {
  return [...component.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]).join('\n');
}

/**
 * Wrong imports of one file, each as a sentence.
 * @param path from the root of the repository, with slashes
 */
export function wrongImports(path: string, text: string): string[] {
  const room = roomOf(path);
  // What lies directly in `src` belongs to SvelteKit.
  if (room === 'src') return [];
  if (!(room in MAY_IMPORT))
    return [`${path}: the room ${room} has no rule in tests/unit/repository/arrows.ts`];
  return importsOf(path, text).flatMap((specifier) => {
    const fault = specifier.startsWith('.')
      ? wrongFile(path, room, specifier)
      : wrongPackage(room, specifier);
    return fault === undefined ? [] : [`${path}: "${specifier}" ${fault}`];
  });
}

function wrongFile(path: string, room: string, specifier: string): string | undefined {
  const bare = specifier.split('?')[0] ?? specifier;
  if (bare === GENERATED) return undefined;
  if (posix.extname(bare) === '') return 'has no ending: write .ts or .svelte';
  const target = roomOf(posix.join(posix.dirname(path), bare));
  const allowed = MAY_IMPORT[room];
  if (target === room || allowed?.includes(target)) return undefined;
  if (allowed === null && target.startsWith('src/lib/')) return undefined;
  return `points from ${room} to ${target}`;
}

function wrongPackage(room: string, specifier: string): string | undefined {
  if (specifier.startsWith('$lib')) return 'is an alias: imports are relative, so that Node can run them too';
  const rule = PACKAGE_ROOMS.find(([pattern]) => pattern.test(specifier));
  return rule && !rule[1].includes(room) ? `is no package for ${room}` : undefined;
}

/** `src/lib/domain/time.ts` lies in `src/lib/domain`, `scripts/lib/x.ts` in `scripts`. */
function roomOf(path: string): string {
  const parts = posix.dirname(path).split('/');
  if (parts[0] !== 'src') return parts[0] ?? '';
  return parts.slice(0, parts[1] === 'lib' ? 3 : 2).join('/');
}
