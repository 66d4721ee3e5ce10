import { describe, expect, it } from 'vitest';
import { NO_CHOICE, type FacetChoice } from '../../../src/lib/domain/facets.ts';
import { parseChoice } from '../../../src/lib/domain/facetText.ts';

describe('parseChoice', () => {
  it.each<[string, string, Partial<FacetChoice>, string[]]>([
    ['nothing', '', {}, []],
    [
      'all kinds of parts',
      'country:KAZ,rank:speaker,disputed:only,sources:one',
      { countries: ['KAZ'], ranks: ['speaker'], onlyDisputed: true, singleSource: true },
      []
    ],
    ['a part of another filter', 'corridors:all,from:VNM', { directions: ['VNM'] }, ['corridors:all']],
    ['a rank that is none', 'rank:emperor', {}, ['rank:emperor']],
    ['a country that is no code', 'country:Vietnam', {}, ['country:Vietnam']],
    ['an option twice', 'kind:summit,kind:summit', { kinds: ['summit'] }, []],
    ['a broken escape', 'person:%E0%A4%A', {}, ['person:%E0%A4%A']],
    ['an option without a value', 'person:', {}, ['person:']],
    ['a word of every object', 'toString:x,constructor:y', {}, ['toString:x', 'constructor:y']]
  ])('reads %s', (_, text, choice, dropped) => {
    expect(parseChoice(text)).toEqual({ choice: { ...NO_CHOICE, ...choice }, dropped });
  });
});
