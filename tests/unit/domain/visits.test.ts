import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/lib/domain/time.ts';
import {
  isBetween,
  isLeader,
  JOURNEY_SECONDS,
  visitSpan,
  visitTiming,
  type Visit
} from '../../../src/lib/domain/visits.ts';
import { edtf } from '../../fixtures/rows.ts';

function visit(start: string, end: string, over: Partial<Visit> = {}): Visit {
  return {
    id: 'v',
    start: edtf(start),
    end: end === '' ? null : edtf(end),
    fromPlace: 'hanoi',
    toPlace: 'astana',
    visitorName: 'Trương Tấn Sang',
    visitorRole: 'President',
    visitorIso3: 'VNM',
    hostIso3: 'KAZ',
    rank: 'head_of_state',
    kind: 'state_visit',
    summary: '',
    outcomes: '',
    sourceIds: ['s'],
    confidence: 'stated',
    journeyId: '',
    ...over
  };
}

describe('visitSpan', () => {
  it.each([
    ['two days', '2012-09-10', '2012-09-11', dayOf(2012, 9, 10), dayOf(2012, 9, 12)],
    ['an end that is not stated', '2012-09-10', '', dayOf(2012, 9, 10), dayOf(2012, 9, 11)],
    ['a month', '2011-10', '2011-10', dayOf(2011, 10), dayOf(2011, 11)],
    ['a year', '1959', '1959', dayOf(1959), dayOf(1960)],
    ['an exact start and a coarse end', '2012-09-10', '2012-09', dayOf(2012, 9, 10), dayOf(2012, 10)]
  ])('%s', (_, start, end, first, last) => {
    expect(visitSpan(visit(start, end))).toEqual({ start: first, end: last });
  });
});

describe('visitTiming', () => {
  const twoDays = visit('2012-09-10', '2012-09-11');
  const start = dayOf(2012, 9, 10);

  it('takes true days where play is slow', () => {
    expect(visitTiming(twoDays, 0)).toEqual({
      departs: start,
      arrives: start + 1,
      leaves: start + 2,
      coarse: false
    });
  });

  it('takes 0.9 seconds of play each way where play is fast', () => {
    const shown = JOURNEY_SECONDS * 365.25;
    expect(visitTiming(twoDays, 365.25)).toEqual({
      departs: start,
      arrives: start + shown,
      leaves: start + 2 * shown,
      coarse: false
    });
  });

  it('stays as long as the guest did', () => {
    expect(visitTiming(visit('2012-09-10', '2012-09-30'), 2).leaves).toBe(dayOf(2012, 10));
  });

  it('spreads a coarse date over all that it can mean', () => {
    const timing = visitTiming(visit('1994', '1994'), 1);
    expect(timing).toEqual({ departs: dayOf(1994), arrives: dayOf(1995), leaves: dayOf(1995), coarse: true });
  });

  it.each([['2011-10'], ['1994'], ['2012-09-10~'], ['2012-09-10?'], ['199X']])(
    'leaves after it arrives at any speed: %s',
    (text) => {
      for (const speed of [0, 7, 365.25, 1826]) {
        const timing = visitTiming(visit(text, ''), speed);
        expect(timing.arrives).toBeGreaterThan(timing.departs);
        expect(timing.leaves).toBeGreaterThanOrEqual(timing.arrives);
      }
    }
  );
});

it('is between two countries in either direction', () => {
  expect(isBetween(visit('2012', ''), ['KAZ', 'VNM'])).toBe(true);
  expect(isBetween(visit('2012', '', { visitorIso3: 'KAZ', hostIso3: 'VNM' }), ['KAZ', 'VNM'])).toBe(true);
  expect(isBetween(visit('2012', '', { hostIso3: 'UZB' }), ['KAZ', 'VNM'])).toBe(false);
});

it('knows leaders by rank', () => {
  expect(isLeader(visit('2012', ''))).toBe(true);
  expect(isLeader(visit('2012', '', { rank: 'speaker' }))).toBe(false);
});
