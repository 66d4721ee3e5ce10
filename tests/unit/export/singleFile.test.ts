import { describe, expect, it } from 'vitest';
import { packedFetch, readPacked } from '../../../src/lib/data/packedFetch.ts';
import { filledPage, packFiles } from '../../../src/lib/export/singleFile.ts';

const PAGE =
  '<head><script type="application/json" id="atlas-data">null</script></head><script>run()</script>';
const HOSTILE = 'Đổi </script> <!-- $& $1 $` \u2028\u2029 <script>alert(1)</script>';

function files(): Map<string, Uint8Array> {
  return new Map([
    ['data/own/visits.geojson', new TextEncoder().encode(HOSTILE.repeat(50))],
    ['basemap/relief.png', Uint8Array.from({ length: 70_000 }, (_, i) => (i * 2654435761) >>> 24)],
    ['data/own/đặc biệt.json', new TextEncoder().encode('{}')]
  ]);
}

/** As a browser reads it: the block ends at the first closing tag. */
function blockOf(page: string): string {
  return /id="atlas-data">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? '';
}

describe('a page that carries its files', () => {
  it('gives every file back byte by byte', async () => {
    const page = filledPage(PAGE, await packFiles(files(), '#/'));
    const fetch = packedFetch(readPacked(blockOf(page))!);
    for (const [path, bytes] of files()) {
      const response = await fetch(`./${path}`);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
    }
  });

  it('carries a picture as it is, however well it could be packed', async () => {
    const flat = new Map([['basemap/relief.png', new Uint8Array(5000)]]);
    expect(Object.keys((await packFiles(flat, '#/')).files['basemap/relief.png']!)).toEqual(['raw']);
  });

  it('says 404 for a file that it does not carry', async () => {
    const fetch = packedFetch(await packFiles(files(), '#/'));
    expect((await fetch('./data/other/visits.geojson')).status).toBe(404);
  });

  it.each([HOSTILE, '#/?sel=</script><img onerror=alert(1)>'])('keeps %j text', async (start) => {
    const page = filledPage(PAGE, await packFiles(new Map(), start));
    expect(readPacked(blockOf(page))?.start).toBe(start);
    expect(page.endsWith('<script>run()</script>')).toBe(true);
    expect(page.match(/<\/script>/g)).toHaveLength(2);
  });

  it('is filled again with other data, and is the same page outside of them', async () => {
    const first = filledPage(PAGE, await packFiles(files(), '#/'));
    const second = filledPage(first, await packFiles(new Map(), '#/brief/x'));
    expect(second.replace(blockOf(second), '')).toBe(first.replace(blockOf(first), ''));
    expect(readPacked(blockOf(second))?.start).toBe('#/brief/x');
  });

  it('has one name for what it holds, whatever its view and the order of its files', async () => {
    const identityOf = async (held: Map<string, Uint8Array>, start = '#/') =>
      (await packFiles(held, start)).identity;
    const same = await identityOf(files());
    expect(await identityOf(new Map([...files()].reverse()), '#/brief/x')).toBe(same);
    const changed = files();
    changed.get('basemap/relief.png')![69_999]! ^= 1;
    const renamed = new Map([...files()].map(([path, bytes]) => [`${path}l`, bytes]));
    // The end of one file is not the beginning of the next.
    const shifted = (one: string, two: string) =>
      new Map([one, two].map((text, i) => [`f${i}`, new TextEncoder().encode(text)]));
    const all = [changed, renamed, shifted('ab', 'c'), shifted('a', 'bc'), new Map<string, Uint8Array>()];
    const others = await Promise.all(all.map((held) => identityOf(held)));
    expect(new Set([same, ...others]).size).toBe(6);
  });

  it('refuses a page without a block, and a block that is damaged', async () => {
    const packed = await packFiles(new Map(), '#/');
    expect(() => filledPage('<html></html>', packed)).toThrow('no block "atlas-data"');
    expect(() => readPacked('{"format":1')).toThrow('damaged');
    expect(() => readPacked('{"format":9,"files":{}}')).toThrow('damaged');
    expect(readPacked('null')).toBeNull();
  });
});
