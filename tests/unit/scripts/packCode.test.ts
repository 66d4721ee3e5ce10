import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { packCode } from '../../../scripts/lib/packCode.ts';

const CODE = 'const text = "Đổi $& $1 <!-- "; start(document.currentScript.parentElement);';

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const pageOf = (code: string, policy = hashOf(code)) =>
  `<head><script type="application/json" id="atlas-data">null</script>` +
  `<meta content="script-src 'self' ${policy}"></head><body><div><script>${code}</script></div></body>`;

it('keeps the script of a page byte by byte, and its place', () => {
  const page = packCode(pageOf(CODE));
  const block =
    /<div><script type="application\/gzip" id="atlas-app">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(gunzipSync(Buffer.from(block, 'base64')).toString()).toBe(CODE);
  expect(page).not.toContain(CODE);
  expect(page).toContain('<script type="application/json" id="atlas-data">null</script>');
  expect(page.endsWith('</script></div></body>')).toBe(true);
});

it('allows the starter and the very script that it unpacks, and nothing else', () => {
  const page = packCode(pageOf(CODE));
  const starter = /<\/script><script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(starter).toContain('DecompressionStream');
  expect(page).toContain(`script-src 'self' ${hashOf(CODE)} ${hashOf(starter)}">`);
});

it('is the same for the same page', () => {
  expect(packCode(pageOf(CODE))).toBe(packCode(pageOf(CODE)));
});

it('refuses a page whose script would not be allowed to run', () => {
  expect(() => packCode(pageOf(CODE, "'unsafe-inline'"))).toThrow('does not name its script');
  expect(() => packCode('<head></head>')).toThrow('no inline script');
});
