import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { CODE_ID, RUN_ID } from '../../src/lib/domain/packedFiles.ts';

const OPEN = '<script>';
const CLOSE = '</script>';

/**
 * Unpacks the app and runs it as the very script that it was: the policy of the page allows it by its hash, so
 * that nothing else can ever be run this way.
 */
const STARTER = `{
const block = document.getElementById('${CODE_ID}');
const place = block.parentElement;
const bytes = Uint8Array.from(atob(block.textContent), (letter) => letter.charCodeAt(0));
const code = new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')));
code.text().then((text) => {
const script = document.createElement('script');
script.id = '${RUN_ID}';
script.textContent = text;
place.append(script);
});
}`;

/**
 * The page of the one-file build with its script packed: a third of its size.
 * @param page with one inline script, which its policy names by hash
 * @throws {Error} where the page is built otherwise
 */
export function packCode(page: string): string {
  const from = page.indexOf(OPEN) + OPEN.length;
  const to = page.lastIndexOf(CLOSE);
  if (from < OPEN.length || to < from) throw new Error('the page has no inline script');
  const code = page.slice(from, to);
  const hash = hashOf(code);
  if (!page.slice(0, from).includes(hash)) throw new Error('the policy of the page does not name its script');
  const head = page.slice(0, from - OPEN.length).replace(hash, () => `${hash} ${hashOf(STARTER)}`);
  const block = gzipSync(code, { level: 9 }).toString('base64');
  return `${head}<script type="application/gzip" id="${CODE_ID}">${block}${CLOSE}${OPEN}${STARTER}${page.slice(to)}`;
}

/** As a content security policy names a script. */
function hashOf(script: string): string {
  return `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
}
