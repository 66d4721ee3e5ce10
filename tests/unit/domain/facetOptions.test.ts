import { describe, expect, it } from 'vitest';
import { isIdle, isLong, narrowedTo, type NamedOption } from '../../../src/lib/domain/facetOptions.ts';

const option = (name: string, over: Partial<NamedOption> = {}): NamedOption => ({
  value: name,
  name,
  count: 1,
  chosen: false,
  ...over
});
const options = ['Tô Lâm', 'Trương Tấn Sang', 'Қасым-Жомарт Тоқаев', 'Đặng'].map((name) => option(name));

describe('options', () => {
  it.each([
    ['', ['Tô Lâm', 'Trương Tấn Sang', 'Қасым-Жомарт Тоқаев', 'Đặng']],
    ['to lam', ['Tô Lâm']],
    ['TẤN', ['Trương Tấn Sang']],
    ['dang', ['Đặng']],
    ['жомарт', ['Қасым-Жомарт Тоқаев']],
    ['nobody', []],
    [' – ', ['Tô Lâm', 'Trương Tấn Sang', 'Қасым-Жомарт Тоқаев', 'Đặng']]
  ])('typed “%s” leaves %j', (typed, names) => {
    expect(narrowedTo(options, typed).map((o) => o.name)).toEqual(names);
  });

  it('that would leave nothing are idle, unless they are set', () => {
    expect(isIdle(option('a', { count: 0 }))).toBe(true);
    expect(isIdle(option('a', { count: 0, chosen: true }))).toBe(false);
    expect(isIdle(option('a'))).toBe(false);
  });

  it('get a field where they are many', () => {
    expect(isLong(options)).toBe(false);
    expect(isLong(Array.from({ length: 12 }, (_, i) => option(String(i))))).toBe(true);
  });
});
