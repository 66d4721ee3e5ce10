import { expect, it } from 'vitest';
import { servedCity } from '../../../src/lib/domain/airports.ts';
import { builtInAtlas, place } from '../../fixtures/atlas.ts';

it.each([
  ['apt-nqz', 'astana'],
  ['apt-ala', 'almaty'],
  ['apt-cxr', 'nha-trang'],
  ['apt-sgn', 'ho-chi-minh-city']
])('%s serves %s', async (airport, city) => {
  const { places } = await builtInAtlas();
  expect(servedCity(places.get(airport)!, places.values()).id).toBe(city);
});

it('leaves alone what is no airport, or serves no city of its country nearby', () => {
  const city = place('city', 'KAZ');
  const airport = place('airport', 'KAZ', { kind: 'airport', lngLat: [0, 0.1] });
  expect(servedCity(city, [airport]).id).toBe('city');
  expect(servedCity(airport, [city]).id).toBe('city');
  expect(servedCity(airport, [place('abroad', 'VNM')]).id).toBe('airport');
  expect(servedCity(airport, [place('far', 'KAZ', { lngLat: [5, 0] })]).id).toBe('airport');
});
