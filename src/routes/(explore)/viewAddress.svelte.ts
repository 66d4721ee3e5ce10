import { afterNavigate, goto, pushState, replaceState } from '$app/navigation';
import { namesView, pathOf, writeAddress } from '../../lib/state/address.ts';
import { addressOf } from '../../lib/state/explorerAddress.ts';
import type { Explorer } from '../../lib/state/explorer.svelte.ts';
import { AddressBar } from '../addressBar.ts';
import type { App } from '../app.svelte.ts';

/** Screens with a map of their own. */
const STANDS_ALONE = /^\/(brief|presenter)\//;

/** The address of the Explore screen: it follows the view, and the view follows what is opened in it. */
export class ViewAddress {
  readonly #app: App;
  readonly #explorer: Explorer;
  readonly #bar = new AddressBar(
    {
      now: () => performance.now(),
      write: (hash, how) => (how === 'push' ? pushState(hash, {}) : replaceState(hash, {}))
    },
    location.hash
  );
  /** Of the page that lies over the map; `/` where none does. */
  path = $state.raw(pathOf(location.hash));

  /** Call it while a component starts: its life is the component's. */
  constructor(app: App, explorer: Explorer) {
    this.#app = app;
    this.#explorer = explorer;
    const { clock } = explorer;
    $effect(() => {
      if (clock.playing) this.#bar.follow(this.now);
      else this.#bar.offer(this.now());
    });
    $effect(() => () => this.#bar.stop());
    app.heedAddress();
    // A link between pages names no view: the one on the screen goes along.
    afterNavigate(({ type }) => {
      this.path = pathOf(location.hash);
      this.#bar.opened(location.hash);
      if (type === 'link' && namesView(location.hash)) app.heedAddress();
    });
    $effect(() => {
      const events = ['popstate', 'addresstyped'] as const;
      for (const name of events) addEventListener(name, this.#opened);
      return () => {
        for (const name of events) removeEventListener(name, this.#opened);
      };
    });
  }

  /** The view as it is now, from `#` on. */
  readonly now = (): string =>
    writeAddress(addressOf(this.#explorer, this.#app.atlasId, this.#app.machine), this.path);

  /** Back, Forward, or an address typed over this one: the view changes in place. */
  readonly #opened = (event: Event) => {
    const to = pathOf(location.hash);
    if (event.type === 'addresstyped') {
      event.preventDefault();
      if (to !== this.path) void goto(location.hash, { replaceState: true });
    }
    if (STANDS_ALONE.test(to)) return;
    this.path = to;
    this.#bar.opened(location.hash);
    this.#app.heedAddress();
  };
}
