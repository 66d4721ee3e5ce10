import type { Briefing } from '../../lib/briefing/briefing.ts';
import { isSession } from '../../lib/briefing/showMessages.ts';
import { pathOf } from '../../lib/state/address.ts';
import type { Kiosk } from '../../lib/state/show.svelte.ts';

/** What the address of a show says. */
export interface BriefAddress {
  /** From 0; the first scene where the address names none or one that is not there. */
  readonly scene: number;
  readonly kiosk: Kiosk;
  /** Of the presenter's window that opened this one. */
  readonly session: string | undefined;
}

const LONGEST_REST_SECONDS = 3600;

function parametersOf(hash: string): URLSearchParams {
  return new URLSearchParams(hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '');
}

/** Reads `#/brief/<name>?scene=<id or number>&auto=<seconds>&loop`; what makes no sense is passed over. */
export function readBriefAddress(hash: string, briefing: Pick<Briefing, 'scenes'>): BriefAddress {
  const parameters = parametersOf(hash);
  const session = parameters.get('session');
  const auto = Number(parameters.get('auto') ?? NaN);
  return {
    scene: sceneNamed(parameters.get('scene') ?? '', briefing),
    kiosk: {
      autoSeconds: auto > 0 && auto <= LONGEST_REST_SECONDS ? auto : null,
      loop: parameters.has('loop')
    },
    session: isSession(session) ? session : undefined
  };
}

/** A scene by its id, or by its number counted from 1. */
export function sceneNamed(text: string, { scenes }: Pick<Briefing, 'scenes'>): number {
  const byId = scenes.findIndex((scene) => scene.id === text);
  if (byId >= 0) return byId;
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  return number >= 1 && number <= scenes.length ? number - 1 : 0;
}

/** The same address at another scene; a session has been heard and goes. */
export function atScene(hash: string, sceneId: string): string {
  const parameters = parametersOf(hash);
  parameters.delete('session');
  parameters.set('scene', sceneId);
  // `loop` without a value stays as it was written.
  const query = parameters.toString().replace(/=(?=&|$)/g, '');
  return `#${pathOf(hash)}?${query}`;
}

/**
 * What an address asks for that is typed over that of a show: another scene of it, another screen, or the show
 * with another language, theme or delay, which are read when it begins.
 */
export function askedOver(before: string, typed: string): 'scene' | 'elsewhere' | 'anew' {
  if (pathOf(typed) !== pathOf(before)) return 'elsewhere';
  return atScene(typed, '') === atScene(before, '') ? 'scene' : 'anew';
}
