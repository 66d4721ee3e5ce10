import { yearOf } from '../domain/time.ts';
import type { Briefing } from './briefing.ts';

/**
 * The scene that was typed, from 0: by its number, counted from 1, or by a year. Of a year it is the scene
 * that begins in it and shows no other, else the first one that begins in it.
 * @returns undefined for what is neither
 */
export function sceneTyped(text: string, { scenes }: Pick<Briefing, 'scenes'>): number | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const number = Number(text);
  if (number >= 1 && number <= scenes.length) return number - 1;
  const begins = scenes.map(({ time }) => yearOf('at' in time ? time.at : time.from));
  const only = scenes.findIndex(
    ({ years: [from, to] }, i) => begins[i] === number && from === number && to === number
  );
  const found = only >= 0 ? only : begins.indexOf(number);
  return found >= 0 ? found : undefined;
}
