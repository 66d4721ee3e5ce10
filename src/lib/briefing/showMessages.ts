import { SHOW_PANELS, SHOW_TOOLS, type ShowAction, type ShowState } from './show.ts';

/** The two ends of a show: the window for the room and the one for the speaker. */
export type ShowRole = 'audience' | 'presenter';

/** What the windows tell each other. Notes are in none of it. */
export type ShowMessage =
  /** Asks the other end where the show stands, and says whether one knows it oneself. */
  | { readonly kind: 'hello'; readonly role: ShowRole; readonly knows: boolean }
  | { readonly kind: 'state'; readonly role: ShowRole; readonly state: ShowState }
  /** The presenter asks the audience's window to do it. */
  | { readonly kind: 'action'; readonly action: ShowAction }
  /** Where the presenter points, in shares of the picture; null: nowhere. */
  | { readonly kind: 'dot'; readonly at: readonly [x: number, y: number] | null }
  /** CSS pixels of the audience's window: the presenter sees the picture in its shape. */
  | { readonly kind: 'screen'; readonly width: number; readonly height: number }
  /** The pen's strokes are gone. */
  | { readonly kind: 'clear_pen' }
  /** The window is about to close or to load anew. */
  | { readonly kind: 'bye'; readonly role: ShowRole };

/** A message on its way. Every window hears of all sessions: what is not of its own is not for it. */
export interface Envelope {
  readonly app: 'envoy-atlas';
  readonly session: string;
  /** The window that sent it, anew with each load. */
  readonly from: string;
  /** Counted from 1 by the sender: the same message comes by two ways. */
  readonly n: number;
  readonly message: ShowMessage;
}

const SESSION = /^[a-z0-9]{8,40}$/;

export function isSession(text: unknown): text is string {
  return typeof text === 'string' && SESSION.test(text);
}

/** @returns undefined for whatever is no message of this session, whoever sent it */
export function readEnvelope(data: unknown, session: string): Envelope | undefined {
  if (!isRecord(data) || data.app !== 'envoy-atlas' || data.session !== session) return undefined;
  const { from, n } = data;
  const message = readMessage(data.message);
  if (typeof from !== 'string' || from.length > 40 || !isCount(n) || !message) return undefined;
  return { app: 'envoy-atlas', session, from, n, message };
}

function readMessage(data: unknown): ShowMessage | undefined {
  if (!isRecord(data)) return undefined;
  const role = data.role === 'audience' || data.role === 'presenter' ? data.role : undefined;
  switch (data.kind) {
    case 'hello':
      return role && { kind: 'hello', role, knows: data.knows === true };
    case 'bye':
      return role && { kind: 'bye', role };
    case 'state': {
      const state = readState(data.state);
      return role && state && { kind: 'state', role, state };
    }
    case 'action': {
      const action = readAction(data.action);
      return action && { kind: 'action', action };
    }
    case 'dot': {
      if (data.at === null) return { kind: 'dot', at: null };
      const at = Array.isArray(data.at) ? (data.at as unknown[]) : [];
      const [x, y] = at;
      return at.length === 2 && isShare(x) && isShare(y) ? { kind: 'dot', at: [x, y] } : undefined;
    }
    case 'screen': {
      const { width, height } = data;
      return isSize(width) && isSize(height) ? { kind: 'screen', width, height } : undefined;
    }
    case 'clear_pen':
      return { kind: 'clear_pen' };
    default:
      return undefined;
  }
}

function readState(data: unknown): ShowState | undefined {
  if (!isRecord(data)) return undefined;
  const { scene, seconds, cameFrom, held, blank } = data;
  const panel = data.panel === null ? null : SHOW_PANELS.find((p) => p === data.panel);
  const tool = data.tool === null ? null : SHOW_TOOLS.find((t) => t === data.tool);
  const good =
    isCount(scene) &&
    isNumber(seconds) &&
    (cameFrom === null || isNumber(cameFrom)) &&
    typeof held === 'boolean' &&
    (blank === 'none' || blank === 'black' || blank === 'white');
  if (!good || panel === undefined || tool === undefined) return undefined;
  return { scene, seconds, cameFrom, held, blank, panel, tool };
}

function readAction(data: unknown): ShowAction | undefined {
  if (!isRecord(data)) return undefined;
  switch (data.kind) {
    case 'next':
    case 'back':
    case 'first':
    case 'last':
    case 'hold':
    case 'resume':
    case 'close':
      return { kind: data.kind };
    case 'jump':
      return isCount(data.scene) ? { kind: 'jump', scene: data.scene } : undefined;
    case 'blank':
      return data.blank === 'black' || data.blank === 'white'
        ? { kind: 'blank', blank: data.blank }
        : undefined;
    case 'panel': {
      const panel = SHOW_PANELS.find((p) => p === data.panel);
      return panel && { kind: 'panel', panel };
    }
    case 'tool': {
      const { tool } = data;
      return tool === 'pen' || tool === 'dot' ? { kind: 'tool', tool } : undefined;
    }
    default:
      return undefined;
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isShare(value: unknown): value is number {
  return isNumber(value) && value >= 0 && value <= 1;
}

function isSize(value: unknown): value is number {
  return isNumber(value) && value >= 1 && value <= 100_000;
}

function isCount(value: unknown): value is number {
  return isNumber(value) && Number.isInteger(value) && value >= 0;
}
