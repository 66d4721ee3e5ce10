import type { BriefingScene } from '../../briefing/briefing.ts';
import { shownPlaces, type NameAnchor } from '../../briefing/showPlaces.ts';
import type { Atlas } from '../../domain/atlas.ts';
import type { Language } from '../../domain/language.ts';
import type { DayNumber } from '../../domain/time.ts';
import { stayText } from './sceneWords.ts';

/** Places that a scene names in large letters, with the days of the visit there; in a show as in every picture. */
export function litPlacesOf(
  atlas: Atlas,
  { highlight }: Pick<BriefingScene, 'highlight'>,
  day: DayNumber,
  language: Language
): { id: string; anchor: NameAnchor; note: string }[] {
  return shownPlaces(atlas, highlight, day).map(({ id, visit, anchor }) => ({
    id,
    anchor,
    note: visit ? stayText(visit, language) : ''
  }));
}
