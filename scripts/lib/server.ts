import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

interface ServeOptions {
  readonly host?: string;
  /** A folder for the files that the first one does not have. */
  readonly beneath?: string;
  /** Hears the path of each request, such as `/_app/version.json`. */
  onRequest?(path: string): void;
}

export interface Served {
  /** With a closing slash: `http://127.0.0.1:4173/` */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the files of a folder as they are on disk at each request, compressed where a `.gz` lies beside
 * them. A file that is not there is a 404: the app's own addresses live behind '#'.
 * @param port 0 takes any free one
 * @throws {Error} with code `EADDRINUSE` where the port is taken
 */
export function serve(folder: string, port: number, options: ServeOptions = {}): Promise<Served> {
  const { host = '127.0.0.1', beneath = folder, onRequest } = options;
  // The quick mode of sirv remembers the list of files and misses those of a later build.
  const filesOf = (of: string) => sirv(of, { dev: true, etag: true, gzip: true });
  const [files, filesBeneath] = [filesOf(folder), filesOf(beneath)];
  const server = createServer((request, response) => {
    // Not `new URL`, which throws at an address such as `//`.
    onRequest?.((request.url ?? '/').split('?', 1)[0]!);
    files(request, response, () => filesBeneath(request, response));
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      done({
        url: `http://${host}:${taken}/`,
        close: () => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(() => closed()));
        }
      });
    });
  });
}
