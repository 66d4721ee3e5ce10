import { LAYERS } from '../domain/events.ts';
import { choiceCount, knownChoice, NO_CHOICE } from '../domain/facets.ts';
import { choiceText } from '../domain/facetText.ts';
import { ALL_FIGURES, figureChoices, figuresText, sameFigures } from '../domain/figureChoice.ts';
import { pairKey, pairOf, tradePairs } from '../domain/trade.ts';
import type { AddressView } from './address.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Language } from '../domain/language.ts';
import type { ThemeName } from './preferences.svelte.ts';

/** What the machine itself asks for, before the reader chooses. */
export interface MachineDefaults {
  readonly language: Language;
  readonly theme: ThemeName;
}

/** What of the screen differs from its defaults, and so belongs into the address. */
export function addressOf(
  explorer: Explorer,
  atlasId: string | undefined,
  machine: MachineDefaults
): AddressView {
  const { filters, clock, selection, camera, preferences, atlas, views } = explorer;
  const day = Math.floor(clock.playhead);
  const [from, to] = atlas.info.years;
  const ownYears = filters.years[0] === from && filters.years[1] === to;
  const ownPair = pairKey(filters.pair) === pairKey(pairOf(...atlas.info.focus));
  return {
    ...(atlasId !== undefined && { atlas: atlasId }),
    ...(preferences.language !== machine.language && { lang: preferences.language }),
    ...(preferences.theme !== machine.theme && { theme: preferences.theme }),
    ...(day !== clock.lastDay && { at: day }),
    ...(!ownYears && { years: filters.years }),
    ...(filters.mode !== 'total' && { mode: filters.mode }),
    ...(filters.layers.size !== LAYERS.length && { layers: LAYERS.filter((l) => filters.layers.has(l)) }),
    ...(!ownPair && { pair: filters.pair }),
    ...(!sameFigures(filters.figures, ALL_FIGURES) && { figures: filters.figures }),
    ...((filters.allCorridors || choiceCount(filters.choice) > 0) && {
      filters: { choice: filters.choice, allCorridors: filters.allCorridors }
    }),
    ...(views.shown === 'compare' && views.comparison && { compare: views.comparison }),
    ...(camera.view !== null && { view: camera.view }),
    ...(selection.selected !== null && { sel: selection.selected })
  };
}

/** Language and theme, which hold before any atlas is there. */
export function applyPreferences(preferences: Preferences, view: AddressView, machine: MachineDefaults) {
  preferences.language = view.lang ?? machine.language;
  preferences.theme = view.theme ?? machine.theme;
}

/**
 * Puts the screen into the state of an address; what the address leaves out goes to its default.
 * @returns the parts that this atlas has no row for, as `name=value`
 */
export function applyAddress(explorer: Explorer, view: AddressView): string[] {
  const { filters, clock, selection, camera, atlas, views } = explorer;
  const dropped: string[] = [];
  const { known, unknown } = knownChoice(atlas, view.filters?.choice ?? NO_CHOICE);
  if (choiceCount(unknown) > 0) dropped.push(`filters=${choiceText(unknown)}`);
  const pair = view.pair ?? pairOf(...atlas.info.focus);
  const hasPair = !view.pair || tradePairs(atlas.trade).some((one) => pairKey(one) === pairKey(pair));
  if (!hasPair) dropped.push(`pair=${pairKey(pair)}`);
  const figures = view.figures ?? ALL_FIGURES;
  const hasFigures =
    figures.kind === 'all' || figureChoices(atlas.trade).some((c) => sameFigures(c, figures));
  if (!hasFigures) dropped.push(`figures=${figuresText(figures)}`);
  filters.startFrom({
    mode: view.mode ?? 'total',
    years: view.years ? explorer.heldYears(...view.years) : atlas.info.years,
    layers: new Set(view.layers ?? LAYERS),
    pair: hasPair ? pair : pairOf(...atlas.info.focus),
    allCorridors: view.filters?.allCorridors ?? false,
    choice: known,
    figures: hasFigures ? figures : ALL_FIGURES
  });
  views.comparison = view.compare ?? null;
  if (view.compare) views.shown = 'compare';
  if (view.at === undefined) clock.seek(clock.lastDay);
  else explorer.goTo(view.at);
  selection.selected = null;
  if (view.sel) {
    if (explorer.hasMark(view.sel)) selection.selected = view.sel;
    else dropped.push(`sel=${view.sel.kind}:${view.sel.id}`);
  }
  if (view.view) camera.goTo(view.view);
  else if (camera.view !== null) camera.home();
  return dropped;
}
