import { beforeAll, describe, expect, it } from 'vitest';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { nameChanges, placeLabels, rankPlaces } from '../../../src/lib/domain/placeLabels.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await builtInAtlas();
});

function labelOf(id: string, day: number, language: string): string | undefined {
  return placeLabels(rankPlaces(atlas), day, language).find((label) => label.id === id)?.name;
}

describe('labels of places', () => {
  it.each([
    ['2019-03-22', 'en', 'Astana'],
    ['2019-03-23', 'en', 'Nur-Sultan'],
    ['2022-09-16', 'kk', 'Нұр-Сұлтан'],
    ['2022-09-16', 'ru', 'Нур-Султан'],
    ['2022-09-17', 'en', 'Astana'],
    ['2022-09-17', 'kk', 'Астана']
  ])('on %s in %s the capital is %s', (day, language, name) => {
    const [year, month, dom] = day.split('-').map(Number) as [number, number, number];
    expect(labelOf('astana', dayOf(year, month, dom), language)).toBe(name);
  });

  it('change only on the days of nameChanges', () => {
    const ranked = rankPlaces(atlas);
    const changes = new Set(nameChanges(ranked));
    let before = '';
    for (let day = dayOf(1990); day < dayOf(2026); day += 1) {
      const names = placeLabels(ranked, day, 'en')
        .map((label) => label.name)
        .join();
      if (before !== '' && names !== before) expect(changes).toContain(day);
      before = names;
    }
  });

  it('put the focus capitals first, then the cities of the story, and no airports', () => {
    const ranks = new Map(rankPlaces(atlas).map(({ place, rank }) => [place.id, rank]));
    expect(['astana', 'hanoi'].map((id) => ranks.get(id))).toEqual([1, 1]);
    expect(
      ['samarkand', 'almaty', 'ho-chi-minh-city', 'beijing', 'tashkent'].map((id) => ranks.get(id))
    ).toEqual([2, 2, 2, 2, 2]);
    expect(ranks.get('altynkol')).toBeGreaterThan(3);
    expect(ranks.has('apt-ala')).toBe(false);
  });
});
