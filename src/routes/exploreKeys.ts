import { kindsOf, latestEvent } from '../lib/domain/events.ts';
import { yearOf } from '../lib/domain/time.ts';
import * as m from '../lib/i18n/paraglide/messages.js';
import type { Explorer } from '../lib/state/explorer.svelte.ts';
import { exploreAction, isCharacterKey, type ExploreAction } from '../lib/state/keys.ts';
import { MODES } from '../lib/state/modes.ts';

interface Screen {
  showKeys(): void;
  openSearch(): void;
  addView(): void;
  /** The briefing, from its first scene. */
  present(): void;
  say(text: string, undo?: () => void): void;
  /** @returns false where nothing was open */
  closeTop(): boolean;
}

/** Elements that use the key themselves: typing in fields, arrows in lists, sliders and on the map. */
function takesKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return key !== 'Escape';
  if (target.closest('dialog[open]')) return true;
  const own = target.closest('button, a, [role="button"], [role="slider"], [role="switch"]');
  if (own && (key === ' ' || key === 'Enter')) return true;
  const moves = key.startsWith('Arrow') || key === 'Home' || key === 'End' || key.startsWith('Page');
  return moves && target.closest('[data-own-keys], [role="slider"], canvas') !== null;
}

/** Does what a key press asks of the screen, and keeps the browser from doing it too. */
export function actOnKey(event: KeyboardEvent, explorer: Explorer, screen: Screen): void {
  if (event.defaultPrevented || takesKey(event.target, event.key)) return;
  const held = event.ctrlKey || event.metaKey;
  if (isCharacterKey(event.key) && !held && !explorer.preferences.letterKeys) return;
  const action = exploreAction(event);
  if (action === undefined) return;
  event.preventDefault();
  act(action, explorer, screen);
}

function act(action: ExploreAction, explorer: Explorer, screen: Screen): void {
  const { clock, filters, preferences, selection } = explorer;
  switch (action) {
    case 'play':
      return clock.toggle();
    case 'previous_event':
      return clock.step('event', -1);
    case 'next_event':
      return clock.step('event', 1);
    case 'previous_month':
      return clock.step('month', -1);
    case 'next_month':
      return clock.step('month', 1);
    case 'previous_year':
      return clock.step('year', -1);
    case 'next_year':
      return clock.step('year', 1);
    case 'first_day':
      return clock.seek(clock.range.start);
    case 'last_day':
      return clock.seek(clock.lastDay);
    case 'slower':
      return clock.changeSpeed(-1);
    case 'faster':
      return clock.changeSpeed(1);
    case 'mode':
      filters.mode = MODES[(MODES.indexOf(filters.mode) + 1) % MODES.length] as (typeof MODES)[number];
      return;
    case 'years_from':
      return explorer.setYears(yearOf(clock.playhead), Math.max(yearOf(clock.playhead), filters.years[1]));
    case 'years_to':
      return explorer.setYears(Math.min(yearOf(clock.playhead), filters.years[0]), yearOf(clock.playhead));
    case 'layer_1':
    case 'layer_2':
    case 'layer_3':
    case 'layer_4':
    case 'layer_5': {
      const kind = kindsOf(explorer.atlas)[Number(action.slice(-1)) - 1];
      if (kind) filters.toggleLayer(kind);
      return;
    }
    case 'type_date':
      return document.querySelector<HTMLElement>('[data-type-date]')?.click();
    case 'theme':
      preferences.theme = preferences.theme === 'dark' ? 'light' : 'dark';
      return;
    case 'search':
      return screen.openSearch();
    case 'add_view':
      return screen.addView();
    case 'present':
      return screen.present();
    case 'undo':
      return filters.undo();
    case 'redo':
      return filters.redo();
    case 'open_card': {
      const latest = latestEvent(explorer.shownEvents, explorer.today)?.mark;
      const mark = selection.hovered ?? selection.selected ?? latest;
      return mark && selection.select(mark);
    }
    case 'close':
      return screen.closeTop() ? undefined : resetFilters(explorer, screen);
    case 'help':
      return screen.showKeys();
  }
}

function resetFilters(explorer: Explorer, screen: Screen): void {
  if (!explorer.narrowed) return;
  const { filters } = explorer;
  const before = filters.chosen;
  explorer.resetFilters();
  screen.say(m.filters_reset_done(), () => filters.choose(before));
}
