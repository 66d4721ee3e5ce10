import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';

export const DATA_HELP = `Turns tables into the GeoJSON that the atlas shows.

  npm run data                             every folder of data/ with a datapackage.json, and the basemap
  npm run data -- <folder> --out <dir>     one other folder of tables, into <dir>
  npm run data -- --help                   this text

All faults of a run are told together, as file:line: column: what is wrong. Then nothing is written, the last
good output stays, and the exit code is 1.`;

export type DataArguments =
  | { readonly kind: 'all' | 'help' }
  | { readonly kind: 'folder'; readonly from: string; readonly to: string }
  | { readonly kind: 'fault'; readonly message: string };

export function readDataArguments(args: readonly string[]): DataArguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, help: { type: 'boolean', short: 'h' } }
    });
    if (values.help) return { kind: 'help' };
    const [from, ...more] = positionals;
    if (from === undefined && values.out === undefined) return { kind: 'all' };
    if (from === undefined) return fault('--out needs the folder of tables before it');
    if (more.length > 0) return fault(`one folder at a time; what is "${more[0]}"?`);
    if (values.out === undefined) return fault('say where the files go: --out <dir>');
    if (!existsSync(from) || !statSync(from).isDirectory()) return fault(`no folder "${from}"`);
    return { kind: 'folder', from, to: values.out };
  } catch (error) {
    return fault(error instanceof Error ? error.message : String(error));
  }
}

function fault(message: string): DataArguments {
  return { kind: 'fault', message };
}
