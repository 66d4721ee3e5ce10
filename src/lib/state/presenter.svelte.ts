import { canClose, type ShowAction } from '../briefing/show.ts';
import { ShowChannel, type ShowPort } from '../briefing/showChannel.ts';
import type { ShowMessage } from '../briefing/showMessages.ts';
import type { Show } from './show.svelte.ts';

/** A window that has not answered for this long is gone. */
const SILENCE_SECONDS = 4;
const ASK_SECONDS = 1;

/**
 * The presenter's end of a show. While the audience's window is there it leads and this one follows; without
 * it the show goes on here, and the window that is opened next takes it over.
 */
export class PresenterEnd {
  readonly #show: Show;
  readonly #channel: ShowChannel;
  #audience = $state<'awaited' | 'there' | 'gone'>('awaited');
  /** CSS pixels of the audience's window; 16 to 9 until it says. */
  screen = $state.raw({ width: 1920, height: 1080 });
  /** This window has heard, or decided itself, where the show stands. */
  #knows = false;
  #sinceHeard = 0;
  #sinceAsked = 0;

  /** @param me a name for this window, another with each load */
  constructor(show: Show, session: string, me: string, ports: readonly ShowPort[]) {
    this.#show = show;
    this.#channel = new ShowChannel(session, me, ports, (message) => this.#heed(message));
    this.#ask();
  }

  /** `awaited` until the first answer. */
  get audience() {
    return this.#audience;
  }

  /** Asks the audience's window for it; does it here where there is none. */
  act(action: ShowAction) {
    if (this.#audience === 'there') this.#channel.send({ kind: 'action', action });
    else {
      this.#knows = true;
      this.#show.act(action);
    }
  }

  /** @returns false where nothing is open that could be closed */
  closeTop(): boolean {
    if (!canClose(this.#show.state)) return false;
    this.act({ kind: 'close' });
    return true;
  }

  /** @param at in shares of the picture; null: nowhere */
  point(at: readonly [number, number] | null) {
    this.#channel.send({ kind: 'dot', at });
  }

  wipe() {
    this.#channel.send({ kind: 'clear_pen' });
  }

  tick(elapsedSeconds: number) {
    this.#show.tick(elapsedSeconds);
    this.#sinceHeard += Math.min(elapsedSeconds, 1);
    this.#sinceAsked += elapsedSeconds;
    if (this.#sinceAsked >= ASK_SECONDS) this.#ask();
    if (this.#sinceHeard > SILENCE_SECONDS) this.#audience = 'gone';
  }

  close() {
    this.#channel.send({ kind: 'bye', role: 'presenter' });
    this.#channel.close();
  }

  #ask() {
    this.#sinceAsked = 0;
    this.#channel.send({ kind: 'hello', role: 'presenter', knows: this.#knows });
  }

  #heed(message: ShowMessage) {
    if (message.kind === 'state' && message.role === 'audience') {
      this.#sinceHeard = 0;
      this.#audience = 'there';
      this.#knows = true;
      this.#show.adopt(message.state);
    } else if (message.kind === 'hello' && message.role === 'audience') {
      if (!this.#knows) return this.#ask();
      this.#channel.send({ kind: 'state', role: 'presenter', state: this.#show.state });
      // From here on it is asked: done here, what is decided before its answer would be lost with that.
      this.#sinceHeard = 0;
      this.#audience = 'there';
    } else if (message.kind === 'screen') {
      const { width, height } = message;
      // The same is told again and again: only another shape is another picture.
      if (width !== this.screen.width || height !== this.screen.height) this.screen = { width, height };
    } else if (message.kind === 'bye' && message.role === 'audience') {
      this.#audience = 'gone';
    }
  }
}
