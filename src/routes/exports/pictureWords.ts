import type { Briefing, BriefingScene } from '../../lib/briefing/briefing.ts';
import type { Atlas } from '../../lib/domain/atlas.ts';
import { LAYERS, type LayerName } from '../../lib/domain/events.ts';
import { inLanguage, type Language } from '../../lib/domain/language.ts';
import { sourcesBehind } from '../../lib/domain/shownSources.ts';
import type { Source } from '../../lib/domain/sources.ts';
import { visitTally } from '../../lib/domain/visitTally.ts';
import type { PictureLayout, LegendEntry, PictureWords, SwatchKind } from '../../lib/export/picture/words.ts';
import { scaleBar } from '../../lib/export/picture/scaleBar.ts';
import { qrDrawing } from '../../lib/export/qr.ts';
import type { BriefingSheets, SceneSheet } from '../../lib/export/sceneSheet.ts';
import { dayText, numberText } from '../../lib/i18n/format.ts';
import * as m from '../../lib/i18n/paraglide/messages.js';
import { amountText, publisherText, weeklyRangeText } from '../../lib/i18n/rowTexts.ts';
import type { Explorer } from '../../lib/state/explorer.svelte.ts';
import { sceneDate, sourceLine } from '../../lib/ui/brief/sceneWords.ts';

const SWATCHES: Readonly<Record<LayerName, SwatchKind>> = {
  visits: 'visit',
  trade: 'trade',
  agreements: 'agreement',
  flights: 'flight',
  corridors: 'corridor'
};
const LAYER_WORDS: Readonly<Record<LayerName, (inputs: object, options: { locale: Language }) => string>> = {
  visits: m.term_layer_visits,
  trade: m.term_layer_trade,
  agreements: m.term_layer_agreements,
  flights: m.term_layer_flights,
  corridors: m.term_layer_corridors
};
/** Named in a line of sources; the others are counted. */
const MOST_PUBLISHERS = 8;
/** Agreements have no place on a map. */
const ON_MAP = LAYERS.filter((layer) => layer !== 'agreements');

/** Camera of a picture: how far its scale holds. */
export interface PictureView {
  readonly lat: number;
  readonly zoom: number;
  /** CSS pixels of the map. */
  readonly widthPx: number;
}

function legendOf(layers: Iterable<LayerName>, language: Language): LegendEntry[] {
  const shown = new Set(layers);
  const entries = ON_MAP.filter((layer) => shown.has(layer)).map((layer): LegendEntry => ({
    kind: SWATCHES[layer],
    text: LAYER_WORDS[layer]({}, { locale: language })
  }));
  const dashed: LegendEntry = { kind: 'dashed', text: m.legend_dashed({}, { locale: language }) };
  const soft: LegendEntry = { kind: 'soft', text: m.legend_soft({}, { locale: language }) };
  return [
    ...entries,
    ...(shown.has('corridors') || shown.has('flights') ? [dashed] : []),
    ...(shown.has('visits') ? [soft] : [])
  ];
}

function scaleOf({ lat, zoom, widthPx }: PictureView, language: Language): PictureWords['scale'] {
  const { km, share } = scaleBar(lat, zoom, widthPx);
  return { share, text: m.exports_scale_km({ km: numberText(km, language) }, { locale: language }) };
}

export function layoutOf({ kind, captionSide }: BriefingScene): PictureLayout {
  return kind === 'title' || kind === 'closing' ? 'slide' : captionSide;
}

/** The words of a scene at an instant. */
export function sceneWords(
  atlas: Atlas,
  { scenes }: Briefing,
  sheet: SceneSheet,
  playhead: number,
  view: PictureView,
  { small, language, address }: Pick<BriefingSheets, 'small' | 'language' | 'address'>
): PictureWords {
  const scene = scenes[sheet.number - 1] as BriefingScene;
  return {
    title: sheet.title,
    date: sceneDate(atlas, scene, playhead, language),
    caption: sheet.plainCaption,
    figure: sheet.figure,
    figures: [],
    legend: legendOf(scene.layers, language),
    sources: sourceLine(atlas, scene, language),
    small,
    scale: scaleOf(view, language),
    code:
      scene.kind === 'closing' && address !== null ? { address, drawing: qrDrawing(address) ?? null } : null
  };
}

/** The first few by name, the others by their number. */
function sourcesText(sources: readonly Source[], language: Language): string {
  const publishers = [...new Set(sources.map(publisherText))];
  if (publishers.length === 0) return '';
  const named = publishers.slice(0, MOST_PUBLISHERS).join(', ');
  const count = publishers.length - MOST_PUBLISHERS;
  const locale = { locale: language };
  return count > 0 ? m.brief_sources_more({ named, count }, locale) : m.brief_sources({ named }, locale);
}

/** The words of the Explore screen as it is. */
export function viewWords(explorer: Explorer, view: PictureView, small: string): PictureWords {
  const { atlas, filters, preferences, today, tradeNow, weeklyNow } = explorer;
  const { language } = preferences;
  const tally = visitTally(explorer.visitsSoFar, atlas.info.focus[0]);
  const locale = { locale: language };
  const figures = [
    tally &&
      `${numberText(tally.count, language)} ${m.panel_visits_since({ count: tally.count, year: tally.sinceYear }, locale)}`,
    tradeNow &&
      `${amountText(tradeNow.year.lowUsd, tradeNow.year.highUsd, language)} ${m.panel_trade_in({ year: tradeNow.year.year }, locale)}`,
    weeklyNow && `${weeklyRangeText(weeklyNow, language)} ${m.panel_flights_week({}, locale)}`
  ];
  const sources = sourcesBehind(atlas, explorer.shownEvents, today);
  return {
    title: inLanguage(atlas.info.title, language),
    date: dayText(today, language, 'long'),
    caption: '',
    figure: null,
    figures: figures.filter((figure): figure is string => typeof figure === 'string'),
    legend: legendOf(filters.layers, language),
    sources: sourcesText(sources, language),
    small,
    scale: scaleOf(view, language),
    code: null
  };
}
