/** A receiver of webhooks on this machine: keeps what came, and answers as a test wants. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import http, { type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';

export interface Received {
  path: string;
  id: string;
  headers: Record<string, string>;
  body: string;
  type: string;
  data: { id: string; subjectId: string | null; [field: string]: unknown };
}

/** A status, or undefined where the answer is held back for ever. */
export type Reply = (received: Received) => Promise<number | undefined> | number | undefined;

/** Where it lies: `NODE_EXTRA_CA_CERTS` of a process that is to trust secure receivers. */
export const authority = 'test/support/certificates/authority.pem';

export class Receiver {
  readonly received: Received[] = [];
  /** Asked for each webhook. */
  reply: Reply = () => 204;
  private readonly server: Server;

  /** `isSecure`: over https as receiver.example or localhost, for who trusts `authority`. */
  constructor(private readonly isSecure = false) {
    const take = (request: IncomingMessage, response: ServerResponse): undefined => void this.take(request, response);
    const pair = isSecure ? readFileSync('test/support/certificates/receiver.pem') : undefined;
    this.server = pair === undefined ? http.createServer(take) : https.createServer({ cert: pair, key: pair }, take);
  }

  async open(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(path = '/events', host = this.isSecure ? 'localhost' : '127.0.0.1'): string {
    return `${this.isSecure ? 'https' : 'http'}://${host}:${String(this.port)}${path}`;
  }

  /** What came to one path. */
  at(path: string): Received[] {
    return this.received.filter((each) => each.path === path);
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = (await request.toArray()).map(String).join('');
    const { type = '', data = { id: '', subjectId: null } } = JSON.parse(
      body === '' ? '{}' : body,
    ) as Partial<Received>;
    const headers = request.headers as Record<string, string>;
    const received = { path: request.url ?? '', id: String(headers['webhook-id']), headers, body, type, data };
    this.received.push(received);
    const status = await this.reply(received);
    if (status !== undefined) response.writeHead(status, { location: this.url('/elsewhere') }).end('thanks');
  }
}

/** Waits for something to be so. */
export async function until<Found>(
  look: () => Promise<Found | undefined | false> | Found | undefined | false,
  seconds = 20,
): Promise<Found> {
  for (const end = performance.now() + seconds * 1000; performance.now() < end;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`It did not come about: ${String(look)}`);
}
