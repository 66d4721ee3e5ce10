import { describe, expect, it } from 'vitest';
import { briefingSheets } from '../../../src/routes/exports/briefingSheets.ts';
import { allSources, sourceNumbers, sourceWords } from '../../../src/lib/export/sceneSheet.ts';
import { smallAtlas, source } from '../../fixtures/atlas.ts';
import { briefing, scene } from '../../fixtures/briefing.ts';

const atlas = smallAtlas({
  sources: new Map([
    [
      's1',
      source('s1', { publisher: 'VNA', title: 'Talks', published: '2023-08', url: 'https://vna.example/1' })
    ],
    ['s2', source('s2', { publisher: '', title: 'An article supplied', url: '' })]
  ])
});
const show = briefing([
  scene('a', { sourceIds: ['s1', 's2'], title: { en: 'First', kk: 'Бірінші' } }),
  scene('b', { sourceIds: ['s2'], kind: 'closing' })
]);
const options = { language: 'kk', licences: [], notes: null } as const;

describe('the words of a briefing on paper', () => {
  it('are in the language asked for, where there is one', () => {
    const { scenes, language } = briefingSheets(atlas, show, options);
    expect(language).toBe('kk');
    expect(scenes.map(({ title }) => title)).toEqual(['Бірінші', 'b']);
  });

  it('lead back to the live scene where the atlas is published', () => {
    const published = briefingSheets(atlas, show, { ...options, baseUrl: 'https://atlas.example/x/#/old' });
    expect(published.address).toBe('https://atlas.example/x/');
    expect(published.scenes[0]?.link).toBe('https://atlas.example/x/#/brief/test?scene=a&lang=kk');
    const unpublished = briefingSheets(atlas, show, options);
    expect(unpublished.address).toBeNull();
    expect(unpublished.scenes[0]?.link).toBeNull();
  });

  it('hold notes only where they were asked for', () => {
    const notes = { a: { en: 'Say this' } };
    expect(briefingSheets(atlas, show, options).scenes[0]?.notes).toBeNull();
    const [first, second] = briefingSheets(atlas, show, { ...options, notes }).scenes;
    expect(first?.notes).toBe('Say this');
    expect(second?.notes).toBeNull();
  });

  it('number every document once, in the order in which it is first named', () => {
    const { scenes } = briefingSheets(atlas, show, options);
    const all = allSources(scenes);
    expect(all.map(({ publisher }) => publisher)).toEqual(['VNA', 'An article supplied']);
    const numbers = scenes.map(({ sources }) => sources.map(sourceNumbers(all)));
    expect(numbers).toEqual([[1, 2], [2]]);
  });

  it('name a document once, even where its title stands for its publisher', () => {
    const [first, second] = allSources(briefingSheets(atlas, show, options).scenes).map(sourceWords);
    expect(first).toMatch(/^VNA, “Talks”, 2023/);
    expect(second).toBe('An article supplied');
  });
});
