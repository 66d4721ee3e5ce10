import type { Atlas } from '../../domain/atlas.ts';
import type { FacetChoice } from '../../domain/facets.ts';
import type { Language } from '../../domain/language.ts';
import { inLanguage } from '../../domain/language.ts';
import type { CountryRanking, PersonRanking } from '../../domain/ranking.ts';
import { textWidth } from '../../domain/timelineLabels.ts';
import type { SvgElementNode, SvgNode } from '../../export/svg.ts';
import { countryName, numberText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';

/** A name that leads to its page. */
export interface PageLink {
  readonly text: string;
  readonly path: string;
}

export interface RankRow {
  readonly key: string;
  readonly who: PageLink;
  /** Of a person, whose country it is. */
  readonly from: PageLink | null;
  readonly host: PageLink;
  readonly count: number;
  /** `12 visits on 10 journeys` */
  readonly counts: string;
  readonly entry: CountryRanking | PersonRanking;
}

export function rankRows(
  atlas: Atlas,
  ranking: readonly (CountryRanking | PersonRanking)[],
  language: Language
): RankRow[] {
  const country = (iso3: string): PageLink => ({
    text: countryName(atlas.countries, iso3, language),
    path: `/country/${iso3}`
  });
  return ranking.map((entry) => {
    const { visitorIso3, hostIso3, count } = entry;
    const person = 'personId' in entry ? entry : null;
    return {
      key: `${person?.personId ?? ''} ${visitorIso3}>${hostIso3}`,
      who: person
        ? { text: inLanguage(person.names, language), path: `/person/${encodeURIComponent(person.personId)}` }
        : country(visitorIso3),
      from: person ? country(visitorIso3) : null,
      host: country(hostIso3),
      count,
      counts: countsText(entry, language),
      entry
    };
  });
}

function countsText({ count, journeys }: CountryRanking, language: Language): string {
  const options = { locale: language };
  const visits = m.views_visits_count({ count }, options);
  if (journeys === count) return visits;
  return m.views_rank_counts(
    { visits, journeys: m.views_journeys_count({ count: journeys }, options) },
    options
  );
}

/** The choice that leaves the visits of a row alone. */
export function onlyRow(choice: FacetChoice, { entry }: RankRow): FacetChoice {
  return {
    ...choice,
    directions: [entry.visitorIso3],
    countries: [entry.hostIso3],
    people: 'personId' in entry ? [entry.personId] : []
  };
}

const ROW = 40;
const TEXT_PX = 13;

/** The ranking as a drawing: a name, its bar from zero, its number. */
export function rankDrawing(
  rows: readonly RankRow[],
  width: number,
  colours: { readonly bar: string; readonly ink: string; readonly ink2: string },
  language: Language
): SvgNode[] {
  const most = Math.max(1, ...rows.map((row) => row.count));
  return rows.flatMap((row, i): SvgElementNode[] => {
    const y = i * ROW;
    const from = row.from ? ` (${row.from.text})` : '';
    const name = m.views_rank_way({ a: row.who.text + from, b: row.host.text }, { locale: language });
    const number = numberText(row.count, language);
    return [
      text(0, y + 15, name, colours.ink, '600'),
      text(width - textWidth(row.counts, TEXT_PX), y + 15, row.counts, colours.ink2, '400'),
      {
        name: 'rect',
        attributes: {
          x: '0',
          y: String(y + 21),
          width: ((row.count / most) * (width - 40)).toFixed(1),
          height: '10',
          fill: colours.bar
        },
        children: []
      },
      text((row.count / most) * (width - 40) + 6, y + 31, number, colours.ink, '600')
    ];
  });
}

export const rankDrawingHeight = (rows: readonly RankRow[]) => rows.length * ROW;

function text(x: number, y: number, words: string, fill: string, weight: string): SvgElementNode {
  return {
    name: 'text',
    attributes: {
      x: x.toFixed(1),
      y: String(y),
      'font-size': `${TEXT_PX}px`,
      'font-weight': weight,
      fill
    },
    children: [words]
  };
}
