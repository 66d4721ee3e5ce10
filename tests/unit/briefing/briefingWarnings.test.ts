import { describe, expect, it } from 'vitest';
import { oneScene, read } from './fixture.ts';

describe('worth a look, but no reason to stop', () => {
  const words = (count: number) => Array(count).fill('word').join(' ');

  it.each([
    [
      'a title too long',
      oneScene().replace('title: One', `title: ${words(10)}`),
      '4:12: scenes[0].title: 10 words; more than 9'
    ],
    [
      'a caption too long',
      oneScene(`caption: ${words(36)}`),
      '5:14: scenes[0].caption: 36 words; more than 35'
    ],
    ['HTML', oneScene('caption: so <b>bold</b>'), '5:17: scenes[0].caption: HTML is shown as text'],
    [
      'a heading',
      oneScene('caption: "# Head"'),
      '5:14: scenes[0].caption: Markdown of this kind (heading) is shown as text'
    ],
    [
      'a language without notes',
      'title: { en: x, vi: y }\nlanguages: [en, vi]\nscenes: [{ id: a, title: { en: A, vi: B }, notes: { en: N } }]\n',
      '3:51: scenes[0].notes: no text in "vi"'
    ]
  ])('%s', (_, text, expected) => {
    const { briefing, warnings } = read(text);
    expect(briefing).toBeDefined();
    expect(warnings[0]).toContain(`spring.yaml:${expected}`);
  });

  it('lets a caption have 35 words, a reference counting as one, and Vietnamese more syllables', () => {
    expect(read(oneScene(`caption: ${words(34)} [visit:v-2025-lam]`)).warnings).toEqual([]);
    const vietnamese = `title: X\nlanguages: [vi]\nscenes: [{ id: a, title: A, caption: ${words(50)} }]\n`;
    expect(read(vietnamese).warnings).toEqual([]);
  });
});
