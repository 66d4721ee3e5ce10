import type { DayNumber } from '../domain/time.ts';
import type { BriefingScene } from './briefing.ts';
import { playheadAt } from './showPicture.ts';

export type Blank = 'none' | 'black' | 'white';

/** What may lie over the picture; at most one at a time. */
export const SHOW_PANELS = ['overview', 'sources', 'go_to', 'keys'] as const;
export type ShowPanel = (typeof SHOW_PANELS)[number];

/** What the pointer does on the picture; strokes of the pen fade, those of the lasting pen stay. */
export const SHOW_TOOLS = ['pen', 'lasting_pen', 'dot'] as const;
export type ShowTool = (typeof SHOW_TOOLS)[number];

/** Where a show stands. What it shows hangs on `scene` and `seconds` alone. */
export interface ShowState {
  /** Counted from 0. */
  readonly scene: number;
  /** Of the scene's own clock: below 0 on the way here, 0 on arriving. */
  readonly seconds: number;
  /** Where the playhead was when the last scene was left; null where there was none. */
  readonly cameFrom: DayNumber | null;
  /** The presenter holds the scene's clock; the way to a scene is never held. */
  readonly held: boolean;
  readonly blank: Blank;
  readonly panel: ShowPanel | null;
  readonly tool: ShowTool | null;
}

export type ShowAction =
  | { readonly kind: 'next' | 'back' | 'first' | 'last' | 'hold' | 'resume' | 'close' }
  /** Counted from 0; held to the scenes that there are. */
  | { readonly kind: 'jump'; readonly scene: number }
  /** The same twice shows the picture again. */
  | { readonly kind: 'blank'; readonly blank: Exclude<Blank, 'none'> }
  | { readonly kind: 'panel'; readonly panel: ShowPanel }
  /** The pen in hand becomes the lasting one, then is put away. */
  | { readonly kind: 'tool'; readonly tool: 'pen' | 'dot' };

/** What a show goes by. */
export interface ShowRules {
  /** At least one. */
  readonly scenes: readonly BriefingScene[];
  /** Without motion a scene is there at once. */
  readonly still: boolean;
  /** A kiosk goes on by itself this many seconds after a scene has come to rest; null: it waits. */
  readonly autoSeconds: number | null;
  /** From the last scene a kiosk goes to the first. */
  readonly loop: boolean;
}

/** The beginning: nothing to come from. */
export function openingAt(scene: number, rules: Pick<ShowRules, 'scenes'>): ShowState {
  const index = Math.min(Math.max(Math.trunc(scene), 0), rules.scenes.length - 1);
  return {
    scene: index,
    seconds: 0,
    cameFrom: null,
    held: false,
    blank: 'none',
    panel: null,
    tool: null
  };
}

/**
 * The state after an action. A move leaves nothing behind but the tool in hand: any way to a scene ends in
 * the same state, except for where its clock comes from.
 */
export function act(state: ShowState, action: ShowAction, rules: ShowRules): ShowState {
  const last = rules.scenes.length - 1;
  switch (action.kind) {
    case 'next':
      return moveTo(state, Math.min(state.scene + 1, last), rules);
    case 'back':
      return moveTo(state, Math.max(state.scene - 1, 0), rules);
    case 'first':
      return moveTo(state, 0, rules);
    case 'last':
      return moveTo(state, last, rules);
    case 'jump':
      return moveTo(state, Math.min(Math.max(Math.trunc(action.scene), 0), last), rules);
    case 'hold':
      return { ...state, held: !state.held };
    case 'resume':
      return { ...state, held: false, blank: 'none', panel: null };
    case 'blank':
      return { ...state, blank: state.blank === action.blank ? 'none' : action.blank };
    case 'panel':
      return { ...state, blank: 'none', panel: state.panel === action.panel ? null : action.panel };
    case 'tool':
      return { ...state, tool: toolAfter(state.tool, action.tool) };
    case 'close':
      return closeTop(state);
  }
}

function toolAfter(inHand: ShowTool | null, asked: 'pen' | 'dot'): ShowTool | null {
  if (asked === 'dot') return inHand === 'dot' ? null : 'dot';
  if (inHand === 'pen') return 'lasting_pen';
  return inHand === 'lasting_pen' ? null : 'pen';
}

/** Something is open that `close` would close; else it is the show itself that one leaves. */
export function canClose(state: ShowState): boolean {
  return closeTop(state) !== state;
}

function closeTop(state: ShowState): ShowState {
  if (state.blank !== 'none') return { ...state, blank: 'none' };
  if (state.panel !== null) return { ...state, panel: null };
  if (state.tool !== null) return { ...state, tool: null };
  return state;
}

/** To the scene that is on: the picture is uncovered, and goes on as it is. */
function moveTo(state: ShowState, scene: number, rules: ShowRules): ShowState {
  if (scene === state.scene) return { ...state, blank: 'none', panel: null };
  const { tool } = state;
  const way = rules.still ? 0 : (rules.scenes[scene] as BriefingScene).transitionSeconds;
  return { ...openingAt(scene, rules), seconds: 0 - way, cameFrom: playheadNow(state, rules), tool };
}

/**
 * The state after some seconds. Time stands while the screen is blank, something lies over the picture, or
 * the presenter holds it; a way that has begun is always finished.
 */
export function tick(state: ShowState, elapsedSeconds: number, rules: ShowRules): ShowState {
  if (elapsedSeconds <= 0 || state.blank !== 'none') return state;
  const stands = state.held || state.panel !== null;
  if (stands && state.seconds >= 0) return state;
  const seconds = state.seconds + elapsedSeconds;
  if (stands) return { ...state, seconds: Math.min(0, seconds) };
  const { autoSeconds, loop, scenes } = rules;
  const over = autoSeconds !== null && seconds >= playSeconds(scenes[state.scene]) + autoSeconds;
  if (!over) return { ...state, seconds };
  if (state.scene < scenes.length - 1) return act(state, { kind: 'next' }, rules);
  return loop ? act(state, { kind: 'first' }, rules) : { ...state, seconds };
}

/** The clock of the scene still has something to show. */
export function isMoving(state: ShowState, rules: Pick<ShowRules, 'scenes'>): boolean {
  if (state.blank !== 'none') return false;
  if (state.seconds < 0) return true;
  return !state.held && state.panel === null && state.seconds < playSeconds(rules.scenes[state.scene]);
}

/** How long a scene's stretch of time plays; 0 where its playhead stands. */
export function playSeconds(scene: BriefingScene | undefined): number {
  return scene && 'seconds' in scene.time ? scene.time.seconds : 0;
}

/** The playhead on show: on the way it goes from where it was to where the scene begins. */
export function playheadNow(state: ShowState, rules: Pick<ShowRules, 'scenes'>): DayNumber {
  const scene = rules.scenes[state.scene] as BriefingScene;
  const there = playheadAt(scene, state.seconds);
  if (state.seconds >= 0 || state.cameFrom === null) return there;
  const left = Math.min(1, -state.seconds / scene.transitionSeconds);
  return there + (state.cameFrom - there) * eased(left);
}

/** In-out-cubic, as the camera goes. */
function eased(f: number): number {
  return f < 0.5 ? 4 * f ** 3 : 1 - (2 - 2 * f) ** 3 / 2;
}
