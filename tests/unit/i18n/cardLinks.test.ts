import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../src/lib/domain/evidence.ts';
import { LANGUAGES } from '../../../src/lib/domain/language.ts';
import { parseMark } from '../../../src/lib/domain/marks.ts';
import { cardLinks } from '../../../src/lib/i18n/cardLinks.ts';
import { elapsedText } from '../../../src/lib/i18n/elapsed.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');

describe('a time in its largest fitting unit', () => {
  it.each([
    [1, 1, '1 day'],
    [59, 59, '59 days'],
    [61, 61, 'about 2 months'],
    [638, 638, 'about 21 months'],
    [31, 59, '31–59 days'],
    [113, 477, '4–16 months'],
    [0, 40, '0–40 days'],
    [900, 930, '2–3 years'],
    [3650, 3655, 'about 10 years']
  ])('%d to %d days: %s', (min, max, text) => {
    expect(plain(elapsedText(min, max, 'en'))).toBe(text);
  });

  it('is said in every language with its own plural', () => {
    expect(LANGUAGES.map((language) => plain(elapsedText(21, 21, language)))).toEqual([
      '21 days',
      '21 ngày',
      '21 күн',
      '21 день'
    ]);
    expect(plain(elapsedText(3650, 3655, 'ru'))).toBe('примерно 10 лет');
  });
});

describe('a card leads to what belongs to its mark', async () => {
  const atlas = await builtInAtlas();
  const linksOf = (mark: string) => {
    const evidence = evidenceOf(atlas, parseMark(mark)!)!;
    return cardLinks(evidence, 'en').map(({ head, marks }) => [plain(head), marks.map(({ id }) => id)]);
  };

  it('the stops of one journey and the visit before', () => {
    expect(linksOf('visit:cnuz-2022-09-xi-jinping')[0]).toEqual([
      'One journey: 2 stops',
      ['cnkz-2022-09-xi-jinping', 'cnuz-2022-09-xi-jinping']
    ]);
    expect(linksOf('visit:vnkz-2012-09-truong-tan-sang')).toEqual([
      ['The visit before, about 10 months earlier', ['vnkz-2011-10-nazarbayev']]
    ]);
  });

  it('a text signed and in force, each from the other', () => {
    expect(linksOf('agreement:ag-vneaeu-2015-signed')).toEqual([
      ['Takes effect', ['ag-vneaeu-2016-inforce']]
    ]);
    expect(linksOf('agreement:ag-vneaeu-2016-inforce')).toEqual([['Signed', ['ag-vneaeu-2015-signed']]]);
  });

  it('a service to the weekly totals of its time', () => {
    const [head, ids] = linksOf('flight:fl-ala-dad-scat-airlines-2025-04-10').at(-1)!;
    expect(head).toBe('Weekly totals of that time');
    // Of the three that make the step of May 2025 one stands for all.
    expect(ids).toEqual(['ft-09', 'ft-05', 'ft-06']);
  });
});
