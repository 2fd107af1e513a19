/** Takes the port: asked for before the long work, taken for good after it. */
import { createServer } from 'node:net';
import type { Config } from '../config.js';
import { codeOf } from './error-code.js';
import { StartFailure } from './start-failure.js';

type Place = Pick<Config, 'host' | 'port'>;

export function listenFailure(error: unknown, { host, port }: Place): Error {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartFailure(
        'PORT_TAKEN',
        `Port ${String(port)} on ${host} is taken by another program: stop it, or start with another, such as PORT=${String(port + 1)}.`,
      );
    case 'EACCES':
      return new StartFailure(
        'PORT_NOT_ALLOWED',
        `This account may not listen on port ${String(port)}: choose a PORT above 1023.`,
      );
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartFailure(
        'HOST_NOT_AVAILABLE',
        `HOST ${host} is not an address of this machine: use 127.0.0.1 for this machine only, or 0.0.0.0 for all its networks.`,
      );
    default:
      return error instanceof Error ? error : new Error(String(error));
  }
}

/** Fails now rather than after the database has been made and filled. */
export function checkPort(place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      reject(listenFailure(error, place));
    });
    probe.listen(place.port, place.host, () =>
      probe.close(() => {
        resolve();
      }),
    );
  });
}
