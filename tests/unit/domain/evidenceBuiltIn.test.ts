import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeQuality } from '../../../src/lib/data/decode/quality.ts';
import type { Atlas } from '../../../src/lib/domain/atlas.ts';
import { atlasEvents, tradeMarkId } from '../../../src/lib/domain/events.ts';
import { evidenceOf, namedSources } from '../../../src/lib/domain/evidence.ts';
import { parseMark, type MarkRef } from '../../../src/lib/domain/marks.ts';
import { weeklyFlightSteps } from '../../../src/lib/domain/flights.ts';
import { disputedMarks } from '../../../src/lib/domain/quality/disputed.ts';
import { agreementMarks } from '../../../src/lib/domain/timelineAgreements.ts';
import { flightBands } from '../../../src/lib/domain/timelineFlights.ts';
import type { Spot } from '../../../src/lib/domain/timelineMarks.ts';
import { tradeMarks } from '../../../src/lib/domain/timelineTrade.ts';
import { visitMarks, visitRows } from '../../../src/lib/domain/timelineVisits.ts';
import { tradePairs, tradeYears } from '../../../src/lib/domain/trade.ts';
import { builtInAtlas } from '../../fixtures/atlas.ts';
import { evidence } from '../../fixtures/evidence.ts';

describe('the built-in atlas', () => {
  let atlas: Atlas;
  beforeAll(async () => (atlas = await builtInAtlas()));

  it('has a source behind every mark', () => {
    const rows = (kind: MarkRef['kind'], all: Iterable<{ id: string }>): MarkRef[] =>
      [...all].map(({ id }) => ({ kind, id }));
    const marks: MarkRef[] = [
      ...rows('visit', atlas.visits),
      ...rows('agreement', atlas.agreements),
      ...rows('flight', atlas.flights),
      ...rows('flight_total', atlas.flightTotals),
      ...rows('corridor', atlas.corridors),
      ...rows('tourism', atlas.tourism),
      ...rows('place', atlas.places.values()),
      ...tradePairs(atlas.trade).flatMap((pair) =>
        tradeYears(atlas.trade, pair).map(({ year }): MarkRef => ({
          kind: 'trade',
          id: tradeMarkId(pair, year)
        }))
      )
    ];
    expect(marks.length).toBeGreaterThan(300);
    expect(marks.filter((mark) => !evidenceOf(atlas, mark)?.sources.length)).toEqual([]);
  });

  it('leaves no mark that the timeline can select without a source', () => {
    const { focus } = atlas.info;
    const scale = { domain: atlas.span, width: 1e6 };
    const steps = weeklyFlightSteps(atlas.flightTotals, focus, atlas.span.end);
    const spots = {
      visits: visitRows(atlas.visits, focus).flatMap((row) => visitMarks(row, focus, scale)),
      trade: tradePairs(atlas.trade).flatMap((pair) => tradeMarks(atlas.trade, pair, pair, scale)),
      agreements: agreementMarks(atlas.agreements, focus, scale),
      flights: flightBands(steps, atlas.flights, scale)
    };
    for (const [lane, ofLane] of Object.entries(spots)) {
      const marks = ofLane.flatMap((spot: Spot) => spot.marks);
      expect(marks.length, lane).toBeGreaterThan(0);
      expect(marks.filter((mark) => !evidenceOf(atlas, mark)?.sources.length)).toEqual([]);
    }
    const partsOnly = spots.trade.filter(({ bars }) => bars.every((bar) => bar.form === 'part'));
    expect(partsOnly.map((mark) => mark.key)).toContain('KAZ-VNM:2025');
  });

  it('finds the evidence of every event', () => {
    const events = tradePairs(atlas.trade).flatMap((pair) => atlasEvents(atlas, pair));
    expect(events.filter(({ mark }) => evidenceOf(atlas, mark)?.kind !== mark.kind)).toEqual([]);
  });

  it('sees Kazakhstan and Vietnam disagree about the sign of 2023 and 2024, from either year', () => {
    const signs = (year: number) =>
      evidence(atlas, 'trade', `KAZ-VNM:${year}`).opposed.map((o) => [
        o.year,
        ...o.trends.map((t) => `${t.reporterIso3} ${t.direction}`)
      ]);
    const into2023 = [2023, 'KAZ rise', 'VNM fall'];
    const into2024 = [2024, 'KAZ fall', 'VNM rise'];
    expect(signs(2022)).toEqual([into2023]);
    expect(signs(2023)).toEqual([into2023, into2024]);
    expect(signs(2024)).toEqual([into2024]);
    expect(signs(2011)).toEqual([]);
  });

  it('names on the card of every disputed mark each document of the conflict', () => {
    const report = decodeQuality(
      readFileSync('static/data/kazakhstan-vietnam/quality.json', 'utf8'),
      'quality.json'
    );
    const missing = report.conflicts.flatMap((conflict) =>
      [...disputedMarks([conflict], atlas.trade)].flatMap((text) => {
        const mark = parseMark(text);
        const found = mark && evidenceOf(atlas, mark);
        const named = new Set(found && namedSources(found).map((s) => s.id));
        const ids = conflict.records.flatMap((record) => record.source_ids);
        return ids.filter((id) => !named.has(id)).map((id) => `${conflict.rule} ${text} ${id}`);
      })
    );
    expect(missing).toEqual([]);
    expect(report.conflicts.length).toBeGreaterThan(20);
  });
});
