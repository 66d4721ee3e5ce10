import { nameChanges, placeLabels, rankPlaces } from '../domain/placeLabels.ts';
import type { DayNumber } from '../domain/time.ts';
import type { Explorer } from '../state/explorer.svelte.ts';

/** Names of places as of the playhead; a new array only on a day when a name changes. */
export class PlaceNames {
  readonly #explorer: Explorer;

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }

  readonly #ranked = $derived.by(() => rankPlaces(this.#explorer.atlas));
  readonly #changes = $derived.by(() => nameChanges(this.#ranked));
  /** The last day up to the playhead on which any name changed. */
  readonly #since: DayNumber = $derived.by(
    () => this.#changes.findLast((day) => day <= this.#explorer.today) ?? -Infinity
  );
  readonly labels = $derived.by(() =>
    placeLabels(this.#ranked, this.#since, this.#explorer.preferences.language)
  );
}
