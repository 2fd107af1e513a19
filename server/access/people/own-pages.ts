/** Whether what a browser sends with its cookie comes from a page of ours, and not from one that borrows the cookie. */
import type { FastifyRequest } from 'fastify';

/** A page of another site can send these without asking; before anything else its browser asks us, and we say no. */
const simpleTypes = new Set(['', 'application/x-www-form-urlencoded', 'multipart/form-data', 'text/plain']);

/** The headers that Apollo takes for it too. */
const askedFor = ['apollo-require-preflight', 'x-apollo-operation-name'];

export class OwnPages {
  private readonly host: string;

  constructor(publicUrl: string) {
    this.host = new URL(publicUrl).host;
  }

  sent({ headers, host }: FastifyRequest): boolean {
    const { origin } = headers;
    if (origin !== undefined && ![this.host, host].includes(hostOf(origin))) return false;
    const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
    return !simpleTypes.has(type) || askedFor.some((name) => headers[name] !== undefined);
  }
}

function hostOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).host : '';
}
