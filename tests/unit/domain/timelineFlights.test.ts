import { describe, expect, it } from 'vitest';
import { weeklyFlightSteps } from '../../../src/lib/domain/flights.ts';
import { dayOf, yearSpan } from '../../../src/lib/domain/time.ts';
import { flightBands, highestWeekly } from '../../../src/lib/domain/timelineFlights.ts';
import { flight, flightTotal } from '../../fixtures/atlas.ts';
import { edtf } from '../../fixtures/rows.ts';

const scale = { domain: yearSpan(2010, 2026), width: 1700 };
const steps = weeklyFlightSteps(
  [
    flightTotal('a', '2023-08', { weeklyMin: 7, weeklyMax: 7 }),
    flightTotal('b', '2025-05', { weeklyMin: 21, weeklyMax: 35 }),
    flightTotal('c', '2025-05', { weeklyMin: 40, weeklyMax: null })
  ],
  ['KAZ', 'VNM'],
  dayOf(2027)
);

describe('flightBands', () => {
  it('are the steps of the total, with the range and what is over it', () => {
    const bands = flightBands(steps, [], scale);
    expect(bands.map((b) => [b.form, b.low, b.high, b.over])).toEqual([
      ['total', 7, 7, false],
      ['total', 21, 40, true]
    ]);
    expect(bands[0]!.x1).toBeCloseTo(bands[1]!.x0);
    expect(bands[0]!.marks).toEqual([{ kind: 'flight_total', id: 'a' }]);
  });

  it('hold single services only before the totals, fading where nobody states an end', () => {
    const bands = flightBands(
      steps,
      [
        flight('open', '2013-03', { weeklyFrequency: 2 }),
        flight('ended', '2016-01', { end: edtf('2016-06'), weeklyFrequency: null, groupWeekly: 4 }),
        flight('counted', '2024-01')
      ],
      scale
    );
    const routes = bands.filter((b) => b.form === 'route');
    expect(routes.map((b) => [b.marks[0]!.id, b.low, b.fades])).toEqual([
      ['open', 2, true],
      ['ended', 4, false]
    ]);
    expect(routes[0]!.span.end - routes[0]!.span.start).toBeCloseTo(365.25);
  });

  it('stop at the first total, however open the service', () => {
    const [route] = flightBands(steps, [flight('open', '2023-06')], scale);
    expect(route!.span.end).toBe(dayOf(2023, 8));
  });

  it('set plans after the last total upon what is known, and drop older ones', () => {
    const planned = { status: 'planned', weeklyFrequency: 4 } as const;
    const bands = flightBands(
      steps,
      [flight('came-true-or-not', '2024-10', planned), flight('next', '2025-06', planned)],
      scale
    );
    expect(bands.filter((b) => b.form === 'planned').map((b) => [b.marks[0]!.id, b.base])).toEqual([
      ['next', 40]
    ]);
    expect(highestWeekly(bands)).toBe(44);
  });

  it('leave out what another row replaced, what was suspended, and what is out of view', () => {
    const flights = [
      flight('plan', '2012-12', { supersededBy: 'real' }),
      flight('gone', '2014', { status: 'suspended' }),
      flight('undated', ''),
      flight('old', '1999', { end: edtf('2000') })
    ];
    expect(flightBands([], flights, scale)).toEqual([]);
  });
});
