import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaleBar } from '../../../src/lib/export/picture/scaleBar.ts';

it('is as long at the equator as the world is wide', () => {
  const { km, share } = scaleBar(0, 0, 512);
  expect(km).toBe(5000);
  expect(share).toBeCloseTo(5000 / 40_075.0167, 6);
});

it('is shorter on the ground away from the equator', () => {
  expect(scaleBar(60, 4, 1000).km).toBeLessThan(scaleBar(0, 4, 1000).km);
});

it('is round and never longer than a fifth of the map', () => {
  const lat = fc.double({ min: -80, max: 80, noNaN: true });
  const zoom = fc.double({ min: 0, max: 7.5, noNaN: true });
  fc.assert(
    fc.property(lat, zoom, fc.integer({ min: 300, max: 4000 }), (...view) => {
      const { km, share } = scaleBar(...view);
      expect(share).toBeLessThanOrEqual(0.2 + 1e-9);
      expect(share).toBeGreaterThan(0.06);
      expect(['1', '2', '5']).toContain(String(km).replace(/[0.]/g, ''));
    })
  );
});
