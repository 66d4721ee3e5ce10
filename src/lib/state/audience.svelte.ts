import { ShowChannel, type ShowPort } from '../briefing/showChannel.ts';
import type { ShowMessage } from '../briefing/showMessages.ts';
import type { Show } from './show.svelte.ts';

/**
 * The audience's end of a show. Here the show is decided: the presenter's window asks, this one acts and
 * says where it stands. Loaded anew, it asks the presenter's window where it stood.
 */
export class AudienceEnd {
  readonly #show: Show;
  readonly #channel: ShowChannel;
  /** Nobody has done anything here yet: what the presenter's window remembers is newer. */
  #fresh = true;
  #screen = { width: 0, height: 0 };
  #presenterLeft = false;
  #answers = 0;
  /** Where the presenter points, in shares of the picture. */
  dot = $state.raw<readonly [number, number] | null>(null);
  /** Counts how often the presenter has wiped off the pen. */
  wiped = $state(0);

  /** @param me a name for this window, another with each load */
  constructor(show: Show, session: string, me: string, ports: readonly ShowPort[]) {
    this.#show = show;
    this.#channel = new ShowChannel(session, me, ports, (message) => this.#heed(message));
    show.onchange = () => {
      this.#fresh = false;
      this.tell();
    };
    this.#ask();
  }

  /** The presenter's window has said goodbye and was not heard again. */
  get presenterLeft(): boolean {
    return this.#presenterLeft;
  }

  /** How often the presenter's window has been heard. */
  get answers(): number {
    return this.#answers;
  }

  /** A presenter's window that is there answers. */
  callPresenter() {
    this.#ask();
  }

  /** Another one has been opened and is on its way. */
  expectPresenter() {
    this.#presenterLeft = false;
  }

  tell() {
    this.#channel.send({ kind: 'state', role: 'audience', state: this.#show.state });
  }

  /** @param screen CSS pixels of this window */
  tellScreen(screen: { readonly width: number; readonly height: number }) {
    this.#screen = screen;
    if (screen.width > 0 && screen.height > 0) this.#channel.send({ kind: 'screen', ...screen });
  }

  close() {
    this.#channel.send({ kind: 'bye', role: 'audience' });
    this.#channel.close();
    this.#show.onchange = () => {};
  }

  #ask() {
    this.#channel.send({ kind: 'hello', role: 'audience', knows: !this.#fresh });
  }

  #heed(message: ShowMessage) {
    if ((message.kind === 'hello' || message.kind === 'state') && message.role === 'presenter')
      this.#answers += 1;
    switch (message.kind) {
      case 'hello':
        if (message.role === 'presenter') this.#presenterLeft = false;
        this.tellScreen(this.#screen);
        // Told before one has asked, the beginning would overwrite what the other window remembers.
        if (this.#fresh && message.knows) return this.#ask();
        this.#fresh = false;
        return this.tell();
      case 'action':
        return this.#show.act(message.action);
      case 'state':
        if (message.role !== 'presenter' || !this.#fresh) return;
        this.#fresh = false;
        this.#show.adopt(message.state);
        return this.tell();
      case 'dot':
        this.dot = message.at;
        return;
      case 'clear_pen':
        this.wiped += 1;
        return;
      case 'bye':
        if (message.role === 'presenter') this.#presenterLeft = true;
        this.dot = null;
        return;
      case 'screen':
        return;
    }
  }
}
