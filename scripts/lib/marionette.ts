import { connect, type Socket } from 'node:net';

/** `[1, id, error, result]`, see Mozilla's Marionette protocol 3. */
type Answer = readonly [1, number, { readonly message: string } | null, unknown];

/** A wire to Firefox: its own remote control, which needs no driver beside it. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (bytes) => {
      this.#buffer = Buffer.concat([this.#buffer, bytes]);
      this.#read();
    });
  }

  /** @throws {Error} where nothing listens at the port */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, fail) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', fail);
      socket.once('data', () => resolve(new Marionette(socket)));
    });
  }

  /** @throws {Error} with what Firefox says of it */
  ask(command: string, parameters: object = {}): Promise<unknown> {
    const id = (this.#last += 1);
    const text = JSON.stringify([0, id, command, parameters]);
    this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    return new Promise((resolve, fail) =>
      this.#waiting.set(id, ([, , error, result]) =>
        error ? fail(new Error(`${command}: ${error.message}`)) : resolve(result)
      )
    );
  }

  close() {
    this.#socket.destroy();
  }

  /** Messages come as `length:json`, in any pieces. */
  #read() {
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      const length = Number(this.#buffer.subarray(0, Math.max(0, colon)).toString());
      if (colon < 0 || this.#buffer.length < colon + 1 + length) return;
      const answer = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString()) as Answer;
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }
}
