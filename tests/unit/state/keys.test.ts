import { describe, expect, it } from 'vitest';
import { EXPLORE_KEYS, exploreAction } from '../../../src/lib/state/keys.ts';

const press = (key: string, over: Partial<Parameters<typeof exploreAction>[0]> = {}) =>
  exploreAction({ key, code: '', shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...over });

describe('the keys of Explore', () => {
  it('gives each combination one meaning', () => {
    const seen = EXPLORE_KEYS.map(({ key, shift, ctrl }) => `${key}+${shift ?? false}+${ctrl ?? false}`);
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    [' ', {}, 'play'],
    ['ArrowRight', {}, 'next_event'],
    ['ArrowRight', { shiftKey: true }, 'next_month'],
    ['PageDown', {}, 'next_year'],
    ['M', { shiftKey: true }, 'mode'],
    ['?', { shiftKey: true }, 'help'],
    ['/', {}, 'search'],
    ['k', { ctrlKey: true }, 'search'],
    ['K', { metaKey: true }, 'search'],
    ['K', { ctrlKey: true, shiftKey: true }, undefined],
    ['л', { ctrlKey: true, code: 'KeyK' }, 'search'],
    ['ь', { code: 'KeyV' }, undefined],
    ['ь', { code: 'KeyM' }, 'mode'],
    ['k', {}, undefined],
    ['z', { ctrlKey: true }, 'undo'],
    ['Z', { metaKey: true, shiftKey: true }, 'redo'],
    ['y', { ctrlKey: true }, 'redo'],
    ['я', { ctrlKey: true, code: 'KeyZ' }, 'undo'],
    ['z', {}, undefined],
    ['ArrowLeft', { altKey: true }, undefined],
    ['t', { ctrlKey: true }, undefined],
    ['F5', {}, 'present'],
    ['q', {}, undefined]
  ])('%s %o is %s', (key, over, action) => {
    expect(press(key, over)).toBe(action);
  });
});
