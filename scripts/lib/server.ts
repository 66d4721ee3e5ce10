import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

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
export function serve(folder: string, port: number, host = '127.0.0.1'): Promise<Served> {
  // The quick mode of sirv remembers the list of files and misses those of a later build.
  const server = createServer(sirv(folder, { dev: true, etag: true, gzip: true }));
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
