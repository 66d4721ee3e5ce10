import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AddressBar } from '../../../src/routes/addressBar.ts';

describe('the address bar', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function bar() {
    const written: [string, string][] = [];
    const history = {
      now: () => Date.now(),
      write: (hash: string, how: string) => void written.push([how, hash])
    };
    return { bar: new AddressBar(history, '#/'), written };
  }

  it('adds one entry for a choice', () => {
    const { bar: address, written } = bar();
    address.offer('#/?mode=trail');
    vi.advanceTimersByTime(5000);
    expect(written).toEqual([['push', '#/?mode=trail']]);
  });

  it('adds one entry for a drag, with where it ended', () => {
    const { bar: address, written } = bar();
    for (let year = 1993; year < 2010; year++) {
      address.offer(`#/?years=${year}-2025`);
      vi.advanceTimersByTime(50);
    }
    vi.advanceTimersByTime(5000);
    expect(written).toEqual([['push', '#/?years=2009-2025']]);
  });

  it('moves one entry along while playing, every ten seconds', () => {
    const { bar: address, written } = bar();
    let day = 0;
    address.follow(() => `#/?at=${day}`);
    for (; day < 300; day++) vi.advanceTimersByTime(100);
    expect(written.map(([, hash]) => hash)).toEqual(['#/?at=99', '#/?at=199', '#/?at=299']);
    address.offer('#/?at=held');
    vi.advanceTimersByTime(60_000);
    expect(written.filter(([how]) => how === 'push')).toHaveLength(1);
    expect(written.at(-1)).toEqual(['replace', '#/?at=held']);
  });

  it('writes nothing for an address that was opened', () => {
    const { bar: address, written } = bar();
    address.opened('#/?mode=moment');
    address.offer('#/?mode=moment');
    vi.advanceTimersByTime(5000);
    expect(written).toEqual([]);
  });
});
