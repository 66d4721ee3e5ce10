import type { Briefing, BriefingNotes, BriefingScene } from '../../lib/briefing/briefing.ts';
import { captionParts, plainCaption } from '../../lib/briefing/captionParts.ts';
import { figureFacts } from '../../lib/briefing/showFigure.ts';
import { playheadAt } from '../../lib/briefing/showPicture.ts';
import { playSeconds } from '../../lib/briefing/show.ts';
import { sceneSources } from '../../lib/briefing/showSources.ts';
import type { Atlas } from '../../lib/domain/atlas.ts';
import type { Licence } from '../../lib/domain/atlasFiles.ts';
import { inLanguage, type Language } from '../../lib/domain/language.ts';
import { linkOf, type Source } from '../../lib/domain/sources.ts';
import type { BriefingSheets, SceneSheet, SheetSource } from '../../lib/export/sceneSheet.ts';
import * as m from '../../lib/i18n/paraglide/messages.js';
import { publisherText, writtenDateText } from '../../lib/i18n/rowTexts.ts';
import { figureWords } from '../../lib/ui/brief/figureWords.ts';
import { sceneDate, targetTitle } from '../../lib/ui/brief/sceneWords.ts';

export interface SheetOptions {
  readonly language: Language;
  readonly licences: readonly Licence[];
  /** null leaves the notes out: they are private. */
  readonly notes: BriefingNotes | null;
  /** Where the atlas is published; by default as it says itself, and perhaps nowhere. */
  readonly baseUrl?: string | undefined;
}

/** The words of a briefing in one language, for slides, handouts and pictures. */
export function briefingSheets(atlas: Atlas, briefing: Briefing, options: SheetOptions): BriefingSheets {
  const { language, licences, baseUrl = atlas.info.homepage } = options;
  return {
    title: inLanguage(briefing.title, language),
    language,
    small: smallPrint(licences, language),
    address: publicAddress(baseUrl) ?? null,
    scenes: briefing.scenes.map((scene, i) => sceneSheet(atlas, briefing, scene, i, options))
  };
}

/** What is said of borders and names, and the licence of the data. */
export function smallPrint(licences: readonly Licence[], language: Language): string {
  const names = licences.map(({ name }) => name).join(', ');
  const disclaimer = m.map_disclaimer({}, { locale: language });
  return names === ''
    ? disclaimer
    : `${disclaimer} ${m.exports_data_licence({ names }, { locale: language })}`;
}

function sceneSheet(
  atlas: Atlas,
  briefing: Briefing,
  scene: BriefingScene,
  index: number,
  { language, notes, baseUrl = atlas.info.homepage }: SheetOptions
): SceneSheet {
  const playhead = playheadAt(scene, playSeconds(scene));
  const caption = inLanguage(scene.caption, language);
  const facts = scene.figure ? figureFacts(atlas, scene.figure) : undefined;
  const note = notes?.[scene.id];
  const titleOf = (to: Parameters<typeof targetTitle>[1]) =>
    targetTitle(atlas, to, Math.floor(playhead), language);
  return {
    id: scene.id,
    number: index + 1,
    kind: scene.kind,
    title: inLanguage(scene.title, language),
    date: sceneDate(atlas, scene, playhead, language),
    caption: captionParts(caption),
    plainCaption: plainCaption(caption, titleOf),
    figure: facts ? figureWords(atlas, facts, language) : null,
    sources: sceneSources(atlas, scene).map((source) => sheetSource(source, language)),
    notes: note ? inLanguage(note, language) : null,
    link: sceneLink(baseUrl, briefing.id, scene.id, language)
  };
}

/** The page itself, without what it shows. */
function publicAddress(baseUrl: string | undefined): string | undefined {
  return baseUrl?.replace(/#.*$/s, '');
}

/** In the language of the file; null where the atlas has no public address. */
export function sceneLink(
  baseUrl: string | undefined,
  briefing: string,
  scene: string,
  language: Language
): string | null {
  const page = publicAddress(baseUrl);
  if (page === undefined) return null;
  const asked = new URLSearchParams({ scene, lang: language });
  return `${page}#/brief/${encodeURIComponent(briefing)}?${asked.toString()}`;
}

function sheetSource(source: Source, language: Language): SheetSource {
  return {
    publisher: publisherText(source),
    title: source.title,
    date: source.published === '' ? '' : writtenDateText(source.published, language),
    language: source.language,
    url: linkOf(source) ?? null
  };
}
