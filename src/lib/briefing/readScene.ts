import { DataError } from '../domain/errors.ts';
import { LAYERS, type LayerName } from '../domain/events.ts';
import { parseChoice } from '../domain/facetText.ts';
import { parseFigures } from '../domain/figureChoice.ts';
import { LANGUAGES, type Language, type Names } from '../domain/language.ts';
import { markText, parseMark, type MarkRef } from '../domain/marks.ts';
import { pairOf, type CountryPair } from '../domain/trade.ts';
import { CAPTION_SIDES, SCENE_KINDS, SCENE_MODES, type BriefingScene } from './briefing.ts';
import { checkCaption, checkKnown } from './captionCheck.ts';
import { captionTargets } from './captionParts.ts';
import type { BriefingContext } from './context.ts';
import { defaultPair, SCENE_DEFAULTS } from './defaults.ts';
import { readCamera } from './readCamera.ts';
import { LONGEST_NOTES, readNames, TITLE_LIMIT, warnOfLength } from './readNames.ts';
import { readTime } from './readTime.ts';
import type { YamlPart } from './yamlPart.ts';

/** In the order in which a file is written. */
export const SCENE_KEYS = [
  'id',
  'kind',
  'title',
  'caption',
  'notes',
  'side',
  'at',
  'play',
  'years',
  'camera',
  'mode',
  'layers',
  'pair',
  'filters',
  'figures',
  'highlight',
  'figure',
  'transition'
] as const;

/** A choice of the address that is no facet: corridors beyond those that join the focus countries. */
const ALL_CORRIDORS = 'corridors:all';
const LONGEST_TRANSITION_SECONDS = 60;
const NO_TEXT: Names = { en: '' };

/**
 * One scene and its notes. Where the file has problems the scene holds defaults in place of what is wrong.
 * @returns undefined where the part is no scene at all
 */
export function readScene(
  part: YamlPart,
  languages: readonly Language[],
  context: BriefingContext
): { scene: BriefingScene; notes: Names | undefined; idPart: YamlPart | undefined } | undefined {
  if (!part.isMap()) return part.fault('expected a scene: id, title and more');
  const entries = part.entries(SCENE_KEYS, 'a scene');
  const { known } = context;
  const of = <T>(key: (typeof SCENE_KEYS)[number], read: (p: YamlPart) => T | undefined): T | undefined => {
    const found = entries.get(key);
    return found && read(found);
  };
  const marks = (list: YamlPart) => readMarks(list, context);
  for (const key of ['id', 'title']) if (!entries.has(key)) part.fault(`no "${key}"`);
  const caption = of('caption', (p) =>
    readNames(p, {
      languages,
      missing: 'problem',
      check: (text, at, language) => checkCaption(text, at, language, known)
    })
  );
  const kind = of('kind', (p) => p.oneOf(SCENE_KINDS, 'kind of scene')) ?? SCENE_DEFAULTS.kind;
  const figure = of('figure', (p) => readFigure(p, context)) ?? SCENE_DEFAULTS.figure;
  if (kind === 'figure' && !entries.has('figure')) part.fault('no "figure"');
  if (kind !== 'figure') entries.get('figure')?.fault('only a scene of kind "figure" has a figure');
  const scene: BriefingScene = {
    id: of('id', (p) => p.read(sceneId)) ?? '',
    kind,
    title: of('title', (p) => readTitle(p, languages)) ?? NO_TEXT,
    caption: caption ?? NO_TEXT,
    captionSide: of('side', (p) => p.oneOf(CAPTION_SIDES, 'side')) ?? SCENE_DEFAULTS.captionSide,
    ...readTime(entries, context),
    camera: of('camera', (p) => readCamera(p, marks)) ?? SCENE_DEFAULTS.camera,
    mode: of('mode', (p) => p.oneOf(SCENE_MODES, 'mode')) ?? SCENE_DEFAULTS.mode,
    layers: of('layers', readLayers) ?? SCENE_DEFAULTS.layers,
    pair: of('pair', (p) => p.read(pairFrom)) ?? defaultPair(context.info),
    filters: of('filters', readFilters) ?? SCENE_DEFAULTS.filters,
    figures: of('figures', (p) => p.read(figuresFrom)) ?? SCENE_DEFAULTS.figures,
    highlight: of('highlight', marks) ?? SCENE_DEFAULTS.highlight,
    figure,
    ...backingOf(caption ?? NO_TEXT, figure),
    transitionSeconds: of('transition', readTransition) ?? SCENE_DEFAULTS.transitionSeconds
  };
  const notes = of('notes', (p) => readNames(p, { languages, missing: 'warning', longest: LONGEST_NOTES }));
  return { scene, notes, idPart: entries.get('id') };
}

/** What the captions of all languages refer to, and the figure, each once in the order of the text. */
export function backingOf(
  caption: Names,
  figure: MarkRef | null
): Pick<BriefingScene, 'backing' | 'sourceIds'> {
  const targets = LANGUAGES.flatMap((language) => captionTargets(caption[language] ?? ''));
  const marks = targets.flatMap((to) => ('mark' in to ? [to.mark] : []));
  const byText = new Map([...(figure ? [figure] : []), ...marks].map((mark) => [markText(mark), mark]));
  const sourceIds = targets.flatMap((to) => ('sourceId' in to ? [to.sourceId] : []));
  return { backing: [...byText.values()], sourceIds: [...new Set(sourceIds)] };
}

function readTitle(part: YamlPart, languages: readonly Language[]): Names | undefined {
  const check = (text: string, at: YamlPart, language: Language) =>
    warnOfLength(text, TITLE_LIMIT, at, language);
  return readNames(part, { languages, missing: 'problem', check });
}

/** A number would be taken for a place in the row of scenes. */
function sceneId(text: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && !/^\d+$/.test(text)) return text;
  throw new DataError(`"${text}" is no id; expected small letters, digits and -, not digits alone`);
}

function readMarks(list: YamlPart, context: BriefingContext): MarkRef[] {
  return (list.items() ?? []).flatMap((item) => readMark(item, context) ?? []);
}

function readMark(part: YamlPart, { known }: BriefingContext): MarkRef | undefined {
  const mark = part.read((text) => {
    const found = parseMark(text);
    if (!found) throw new DataError(`"${text}" is no record such as "visit:vnkz-2023-08-tokayev"`);
    return found;
  });
  if (mark) checkKnown({ mark }, part, known);
  return mark;
}

function readFigure(part: YamlPart, context: BriefingContext): MarkRef | undefined {
  const mark = readMark(part, context);
  if (!mark || mark.kind === 'trade' || mark.kind === 'flight_total') return mark;
  return part.fault('expected a year of trade or a total of flights: "trade:KAZ-VNM:2023", "flight_total:…"');
}

function readLayers(list: YamlPart): LayerName[] | undefined {
  const named = list.items()?.map((item) => item.oneOf(LAYERS, 'layer'));
  return named && LAYERS.filter((layer) => named.includes(layer));
}

function pairFrom(text: string): CountryPair {
  const match = /^([A-Z]{3})-([A-Z]{3})$/.exec(text);
  if (match) return pairOf(match[1] as string, match[2] as string);
  throw new DataError(`"${text}" is no pair of countries such as "KAZ-VNM"`);
}

function readFilters(part: YamlPart): string | undefined {
  const text = part.text();
  if (text === undefined) return undefined;
  const facets = text.split(',').filter((choice) => choice !== ALL_CORRIDORS);
  for (const piece of parseChoice(facets.join(',')).dropped) part.fault(`unknown filter "${piece}"`, piece);
  return text;
}

function figuresFrom(text: string): string {
  if (parseFigures(text)) return text === 'all' ? '' : text;
  throw new DataError(`unknown figures "${text}"; expected all, stated or reporter:KAZ`);
}

function readTransition(part: YamlPart): number | undefined {
  const seconds = part.number();
  if (seconds === undefined || (seconds >= 0 && seconds <= LONGEST_TRANSITION_SECONDS)) return seconds;
  return part.fault(`${seconds} seconds; expected 0 to ${LONGEST_TRANSITION_SECONDS}`);
}
