import { describe, expect, it } from 'vitest';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import { TimeAxis } from '../../../src/lib/state/timeAxis.svelte.ts';

function axis(width: number): TimeAxis {
  const made = new TimeAxis(yearSpan(1959, 2026), [1992, 2025]);
  made.width = width;
  return made;
}

describe('TimeAxis', () => {
  it('opens on the years of the atlas, on the last seventeen where it is narrow', () => {
    expect(axis(1500).domain).toEqual(yearSpan(1992, 2025));
    expect(axis(330).domain).toEqual(yearSpan(2009, 2025));
    expect([axis(1500).zoomed, axis(330).zoomed]).toEqual([false, true]);
  });

  it('keeps what the reader chose when its width changes', () => {
    const one = axis(1500);
    one.zoomAt(750, 2);
    const chosen = one.domain;
    one.width = 330;
    expect(one.domain).toBe(chosen);
  });

  it('zooms about the pointer and pans with it', () => {
    const one = axis(1500);
    const under = one.dayAt(600);
    one.zoomAt(600, 3);
    expect(one.dayAt(600)).toBeCloseTo(under);
    one.panBy(100);
    expect(one.dayAt(700)).toBeCloseTo(under);
  });

  it('shows a span of a day no closer than a month, its middle in the middle', () => {
    const one = axis(1500);
    one.show({ start: dayOf(2023, 8, 20), end: dayOf(2023, 8, 22) });
    expect(one.domain.end - one.domain.start).toBe(31);
    expect(one.xOf(dayOf(2023, 8, 21))).toBeCloseTo(750);
  });

  it('goes to a day out of view and stays for one in view', () => {
    const one = axis(1500);
    one.show(yearSpan(2000, 2004));
    const before = one.domain;
    one.reveal(dayOf(2002));
    expect(one.domain).toBe(before);
    one.reveal(dayOf(2015));
    expect(one.xOf(dayOf(2015))).toBeCloseTo(300, 0);
  });

  it('widens to take a span in, and no more', () => {
    const one = axis(1500);
    one.include(yearSpan(2000, 2004));
    expect(one.domain).toEqual(yearSpan(1992, 2025));
    one.include(yearSpan(1980, 1999));
    expect(one.domain).toEqual(yearSpan(1980, 2025));
  });

  it('takes back what it widened by itself, not what the reader chose since', () => {
    const one = axis(1500);
    one.include(yearSpan(1980, 1999));
    one.include(yearSpan(1992, 2025));
    expect(one.domain).toEqual(yearSpan(1992, 2025));
    one.include(yearSpan(1980, 1999));
    one.zoomAt(750, 1.1);
    const chosen = one.domain;
    one.include(yearSpan(2000, 2001));
    expect(one.domain).toBe(chosen);
  });
});
