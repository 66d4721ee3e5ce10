import type { LayerName } from '../domain/events.ts';
import { cleared, toggled, type FacetChoice, type Flag } from '../domain/facets.ts';
import type { Facet } from '../domain/facetValues.ts';
import type { FigureChoice } from '../domain/figureChoice.ts';
import type { CountryPair } from '../domain/trade.ts';
import { changed, FIRST_CHOSEN, type Chosen } from './chosen.ts';
import type { Mode } from './modes.ts';
import { redone, stepsFrom, stepTo, undone, type Steps } from './steps.ts';

/** What the reader has chosen to see, with the steps by which it came about: each can be undone. */
export class Filters {
  #steps: Steps<Chosen> = $state.raw(stepsFrom(FIRST_CHOSEN));
  /** The steps before a gesture that still goes on; all its changes are one step. */
  #before: Steps<Chosen> | null = $state.raw(null);
  readonly #onyears: () => void;

  /** @param onyears hears each time that other years hold */
  constructor(first: Partial<Chosen> = {}, onyears: () => void = () => {}) {
    this.#steps = stepsFrom({ ...FIRST_CHOSEN, ...first });
    this.#onyears = onyears;
  }

  readonly #now = $derived.by(() => this.#steps.now);
  // Derived apart, so that a change of one part leaves alone what follows from the others.
  readonly #mode = $derived.by(() => this.#now.mode);
  readonly #years = $derived.by(() => this.#now.years);
  readonly #layers = $derived.by(() => this.#now.layers);
  readonly #pair = $derived.by(() => this.#now.pair);
  readonly #allCorridors = $derived.by(() => this.#now.allCorridors);
  readonly #choice = $derived.by(() => this.#now.choice);
  readonly #figures = $derived.by(() => this.#now.figures);
  readonly canUndo = $derived.by(() => this.#steps.past.length > 0);
  readonly canRedo = $derived.by(() => this.#steps.ahead.length > 0);

  /** All of it, for bringing it back later. */
  get chosen(): Chosen {
    return this.#now;
  }
  get mode(): Mode {
    return this.#mode;
  }
  set mode(mode) {
    this.choose({ mode });
  }
  get years(): readonly [number, number] {
    return this.#years;
  }
  get layers(): ReadonlySet<LayerName> {
    return this.#layers;
  }
  set layers(layers) {
    this.choose({ layers });
  }
  get pair(): CountryPair {
    return this.#pair;
  }
  set pair(pair) {
    this.choose({ pair });
  }
  get allCorridors(): boolean {
    return this.#allCorridors;
  }
  set allCorridors(allCorridors) {
    this.choose({ allCorridors });
  }
  get choice(): FacetChoice {
    return this.#choice;
  }
  set choice(choice) {
    this.choose({ choice });
  }
  get figures(): FigureChoice {
    return this.#figures;
  }
  set figures(figures) {
    this.choose({ figures });
  }

  /** All of it with the steps by which it came about. */
  get steps(): Steps<Chosen> {
    return this.#steps;
  }
  /** As if nothing had happened since: a look elsewhere leaves no step to undo. */
  bringBack(steps: Steps<Chosen>) {
    this.release();
    this.#go(steps);
  }

  /** One step, whatever it changes; none where it changes nothing. */
  choose(change: Partial<Chosen>) {
    const { now } = this.#steps;
    const next = changed(now, change);
    if (next === now) return;
    if (!this.#before) this.#go(stepTo(this.#steps, next));
    else if (changed(this.#before.now, next) === this.#before.now) this.#go(this.#before);
    else this.#go(stepTo(this.#before, next));
  }

  toggleLayer(layer: LayerName) {
    const layers = new Set(this.layers);
    if (!layers.delete(layer)) layers.add(layer);
    this.choose({ layers });
  }

  /** In order, whichever end was dragged past the other; never less than one year. */
  setYears(from: number, to: number) {
    this.choose({ years: from <= to ? [from, to] : [to, from] });
  }

  /** Sets an option of a facet, or takes it back where it is set. */
  toggle(facet: Facet, value: string) {
    this.choose({ choice: toggled(this.choice, facet, value) });
  }

  setFlag(flag: Flag, on: boolean) {
    this.choose({ choice: { ...this.choice, [flag]: on } });
  }

  /** Takes back every option of these facets and flags. */
  clear(...parts: readonly (Facet | Flag)[]) {
    this.choose({ choice: cleared(this.choice, parts) });
  }

  /** From here to `release`, as while a handle is dragged, all changes are one step. */
  hold() {
    this.#before ??= this.#steps;
  }
  release() {
    this.#before = null;
  }
  /** A gesture goes on. */
  get held(): boolean {
    return this.#before !== null;
  }

  undo() {
    this.release();
    this.#go(undone(this.#steps));
  }
  redo() {
    this.release();
    this.#go(redone(this.#steps));
  }

  /** What an address asks for: a new beginning, unless it holds already. */
  startFrom(chosen: Chosen) {
    this.release();
    const next = changed(this.#steps.now, chosen);
    if (next !== this.#steps.now) this.#go(stepsFrom(next));
  }

  #go(steps: Steps<Chosen>) {
    const { years } = this.#steps.now;
    this.#steps = steps;
    if (steps.now.years !== years) this.#onyears();
  }
}
