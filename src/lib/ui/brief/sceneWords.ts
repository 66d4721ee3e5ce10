import type { BriefingScene } from '../../briefing/briefing.ts';
import type { CaptionTarget } from '../../briefing/captionParts.ts';
import { sceneSources } from '../../briefing/showSources.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { LayerName } from '../../domain/events.ts';
import { evidenceOf } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import { boundsOf, isCoarse } from '../../domain/fuzzyDate.ts';
import type { Source } from '../../domain/sources.ts';
import { civilOf, type DayNumber } from '../../domain/time.ts';
import type { Visit } from '../../domain/visits.ts';
import { describeMark } from '../../i18n/describe.ts';
import { dateText, dayMonthText, monthText, startEndText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { publisherText, rowDateText, writtenDateText } from '../../i18n/rowTexts.ts';

/** Publishers that a source line names; the others are counted. */
const MOST_PUBLISHERS = 4;

/** The words for a reference without its own: who or what it is, on the day. */
export function targetTitle(atlas: Atlas, to: CaptionTarget, day: DayNumber, language: Language): string {
  if ('mark' in to) return describeMark(atlas, to.mark, day, language)?.title ?? '';
  const source = atlas.sources.get(to.sourceId);
  return source ? publisherText(source) : '';
}

/**
 * When a scene is: the date of the one thing that it points at, as exactly as it is known; else the month of
 * its playhead. Empty for a slide without a time of its own.
 */
export function sceneDate(
  atlas: Atlas,
  scene: BriefingScene,
  playhead: DayNumber,
  language: Language
): string {
  if (scene.kind === 'title' || scene.kind === 'closing') return '';
  if (!('at' in scene.time)) return monthText(playhead, language, 'long');
  const dates = scene.highlight.flatMap((mark) => {
    const evidence = evidenceOf(atlas, mark);
    if (evidence?.kind === 'visit') {
      return [startEndText(evidence.visit.start, evidence.visit.end, language)];
    }
    return evidence?.kind === 'agreement' ? [dateText(evidence.agreement.date, language)] : [];
  });
  const [only, ...others] = new Set(dates);
  if (only !== undefined && others.length === 0) return only;
  return monthText(playhead, language, 'long');
}

/** When a guest was in a city, without the year, which the caption tells: `20–22 Aug`, `14 Sep`, `Nov 2024`. */
export function stayText({ start, end }: Visit, language: Language): string {
  if (isCoarse(start) || !end || isCoarse(end)) return rowDateText(start, language);
  const [first, last] = [boundsOf(start).start, boundsOf(end).end - 1];
  const until = dayMonthText(last, language);
  if (last <= first) return until;
  const [a, b] = [civilOf(first), civilOf(last)];
  return a.month === b.month ? `${a.day}–${until}` : `${dayMonthText(first, language)} – ${until}`;
}

/** Who a document is from, short enough for a line: an article without a publisher by what it is and when. */
export function sourceName(source: Source, language: Language): string {
  const options = { locale: language };
  if (source.kind === 'general') return m.data_source_general({}, options);
  if (source.publisher !== '' || source.kind !== 'supplied') return publisherText(source);
  const date = source.published === '' ? '' : writtenDateText(source.published, language);
  return [m.data_source_supplied({}, options), date].filter((part) => part !== '').join(', ');
}

/**
 * `Sources: Kazinform, VNA, Akorda and 3 more`; empty where nothing stands behind the scene. What everybody
 * knows is named last.
 */
export function sourceLine(atlas: Atlas, scene: BriefingScene, language: Language): string {
  const sources = sceneSources(atlas, scene);
  const [known, documents] = [true, false].map((general) =>
    sources.filter(({ kind }) => (kind === 'general') === general)
  ) as [Source[], Source[]];
  const publishers = [...new Set([...documents, ...known].map((source) => sourceName(source, language)))];
  if (publishers.length === 0) return '';
  const named = publishers.slice(0, MOST_PUBLISHERS).join(', ');
  const count = publishers.length - MOST_PUBLISHERS;
  const options = { locale: language };
  return count > 0 ? m.brief_sources_more({ named, count }, options) : m.brief_sources({ named }, options);
}

/** The layer in whose colour a scene speaks: of what it points at first, else the first that it shows. */
export function sceneLayer(scene: BriefingScene): LayerName {
  const ofMark: Partial<Record<string, LayerName>> = {
    visit: 'visits',
    trade: 'trade',
    agreement: 'agreements',
    flight: 'flights',
    flight_total: 'flights',
    corridor: 'corridors'
  };
  const pointed = [...scene.highlight, ...scene.backing].map((mark) => ofMark[mark.kind]);
  return pointed.find((layer) => layer !== undefined) ?? scene.layers[0] ?? 'visits';
}
