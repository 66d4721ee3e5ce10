import type { ShowAction } from './show.ts';

/** What a key asks of a show: an action on its state, or something that only the window can do. */
export type ShowKeyAction =
  ShowAction | { readonly kind: 'start' | 'full_screen' | 'presenter' | 'clear_pen' };

/** As they stand in the list of keys, one line per name. */
export const SHOW_KEY_NAMES = [
  'next',
  'back',
  'first',
  'last',
  'go_to',
  'sources',
  'overview',
  'blank',
  'white',
  'hold',
  'pen',
  'clear_pen',
  'dot',
  'full_screen',
  'presenter',
  'start',
  'resume',
  'close',
  'keys'
] as const;
export type ShowKeyName = (typeof SHOW_KEY_NAMES)[number];

export interface ShowKey {
  /** As in `KeyboardEvent.key`; letters small. */
  readonly key: string;
  readonly shift?: true;
  readonly name: ShowKeyName;
}

/** The keys of presenters and of their clickers (PageUp, PageDown, `b` or `.`, F5, Esc). */
export const SHOW_KEYS: readonly ShowKey[] = [
  { key: 'ArrowRight', name: 'next' },
  { key: 'ArrowDown', name: 'next' },
  { key: 'PageDown', name: 'next' },
  { key: ' ', name: 'next' },
  { key: 'n', name: 'next' },
  { key: 'ArrowLeft', name: 'back' },
  { key: 'ArrowUp', name: 'back' },
  { key: 'PageUp', name: 'back' },
  { key: 'p', name: 'back' },
  { key: 'Home', name: 'first' },
  { key: 'End', name: 'last' },
  { key: 'g', name: 'go_to' },
  { key: 'e', name: 'sources' },
  { key: 'o', name: 'overview' },
  { key: 'b', name: 'blank' },
  { key: '.', name: 'blank' },
  { key: 'w', name: 'white' },
  { key: 'k', name: 'hold' },
  { key: 'd', name: 'pen' },
  { key: 'c', name: 'clear_pen' },
  { key: 'l', name: 'dot' },
  { key: 'f', name: 'full_screen' },
  { key: 's', name: 'presenter' },
  { key: 'F5', name: 'start' },
  { key: 'F5', shift: true, name: 'resume' },
  { key: 'Escape', name: 'close' },
  { key: '?', name: 'keys' }
];

const ACTIONS: Readonly<Record<ShowKeyName, ShowKeyAction>> = {
  next: { kind: 'next' },
  back: { kind: 'back' },
  first: { kind: 'first' },
  last: { kind: 'last' },
  go_to: { kind: 'panel', panel: 'go_to' },
  sources: { kind: 'panel', panel: 'sources' },
  overview: { kind: 'panel', panel: 'overview' },
  blank: { kind: 'blank', blank: 'black' },
  white: { kind: 'blank', blank: 'white' },
  hold: { kind: 'hold' },
  pen: { kind: 'tool', tool: 'pen' },
  clear_pen: { kind: 'clear_pen' },
  dot: { kind: 'tool', tool: 'dot' },
  full_screen: { kind: 'full_screen' },
  presenter: { kind: 'presenter' },
  start: { kind: 'start' },
  resume: { kind: 'resume' },
  close: { kind: 'close' },
  keys: { kind: 'panel', panel: 'keys' }
};

/** The key as it stands on a button and in the list. */
export function keyCap({ key, shift }: ShowKey): string {
  const caps: Readonly<Record<string, string>> = {
    ArrowRight: '→',
    ArrowDown: '↓',
    ArrowLeft: '←',
    ArrowUp: '↑',
    ' ': 'Space',
    Escape: 'Esc'
  };
  const cap = caps[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  return shift ? `Shift ${cap}` : cap;
}

export function keyCapsOf(name: ShowKeyName): string[] {
  return SHOW_KEYS.filter((binding) => binding.name === name).map(keyCap);
}

interface Press {
  readonly key: string;
  /** Where the key lies, as in `KeyboardEvent.code`. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** @returns undefined where the press belongs to the browser or to nobody */
export function showKeyName(press: Press): ShowKeyName | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const key = latinKey(press);
  // Where a character stands on the keyboard, and whether it takes Shift, differs by language.
  const withShift = key.length === 1 && key !== ' ' ? undefined : press.shiftKey;
  return SHOW_KEYS.find(
    (binding) => binding.key === key && (withShift === undefined || Boolean(binding.shift) === withShift)
  )?.name;
}

/**
 * With a Cyrillic keyboard the key of B writes another letter, and a clicker that sends B does so too: then
 * the key counts by where it lies.
 */
function latinKey({ key, code }: Press): string {
  if (key.length !== 1) return key;
  const lies = /^Key([A-Z])$/.exec(code)?.[1] ?? (code === 'Period' ? '.' : undefined);
  return (key.charCodeAt(0) > 127 && lies !== undefined ? lies : key).toLowerCase();
}

export function showKeyAction(press: Press): ShowKeyAction | undefined {
  const name = showKeyName(press);
  return name && ACTIONS[name];
}

export function actionOf(name: ShowKeyName): ShowKeyAction {
  return ACTIONS[name];
}
