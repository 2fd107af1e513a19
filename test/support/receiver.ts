/** A receiver of webhooks on this machine: keeps what came, and answers as a test wants. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
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

export class Receiver {
  readonly received: Received[] = [];
  /** Asked for each webhook. */
  reply: Reply = () => 204;
  private readonly server: Server = createServer((request, response) => void this.take(request, response));

  async open(): Promise<this> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return this;
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port;
  }

  url(path = '/events'): string {
    return `http://127.0.0.1:${String(this.port)}${path}`;
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
