import { expect, it } from 'vitest';
import { calloutWords } from '../../../src/lib/i18n/calloutWords.ts';
import { smallAtlas, visit } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const plain = (text: string) => text.replace(/\u00a0/g, ' ');
const words = (one: ReturnType<typeof visit>) =>
  Object.values(calloutWords(smallAtlas({ visits: [one] }), one, 'en')).map(plain);

it('says date and rank, name and city as of the day, kind and sources', () => {
  const one = visit('v', '2022-09-14', { end: edtf('2022-09-16'), sourceIds: ['s1', 's2'] });
  expect(words(one)).toEqual([
    '14–16 Sep 2022 · head of state',
    'Tô Lâm in Nur-Sultan',
    'state visit, 2 sources'
  ]);
});

it('is no more exact than the date, and names no kind where none was announced', () => {
  expect(words(visit('v', '2011-10~', { kind: 'other' }))).toEqual([
    'about Oct 2011 · head of state',
    'Tô Lâm in Astana',
    '1 source'
  ]);
});
