/** A line to the server that breaks, fills up or lies, as a test wants, and keeps count of what passes. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Passing {
  path: string;
  body: string;
  headers: IncomingMessage['headers'];
  /** How many have passed to this path, this one counted. */
  count: number;
  at: number;
}

export interface Fault {
  /** Breaks the connection: before the server hears of it, or once it has answered. */
  breaks?: 'before' | 'after';
  /** Answers itself. */
  status?: number;
  headers?: Record<string, string>;
  body?: string;
  /** Changes what the server answers. */
  changes?: (body: string) => string;
  /** Lets it wait. */
  holdMs?: number;
}

export type Faults = (passing: Passing) => Fault | undefined;

export class BadLine {
  readonly passed: Passing[] = [];
  faults: Faults = () => undefined;
  private readonly server: Server = createServer((request, response) => {
    // A call may still be under way when the server behind it has gone: then this line breaks too.
    this.pass(request, response).catch(() => request.socket.destroy());
  });

  constructor(private readonly target: () => Promise<string>) {}

  async open(): Promise<string> {
    this.server.listen(0, '127.0.0.1');
    await once(this.server, 'listening');
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** What was sent to a path. */
  to(path: string): Passing[] {
    return this.passed.filter((each) => each.path === path);
  }

  reset(faults: Faults = () => undefined): void {
    this.passed.length = 0;
    this.faults = faults;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/', headers, method = 'GET' } = request;
    const body = (await request.toArray()).map(String).join('');
    const passing: Passing = { path: url, body, headers, count: this.to(url).length + 1, at: performance.now() };
    this.passed.push(passing);
    const fault = this.faults(passing) ?? {};
    if (fault.holdMs !== undefined) await new Promise((resolve) => setTimeout(resolve, fault.holdMs));
    if (fault.breaks === 'before') {
      request.socket.destroy();
      return;
    }
    if (fault.status !== undefined) {
      response.writeHead(fault.status, fault.headers).end(fault.body ?? '');
      return;
    }
    const kept = ['content-type', 'accept', 'authorization'].flatMap((name): [string, string][] => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    });
    const answer = await fetch((await this.target()) + url, { method, headers: kept, body });
    const text = await answer.text();
    if (fault.breaks === 'after') {
      request.socket.destroy();
      return;
    }
    const told = Object.fromEntries(
      [...answer.headers].filter(
        ([name]) => !/^(content-length|content-encoding|connection|keep-alive|transfer-encoding)$/.test(name),
      ),
    );
    response.writeHead(answer.status, told).end(fault.changes?.(text) ?? text);
  }
}
