import { readEnvelope, type Envelope, type ShowMessage } from './showMessages.ts';

/** One way between two windows. */
export interface ShowPort {
  post(data: unknown): void;
  /** @returns a function that stops listening */
  listen(heed: (data: unknown) => void): () => void;
}

/**
 * An end of the talk between the audience's window and the presenter's. Messages go by every way there is
 * and are heard once, in the order they were sent; what is not of this session, or makes no sense, is not
 * heard at all.
 */
export class ShowChannel {
  readonly session: string;
  readonly #me: string;
  readonly #ports: readonly ShowPort[];
  readonly #stops: readonly (() => void)[];
  /** The last message heard of each window. */
  readonly #heard = new Map<string, number>();
  #sent = 0;
  #over = false;

  /**
   * @param me a name for this window, another with each load
   * @param heed what to do with a message of another window
   */
  constructor(session: string, me: string, ports: readonly ShowPort[], heed: (message: ShowMessage) => void) {
    this.session = session;
    this.#me = me;
    this.#ports = ports;
    this.#stops = ports.map((port) =>
      port.listen((data) => {
        const envelope = this.#fresh(readEnvelope(data, session));
        if (envelope) heed(envelope.message);
      })
    );
  }

  /** After closing nothing is sent any more. */
  send(message: ShowMessage) {
    if (this.#over) return;
    const envelope: Envelope = {
      app: 'envoy-atlas',
      session: this.session,
      from: this.#me,
      n: ++this.#sent,
      message
    };
    for (const port of this.#ports) port.post(envelope);
  }

  close() {
    this.#over = true;
    for (const stop of this.#stops) stop();
  }

  #fresh(envelope: Envelope | undefined): Envelope | undefined {
    if (!envelope || envelope.from === this.#me) return undefined;
    if (envelope.n <= (this.#heard.get(envelope.from) ?? 0)) return undefined;
    this.#heard.set(envelope.from, envelope.n);
    return envelope;
  }
}
