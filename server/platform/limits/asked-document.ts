/** The document that a request asks: its text, or the id of a saved one in any of the ways that clients send it. */
import type { FastifyRequest } from 'fastify';

export interface AskedDocument {
  text: string | undefined;
  id: string | undefined;
}

export function askedDocument({ method, body, url }: Pick<FastifyRequest, 'method' | 'body' | 'url'>): AskedDocument {
  const sent = method === 'GET' ? searchOf(url) : body;
  const text = textIn(sent, 'query');
  const hash = textIn(part(part(sent, 'extensions'), 'persistedQuery'), 'sha256Hash');
  return { text, id: textIn(sent, 'documentId') ?? textIn(sent, 'id') ?? hash };
}

function searchOf(url: string): Record<string, string> {
  const start = url.indexOf('?');
  return Object.fromEntries(new URLSearchParams(start < 0 ? '' : url.slice(start)));
}

function part(of: unknown, name: string): unknown {
  return typeof of === 'object' && of !== null ? (of as Record<string, unknown>)[name] : undefined;
}

function textIn(of: unknown, name: string): string | undefined {
  const found = part(of, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}
