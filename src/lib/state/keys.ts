/** What a key asks of the Explore screen. */
export type ExploreAction =
  | 'play'
  | 'previous_event'
  | 'next_event'
  | 'previous_month'
  | 'next_month'
  | 'previous_year'
  | 'next_year'
  | 'first_day'
  | 'last_day'
  | 'slower'
  | 'faster'
  | 'mode'
  | 'years_from'
  | 'years_to'
  | 'layer_1'
  | 'layer_2'
  | 'layer_3'
  | 'layer_4'
  | 'layer_5'
  | 'type_date'
  | 'theme'
  | 'search'
  | 'add_view'
  | 'present'
  | 'undo'
  | 'redo'
  | 'open_card'
  | 'close'
  | 'help';

export interface KeyBinding {
  /** As in `KeyboardEvent.key`. */
  readonly key: string;
  readonly shift?: true;
  /** With Ctrl, or Command on a Mac. */
  readonly ctrl?: true;
  readonly action: ExploreAction;
}

/** The keys of Explore; a briefing has its own. PageUp and PageDown are years: Alt+← is the browser's. */
export const EXPLORE_KEYS: readonly KeyBinding[] = [
  { key: ' ', action: 'play' },
  { key: 'ArrowLeft', action: 'previous_event' },
  { key: 'ArrowRight', action: 'next_event' },
  { key: 'ArrowLeft', shift: true, action: 'previous_month' },
  { key: 'ArrowRight', shift: true, action: 'next_month' },
  { key: 'PageUp', action: 'previous_year' },
  { key: 'PageDown', action: 'next_year' },
  { key: 'Home', action: 'first_day' },
  { key: 'End', action: 'last_day' },
  { key: ',', action: 'slower' },
  { key: '.', action: 'faster' },
  { key: 'm', action: 'mode' },
  { key: '[', action: 'years_from' },
  { key: ']', action: 'years_to' },
  { key: '1', action: 'layer_1' },
  { key: '2', action: 'layer_2' },
  { key: '3', action: 'layer_3' },
  { key: '4', action: 'layer_4' },
  { key: '5', action: 'layer_5' },
  { key: 'g', action: 'type_date' },
  { key: 't', action: 'theme' },
  { key: '/', action: 'search' },
  { key: 'k', ctrl: true, action: 'search' },
  { key: 'a', action: 'add_view' },
  { key: 'F5', action: 'present' },
  { key: 'z', ctrl: true, action: 'undo' },
  { key: 'z', ctrl: true, shift: true, action: 'redo' },
  { key: 'y', ctrl: true, action: 'redo' },
  { key: 'Enter', action: 'open_card' },
  { key: 'Escape', action: 'close' },
  { key: '?', action: 'help' }
];

interface Press {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** A printed character: what WCAG 2.1.4 asks to be able to switch off. */
export function isCharacterKey(key: string): boolean {
  return key.length === 1 && key !== ' ';
}

/** A letter as its key has it on a Latin keyboard: with a Cyrillic one, Ctrl+K would be Ctrl+Л. */
function letterOf({ key, code }: Press): string {
  if (!isCharacterKey(key) || /^[!-~]$/.test(key)) return key.length === 1 ? key.toLowerCase() : key;
  return /^Key[A-Z]$/.test(code) ? code.slice(3).toLowerCase() : key;
}

/** @returns the action of a key press, or undefined where the press belongs to the browser or to nobody */
export function exploreAction(press: Press): ExploreAction | undefined {
  if (press.altKey) return undefined;
  const ctrl = press.ctrlKey || press.metaKey;
  const key = letterOf(press);
  const found = EXPLORE_KEYS.find(
    (binding) =>
      binding.key === key &&
      Boolean(binding.ctrl) === ctrl &&
      ((isCharacterKey(key) && !ctrl) || Boolean(binding.shift) === press.shiftKey)
  );
  return found?.action;
}
