import { evidenceOf, type Evidence } from '../../domain/evidence.ts';
import type { Language } from '../../domain/language.ts';
import type { MarkRef } from '../../domain/marks.ts';
import type { Spot } from '../../domain/timelineMarks.ts';
import type { TradeBar, TradeMark } from '../../domain/timelineTrade.ts';
import { describeMark } from '../../i18n/describe.ts';
import { countryName, rangeText } from '../../i18n/format.ts';
import * as m from '../../i18n/paraglide/messages.js';
import { amountText } from '../../i18n/rowTexts.ts';
import { markTerm } from '../../i18n/terms.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** What the small card and assistive technology say of a mark. */
export interface SpotWords {
  readonly title: string;
  /** BCP 47 */
  readonly titleLanguage: string;
  readonly lines: readonly string[];
  readonly accessibleName: string;
}

/** @returns undefined where the atlas has no such row */
export function spotWords(explorer: Explorer, spot: Spot): SpotWords | undefined {
  const [mark] = spot.marks;
  if (!mark) return undefined;
  if (spot.marks.length > 1) return clusterWords(explorer, mark, spot);
  const { tables, preferences } = explorer;
  const evidence = evidenceOf(tables, mark);
  if (!evidence) return undefined;
  if ('bars' in spot) return tradeWords(explorer, evidence, spot as TradeMark);
  const told = describeMark(tables, mark, spot.span.start, preferences.language);
  if (!told) return undefined;
  const dated = [told.when, told.detail].filter((part) => part !== '').join(' · ');
  return {
    title: told.title,
    titleLanguage: told.titleLanguage,
    lines: [dated, backingWords(evidence, preferences.language)],
    accessibleName: told.accessibleName
  };
}

function clusterWords(explorer: Explorer, mark: MarkRef, spot: Spot): SpotWords {
  const { language } = explorer.preferences;
  const count = spot.marks.length;
  const options = { locale: language };
  const title =
    mark.kind === 'visit'
      ? m.timeline_cluster_visits({ count }, options)
      : m.timeline_cluster_agreements({ count }, options);
  const lines = [rangeText(spot.span.start, spot.span.end, language), m.timeline_cluster_open({}, options)];
  return { title, titleLanguage: language, lines, accessibleName: [title, ...lines].join(', ') };
}

function tradeWords(explorer: Explorer, evidence: Evidence, trade: TradeMark): SpotWords {
  const { language } = explorer.preferences;
  const title = m.timeline_trade_of({ year: String(trade.year) }, { locale: language });
  const lines = [...trade.bars.map((bar) => barWords(explorer, bar)), backingWords(evidence, language)];
  return {
    title,
    titleLanguage: language,
    lines,
    accessibleName: [markTerm('trade', language), String(trade.year), ...lines].join(', ')
  };
}

function barWords(explorer: Explorer, bar: TradeBar): string {
  const { language } = explorer.preferences;
  const country = countryName(explorer.atlas.countries, bar.reporterIso3, language);
  const amount = amountText(bar.lowUsd, bar.highUsd, language);
  const options = { locale: language };
  if (bar.form === 'stated') return m.timeline_states({ country, amount }, options);
  if (bar.form === 'derived') return m.timeline_states_derived({ country, amount }, options);
  const period = rangeText(bar.span.start, bar.span.end, language);
  return m.timeline_states_part({ country, amount, period }, options);
}

/** `5 sources, they differ on the date` */
function backingWords({ sources, disputes }: Evidence, language: Language): string {
  const options = { locale: language };
  const count = m.term_sources({ count: sources.length }, options);
  const datesDiffer = disputes.some((dispute) => dispute.column.endsWith('_edtf'));
  return datesDiffer ? `${count}, ${m.timeline_dates_differ({}, options)}` : count;
}
