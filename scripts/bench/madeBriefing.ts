import { isoDay } from '../../src/lib/domain/time.ts';
import type { MadeVisit } from './madeTable.ts';

/** Scenes that differ; a longer briefing goes through them again, so that a step has the same to draw. */
const DIFFERENT = 12;

/**
 * A briefing about the made-up visits, as its file. Its scenes come at once and nothing in them plays: what a
 * step costs is the step.
 */
export function madeBriefing(sceneCount: number, visits: readonly MadeVisit[]): string {
  const scenes = Array.from({ length: sceneCount }, (_, i) => {
    const at = Math.floor(((i % DIFFERENT) + 0.5) * (visits.length / DIFFERENT));
    const { day, from, to } = visits[at] as MadeVisit;
    return {
      id: `scene-${i}`,
      title: { en: `Visit ${at}` },
      caption: { en: `One of [many](visit:v${at}).` },
      notes: { en: `What the speaker says of visit ${at}.` },
      at: isoDay(day),
      camera: { center: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2], zoom: 2 },
      layers: ['visits'],
      highlight: [`visit:v${at}`],
      transition: 0
    };
  });
  // JSON is YAML.
  return JSON.stringify({ title: { en: `${sceneCount} scenes` }, languages: ['en'], scenes }, null, 1);
}
