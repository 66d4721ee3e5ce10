import { readFileSync } from 'node:fs';
import type { LngLat } from '../../src/lib/domain/greatCircle.ts';
import { dayOf, isoDay, type DayNumber } from '../../src/lib/domain/time.ts';

/** A visit that nobody made: enough of one to be drawn, timed and filtered. */
export interface MadeVisit {
  readonly fromIso3: string;
  readonly toIso3: string;
  readonly from: LngLat;
  readonly to: LngLat;
  readonly day: DayNumber;
  readonly lengthDays: number;
}

const FIRST_DAY = dayOf(1990);
const LAST_DAY = dayOf(2026);
/** Few countries travel much, many a little; and the further back, the fewer visits. */
const POWER = 0.8;
const EARLIEST_SHARE = 0.15;

/** Tommy Ettinger's mulberry32: 32 bits of state, the same numbers on every machine, 0 to 1. */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The same visits for the same count, earliest first, between one made-up place in each member of the
 * United Nations.
 */
export function madeVisits(count: number): MadeVisit[] {
  const random = seededRandom(1990 + count);
  const codes = readFileSync('data/reference/un-members.csv', 'utf8').trim().split('\n').slice(1);
  const places = codes.map((line) => ({
    iso3: line.slice(0, 3),
    lngLat: [decimals(random() * 350 - 175), decimals(random() * 100 - 40)] as const
  }));
  const weights = places.map(() => (1 + Math.floor(random() * places.length)) ** -POWER);
  const pick = picker(weights, random);
  const visits = Array.from({ length: count }, () => {
    const from = places[pick()]!;
    let to = from;
    while (to === from) to = places[pick()]!;
    const share = Math.sqrt(random() * (1 - EARLIEST_SHARE) + EARLIEST_SHARE);
    const day = Math.floor(FIRST_DAY + (LAST_DAY - FIRST_DAY) * spread(share));
    return {
      fromIso3: from.iso3,
      toIso3: to.iso3,
      from: from.lngLat,
      to: to.lngLat,
      day,
      lengthDays: 1 + Math.floor(random() * random() * 6)
    };
  });
  return visits.sort((a, b) => a.day - b.day);
}

function spread(share: number): number {
  const least = Math.sqrt(EARLIEST_SHARE);
  return (share - least) / (1 - least);
}

function decimals(degrees: number): number {
  return Math.round(degrees * 1e4) / 1e4;
}

/** Draws an index, each as often as its weight says. */
function picker(weights: readonly number[], random: () => number): () => number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return () => {
    let left = random() * total;
    const found = weights.findIndex((weight) => (left -= weight) < 0);
    return found < 0 ? weights.length - 1 : found;
  };
}

/** The visits as the tables of an atlas: file name -> text. It goes through the checks like any other. */
export function asTables(visits: readonly MadeVisit[]): ReadonlyMap<string, string> {
  const places = new Map(
    visits.flatMap(
      (v) =>
        [
          [v.fromIso3, v.from],
          [v.toIso3, v.to]
        ] as const
    )
  );
  const lines = (header: string, rows: readonly string[]) => `${[header, ...rows].join('\n')}\n`;
  return new Map([
    ['datapackage.json', JSON.stringify(PACKAGE)],
    ['sources.csv', lines('id,kind,publisher,title,published,language,url', ['made,general,,Made up,,en,'])],
    [
      'places.csv',
      lines(
        'id,name_en,country_iso3,lat,lon,kind,source_ids',
        [...places].map(
          ([iso3, [lng, lat]]) => `${iso3.toLowerCase()},${iso3},${iso3},${lat},${lng},capital,made`
        )
      )
    ],
    [
      'visits.csv',
      lines(
        'id,start_edtf,end_edtf,from_place,to_place,visitor_name,visitor_role,visitor_country,host_country,' +
          'rank,kind,summary_en,outcomes_en,source_ids,confidence',
        visits.map((v, i) =>
          [
            `v${i}`,
            isoDay(v.day),
            isoDay(v.day + v.lengthDays),
            v.fromIso3.toLowerCase(),
            v.toIso3.toLowerCase(),
            `Guest of ${v.fromIso3}`,
            'Guest',
            v.fromIso3,
            v.toIso3,
            'head_of_state,official_visit,A visit that nobody made,,made,stated'
          ].join(',')
        )
      )
    ]
  ]);
}

/** Both pages start where the built-in atlas does: west, south, east and north in degrees. */
const VIEW = [46, 8, 110, 56];

const PACKAGE = {
  name: 'bench',
  title: 'Bench',
  version: '1.0.0',
  atlas: {
    id: 'bench',
    title: { en: 'Bench', vi: 'Bench', kk: 'Bench', ru: 'Bench' },
    focus: ['KAZ', 'VNM'],
    neighbours: ['CHN', 'UZB'],
    years: [1990, 2025],
    view: { bounds: VIEW },
    languages: ['en']
  }
};

/** The visits as the bare page reads them: degrees of both ends, then days since 1990. */
export function asBareCsv(visits: readonly MadeVisit[]): string {
  const rows = visits.map((v) => [...v.from, ...v.to, v.day - FIRST_DAY].join(','));
  return `from_lng,from_lat,to_lng,to_lat,day\n${rows.join('\n')}\n`;
}
