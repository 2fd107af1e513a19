/**
 * One caller on a connection of its own, as cheap as can be: it shares the machine with what it measures. Requests are ready-made bytes,
 * and of an answer it reads the status and counts the rest.
 */
import { connect, type Socket } from 'node:net';

export interface Caller {
  /** Answers with the bytes of the body. */
  ask(request: Buffer): Promise<number>;
  close(): void;
}

export function requestOf({ pathname, host }: URL, body: string): Buffer {
  const head = `POST ${pathname} HTTP/1.1\r\nHost: ${host}\r\nContent-Type: application/json\r\nContent-Length: ${String(Buffer.byteLength(body))}\r\n\r\n`;
  return Buffer.from(head + body);
}

const headEnd = Buffer.from('\r\n\r\n');

interface Waiting {
  resolve(bytes: number): void;
  reject(error: Error): void;
}

export async function openCaller(url: URL): Promise<Caller> {
  const socket = await connected(url);
  let waiting: Waiting | undefined;
  let isClosed = false;
  let head: Buffer | undefined;
  let length = 0;
  let left = 0;

  const begin = (bytes: Buffer): void => {
    head = head === undefined ? bytes : Buffer.concat([head, bytes]);
    const end = head.indexOf(headEnd);
    if (end < 0) return;
    const text = head.toString('latin1', 0, end);
    const stated = /content-length: (\d+)/i.exec(text)?.[1];
    if (!text.startsWith('HTTP/1.1 200') || stated === undefined) {
      waiting?.reject(new Error(`${url.href} answered:\n${head.toString('utf8', 0, 2000)}`));
      return;
    }
    length = Number(stated);
    left = length - (head.length - end - headEnd.length);
    head = undefined;
    if (left === 0) waiting?.resolve(length);
  };
  socket.on('data', (bytes: Buffer) => {
    if (left === 0) begin(bytes);
    else if ((left -= bytes.length) === 0) waiting?.resolve(length);
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
