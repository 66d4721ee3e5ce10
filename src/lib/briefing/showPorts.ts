import { readEnvelope } from './showMessages.ts';
import type { ShowPort } from './showChannel.ts';

/** A name that no other window has. */
export function randomName(): string {
  return crypto
    .getRandomValues(new Uint32Array(3))
    .reduce((name, part) => name + part.toString(36).padStart(7, '0'), '');
}

/**
 * All windows of this browser and place. From a file every other page on the disk shares the channel's name,
 * hence the session in it.
 */
export function broadcastPort(session: string): ShowPort {
  const channel = new BroadcastChannel(`atlas-${session}`);
  return {
    post: (data) => channel.postMessage(data),
    listen(heed) {
      const on = (event: MessageEvent) => heed(event.data);
      channel.addEventListener('message', on);
      return () => {
        channel.removeEventListener('message', on);
        channel.close();
      };
    }
  };
}

/**
 * The other window itself. From a file both have the origin "null", so what counts is who sends: the window
 * that we opened or that opened us, or one that knows the session, since a page that was loaded anew has
 * lost its handle.
 */
export class WindowPort implements ShowPort {
  readonly #session: string;
  #other: Window | null;

  constructor(session: string, other: Window | null) {
    this.#session = session;
    this.#other = other;
  }

  get other(): Window | null {
    return this.#other?.closed === false ? this.#other : null;
  }

  meet(other: Window) {
    this.#other = other;
  }

  post(data: unknown) {
    const target = location.origin === 'null' || location.protocol === 'file:' ? '*' : location.origin;
    this.other?.postMessage(data, target);
  }

  listen(heed: (data: unknown) => void): () => void {
    const on = (event: MessageEvent) => {
      if (event.source === window || !readEnvelope(event.data, this.#session)) return;
      if (event.source) this.#other = event.source as Window;
      heed(event.data);
    };
    addEventListener('message', on);
    return () => removeEventListener('message', on);
  }
}
