import { describe, expect, it } from 'vitest';
import { isOnlyHere, shareAddress } from '../../../src/routes/exports/shareAddress.ts';
import { readAddress } from '../../../src/lib/state/address.ts';

const preferences = { language: 'vi', theme: 'dark' } as const;
const here = 'http://127.0.0.1:4173/?bench#/?at=2020-01-01';

function shared(ownLanguage: boolean, homepage?: string) {
  return shareAddress({ years: [1992, 2012] }, preferences, ownLanguage, '/', { homepage, here });
}

describe('an address to pass on', () => {
  it('says language and theme, even where this machine takes them for granted', () => {
    const { view } = readAddress(new URL(shared(false)).hash);
    expect(view).toEqual({ lang: 'vi', theme: 'dark', years: [1992, 2012] });
  });

  it('leaves the language out where the receiver reads in their own', () => {
    const view = { lang: 'vi', years: [1992, 2012] } as const;
    const address = shareAddress(view, preferences, true, '/', { homepage: undefined, here });
    expect(readAddress(new URL(address).hash).view).toEqual({ theme: 'dark', years: [1992, 2012] });
  });

  it('begins with where the atlas is published, or else with this page', () => {
    expect(shared(false, 'https://atlas.example/kz/#/')).toMatch(/^https:\/\/atlas\.example\/kz\/#\/\?/);
    expect(shared(false)).toMatch(/^http:\/\/127\.0\.0\.1:4173\/\?bench#\/\?/);
  });

  it('keeps the page that lies over the map', () => {
    const address = shareAddress({}, preferences, false, '/data/trade', { homepage: undefined, here });
    expect(new URL(address).hash).toBe('#/data/trade?lang=vi&theme=dark');
  });

  it.each([
    ['file:///media/stick/envoy-atlas.html#/', true],
    ['http://localhost:4173/#/', true],
    ['http://127.0.0.1:80/', true],
    ['http://[::1]:80/', true],
    ['https://atlas.example/#/', false],
    ['http://localhost.example/#/', false]
  ])('%s is only here: %s', (address, only) => {
    expect(isOnlyHere(address)).toBe(only);
  });
});
