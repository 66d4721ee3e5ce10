import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { contrast, rgba } from '../../src/lib/theme/colour.ts';
import { MAP_THEMES, type MapTheme } from '../../src/lib/theme/mapThemes.ts';

const themes = Object.values(MAP_THEMES);
const DATA = ['visits', 'trade', 'corridors', 'flights'] as const;

/** Custom properties of a theme, as `tokens.css` declares them. */
async function tokens(id: string): Promise<Record<string, string>> {
  const css = await readFile(new URL('../../src/lib/theme/tokens.css', import.meta.url), 'utf8');
  const block = css.split(`:root[data-theme='${id}'] {`)[1]!.split('}')[0]!;
  return Object.fromEntries(
    [...block.matchAll(/(--[\w-]+): ([^;]+);/g)].map(([, name, value]) => [name, value])
  );
}

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#767676', 4.54],
  ['#0b1521', '#0b1521', 1]
])('contrast of %s and %s', (a, b, ratio) => {
  expect(contrast(a, b)).toBeCloseTo(ratio, 2);
});

it('turns a hex colour into bytes', () => {
  expect(rgba('#ffc933', 0.5)).toEqual([255, 201, 51, 128]);
});

describe.each(themes)('the $id map', (theme: MapTheme) => {
  const grounds = [theme.sea, theme.land, theme.focusLand];
  const least = (colour: string, on: readonly string[]) =>
    Math.min(...on.map((ground) => contrast(colour, ground)));

  it('letters at 4.5 to 1 or more on its own ground', () => {
    expect(least(theme.countryLabel, [theme.land])).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.focusLabel, grounds)).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.waterLabel, [theme.sea])).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.placeLabel, [...grounds, theme.halo])).toBeGreaterThanOrEqual(4.5);
    expect(least(theme.minorPlaceLabel, [...grounds, theme.halo])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(DATA)('shows %s at 3 to 1 or more on sea, land and focus', (layer) => {
    expect(least(theme.data[layer], grounds)).toBeGreaterThanOrEqual(3);
  });

  it('dashes borders and outlines neighbours at 3 to 1 or more', () => {
    expect(least(theme.dashedBorder, grounds)).toBeGreaterThanOrEqual(3);
    expect(least(theme.outline, grounds)).toBeGreaterThanOrEqual(3);
  });

  it('keeps ground quieter than data', () => {
    for (const quiet of [theme.coast, theme.border, theme.graticule, theme.river, theme.lakeShore]) {
      expect(contrast(quiet, theme.land)).toBeLessThan(3);
    }
  });
});

describe.each(themes)('the $id tokens', (theme: MapTheme) => {
  it('are the colours of the map where they mean the same', async () => {
    const css = await tokens(theme.id);
    const { data } = theme;
    expect(css).toMatchObject({
      '--ink': theme.ink,
      '--panel': theme.panel,
      '--visits': data.visits,
      '--visits-dim': data.visitsDim,
      '--trade': data.trade,
      '--trade-reporter': data.tradeReporter,
      '--trade-partner': data.tradePartner,
      '--agreements': data.agreements,
      '--corridors': data.corridors,
      '--flights': data.flights
    });
  });

  it.each([
    ['--ink', ['--page', '--panel', '--raised', '--pressed'], 7],
    ['--ink-2', ['--page', '--panel', '--raised', '--pressed'], 4.5],
    ['--ink-3', ['--page', '--panel', '--raised'], 4.5],
    ['--on-primary', ['--primary'], 7],
    ['--error', ['--panel', '--raised'], 4.5],
    ['--on-error-wash', ['--error-wash'], 7],
    ['--edge', ['--panel', '--raised'], 3],
    ['--visits', ['--panel'], 3],
    ['--visits-dim', ['--panel'], 3],
    ['--trade-reporter', ['--panel'], 3],
    ['--trade-partner', ['--panel'], 3],
    ['--corridors', ['--panel'], 3],
    ['--flights', ['--panel'], 3]
  ])('%s on %j is at least %d to 1', async (name, grounds, ratio) => {
    const css = await tokens(theme.id);
    for (const ground of grounds)
      expect(contrast(css[name]!, css[ground]!), ground).toBeGreaterThanOrEqual(ratio);
  });
});
