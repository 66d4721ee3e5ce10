import { expect, it } from 'vitest';
import { coveredRoom, type Standing } from '../../../src/routes/(explore)/mapRoom.ts';

const WIDE: Standing = {
  unit: 1,
  width: 1920,
  phone: false,
  drawer: false,
  cardOpen: false,
  footHeight: 32,
  searchLeft: null,
  sheetHeight: 0
};
const PHONE: Standing = { ...WIDE, width: 390, phone: true };

it.each<[string, Standing, [top: number, right: number, bottom: number, left: number]]>([
  ['an empty screen', WIDE, [24, 24, 56, 24]],
  ['a card', { ...WIDE, cardOpen: true }, [24, 460, 56, 24]],
  ['a card beside a drawer', { ...WIDE, cardOpen: true, drawer: true }, [24, 380, 56, 24]],
  ['the search', { ...WIDE, searchLeft: 1200 }, [24, 744, 56, 24]],
  ['a card wider than the search', { ...WIDE, cardOpen: true, searchLeft: 1800 }, [24, 460, 56, 24]],
  ['twice the lines', { ...WIDE, unit: 2, cardOpen: true }, [48, 920, 80, 48]],
  ['a phone', PHONE, [12, 64, 56, 12]],
  ['a phone with a sheet', { ...PHONE, cardOpen: true, sheetHeight: 300 }, [12, 64, 312, 12]],
  ['a phone whose search hides the map', { ...PHONE, searchLeft: 0 }, [12, 64, 56, 12]]
])('is what %s takes', (_, standing, [top, right, bottom, left]) => {
  expect(coveredRoom(standing)).toEqual({ top, right, bottom, left });
});
