/**
 * One caller on a connection of its own, as cheap as can be: it shares the machine with what it measures. Requests are ready-made bytes,
 * and of an answer it reads the status and counts the rest.
 */
import { connect, type Socket } from 'node:net';
import type { RunningSystem } from './running-system.js';

export interface Answer {
  status: number;
  /** Of the body. */
  bytes: number;
  /** The beginning of it as it came, unless it is an answer to the question. */
  said: string;
}

export interface Caller {
  ask(request: Buffer): Promise<Answer>;
  close(): void;
}

export function requestOf(
  { url: { pathname, host }, headers }: Pick<RunningSystem, 'url' | 'headers'>,
  body: string,
): Buffer {
  const further = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\n${further.join('')}Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n`;
  return Buffer.from(head + body);
}

const headEnd = Buffer.from('\r\n\r\n');

interface Waiting {
  resolve(answer: Answer): void;
  reject(error: Error): void;
}

export async function openCaller(url: URL): Promise<Caller> {
  const socket = await connected(url);
  let waiting: Waiting | undefined;
  let isClosed = false;
  let head: Buffer | undefined;
  let answer: Answer = { status: 0, bytes: 0, said: '' };
  let left = 0;

  const begin = (came: Buffer): void => {
    head = head === undefined ? came : Buffer.concat([head, came]);
    const end = head.indexOf(headEnd);
    if (end < 0) return;
    const text = head.toString('latin1', 0, end);
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1]);
    const bytes = Number(/content-length: (\d+)/i.exec(text)?.[1]);
    const said = status === 200 ? '' : head.toString('utf8', 0, 2000);
    if (Number.isNaN(status) || Number.isNaN(bytes)) {
      waiting?.reject(new Error(`${url.href} answered:\n${said}`));
      return;
    }
    answer = { status, bytes, said };
    left = bytes - (head.length - end - headEnd.length);
    head = undefined;
    if (left === 0) waiting?.resolve(answer);
  };
  socket.on('data', (bytes: Buffer) => {
    if (left === 0) begin(bytes);
    else if ((left -= bytes.length) === 0) waiting?.resolve(answer);
  });
  socket.on('error', (error) => waiting?.reject(error));
  const closed = () => new Error(`${url.href} closed the connection.`);
  socket.on('close', () => {
    isClosed = true;
    waiting?.reject(closed());
  });

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        if (isClosed) reject(closed());
        else socket.write(request);
      }),
    close: () => {
      waiting = undefined;
      socket.destroy();
    },
  };
}

function connected({ hostname, port }: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => {
      socket.off('error', reject);
      resolve(socket);
    });
  });
}
