import { describe, expect, it } from 'vitest';
import { capitalAt } from '../../../src/lib/domain/capitals.ts';
import { placeNameAt, placeNamesAt, type Place, type PlaceName } from '../../../src/lib/domain/places.ts';
import { dayOf } from '../../../src/lib/domain/time.ts';
import { edtf } from '../../fixtures/rows.ts';

function name(en: string, from: string, to: string, more: Record<string, string> = {}): PlaceName {
  return {
    from: from === '' ? null : edtf(from),
    to: to === '' ? null : edtf(to),
    names: { en, ...more },
    sourceIds: []
  };
}

function place(id: string, over: Partial<Place> = {}): Place {
  return {
    id,
    names: { en: id },
    countryIso3: 'KAZ',
    lngLat: [71.4, 51.2],
    kind: 'city',
    iata: '',
    unlocode: '',
    sourceIds: [],
    namesOverTime: [],
    ...over
  };
}

const astana = place('Astana', {
  names: { en: 'Astana', kk: 'Астана' },
  namesOverTime: [
    name('Akmolinsk', '', '1961'),
    name('Tselinograd', '1961', '1992'),
    name('Aqmola', '1992', '1998-05-05'),
    name('Astana', '1998-05-06', '2019-03-22'),
    name('Nur-Sultan', '2019-03-23', '2022-09-16', { kk: 'Нұр-Сұлтан' }),
    name('Astana', '2022-09-17', '')
  ]
});

describe('placeNameAt', () => {
  it.each([
    [dayOf(1900), 'Akmolinsk'],
    [dayOf(1991, 12, 31), 'Tselinograd'],
    [dayOf(1998, 5, 5), 'Aqmola'],
    [dayOf(1998, 5, 6), 'Astana'],
    [dayOf(2019, 3, 22), 'Astana'],
    [dayOf(2019, 3, 23), 'Nur-Sultan'],
    [dayOf(2022, 9, 16) + 0.9, 'Nur-Sultan'],
    [dayOf(2022, 9, 17), 'Astana'],
    [dayOf(2100), 'Astana']
  ])('on day %d it is %s', (day, expected) => expect(placeNameAt(astana, day, 'en')).toBe(expected));

  it('lets the later name win where two year-only ends touch', () => {
    expect(placeNameAt(astana, dayOf(1961, 1, 1), 'en')).toBe('Tselinograd');
    expect(placeNameAt(astana, dayOf(1992, 6, 1), 'en')).toBe('Aqmola');
  });

  it('is in the language of the reader, else in English', () => {
    expect(placeNameAt(astana, dayOf(2020), 'kk')).toBe('Нұр-Сұлтан');
    expect(placeNameAt(astana, dayOf(2020), 'ru')).toBe('Nur-Sultan');
  });

  it('is the own name of a place whose name never changed', () => {
    expect(placeNamesAt(place('Hanoi'), dayOf(1900))).toEqual({ en: 'Hanoi' });
  });

  it('is the own name between two periods that leave a gap', () => {
    const gap = place('P', { namesOverTime: [name('Old', '1900', '1910'), name('New', '1920', '')] });
    expect(placeNameAt(gap, dayOf(1915), 'en')).toBe('P');
  });
});

describe('capitalAt', () => {
  const places = [
    place('almaty'),
    place('astana', { kind: 'capital' }),
    place('tashkent', { kind: 'capital', countryIso3: 'UZB' })
  ];
  it.each([
    ['KAZ', dayOf(1997, 12, 9), 'almaty'],
    ['KAZ', dayOf(1997, 12, 10), 'astana'],
    ['UZB', dayOf(1992), 'tashkent'],
    ['VNM', dayOf(2020), undefined]
  ])('of %s on day %d', (iso3, day, id) => expect(capitalAt(places, iso3, day)?.id).toBe(id));

  it('is the later capital where the tables do not hold the former', () => {
    expect(capitalAt(places.slice(1), 'KAZ', dayOf(1992))?.id).toBe('astana');
  });
});
