import { describe, expect, it } from 'vitest';
import { keyCapsOf, SHOW_KEY_NAMES, SHOW_KEYS, showKeyName } from '../../../src/lib/briefing/showKeys.ts';

const press = (key: string, over: Partial<Parameters<typeof showKeyName>[0]> = {}) =>
  showKeyName({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...over });

describe('the keys of a show', () => {
  it.each([
    ['→', 'ArrowRight', 'next'],
    ['↓', 'ArrowDown', 'next'],
    ['PageDown of a clicker', 'PageDown', 'next'],
    ['Space', ' ', 'next'],
    ['N', 'N', 'next'],
    ['←', 'ArrowLeft', 'back'],
    ['↑', 'ArrowUp', 'back'],
    ['PageUp of a clicker', 'PageUp', 'back'],
    ['p', 'p', 'back'],
    ['Home', 'Home', 'first'],
    ['End', 'End', 'last'],
    ['f', 'f', 'full_screen'],
    ['s', 's', 'presenter'],
    ['b', 'b', 'blank'],
    ['.', '.', 'blank'],
    ['o', 'o', 'overview'],
    ['Esc', 'Escape', 'close'],
    ['d', 'd', 'pen'],
    ['e', 'e', 'sources'],
    ['g', 'g', 'go_to'],
    ['k', 'k', 'hold'],
    ['l', 'l', 'dot'],
    ['F5', 'F5', 'start'],
    ['?', '?', 'keys']
  ])('%s', (_, key, name) => {
    expect(press(key)).toBe(name);
  });

  it('resumes with Shift+F5', () => {
    expect(press('F5', { shiftKey: true })).toBe('resume');
  });

  it('leaves the keys of the browser to the browser', () => {
    for (const over of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(press('ArrowLeft', over)).toBeUndefined();
      expect(press('p', over)).toBeUndefined();
    }
    expect(press('F11')).toBeUndefined();
    expect(press('Tab')).toBeUndefined();
  });

  it.each([
    ['B on a Russian keyboard', 'и', 'KeyB', 'blank'],
    ['the full stop on a Russian keyboard', 'ю', 'Period', 'blank'],
    ['G on a Kazakh keyboard', 'п', 'KeyG', 'go_to'],
    ['a large letter', 'У', 'KeyE', 'sources']
  ])('finds %s by where it lies', (_, key, code, name) => {
    expect(press(key, { code })).toBe(name);
  });

  it('takes a Latin letter by what it is, wherever it lies', () => {
    expect(press('e', { code: 'KeyD' })).toBe('sources');
  });

  it('lists a cap for every name, and no key twice', () => {
    for (const name of SHOW_KEY_NAMES) expect(keyCapsOf(name).length).toBeGreaterThan(0);
    const keys = SHOW_KEYS.map(({ key, shift }) => `${shift ?? ''}${key}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyCapsOf('resume')).toEqual(['Shift F5']);
  });
});
