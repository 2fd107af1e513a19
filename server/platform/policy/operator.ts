/** Whether a request comes from who runs the server: by a token of its own, or from this machine where none is set. */
import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import ipaddr from 'ipaddr.js';
import type { OperatorCheck } from './endpoints.js';

const forwarded = ['forwarded', 'x-forwarded-for', 'x-real-ip'] as const;

export function operatorCheck(token: string | undefined): OperatorCheck {
  if (token === undefined) {
    const message =
      'Measurements are told to this machine alone: set METRICS_TOKEN, and send it as Authorization: Bearer …';
    return (request) => (isOfThisMachine(request) ? undefined : { status: 403, code: 'FORBIDDEN', message });
  }
  const message = 'Measurements are told to who sends METRICS_TOKEN: Authorization: Bearer …';
  return ({ headers }) =>
    isSame(headers.authorization ?? '', `Bearer ${token}`)
      ? undefined
      : { status: 401, code: 'UNAUTHENTICATED', message };
}

/** A proxy on this machine passes on what strangers send. */
function isOfThisMachine({ headers, socket }: FastifyRequest): boolean {
  const { remoteAddress = '' } = socket;
  if (!ipaddr.isValid(remoteAddress) || forwarded.some((header) => headers[header] !== undefined)) return false;
  return ipaddr.process(remoteAddress).range() === 'loopback';
}

/** Hashes have one length, so that how long it takes says nothing. */
function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash('sha256').update(text).digest()) as [Buffer, Buffer];
  return timingSafeEqual(first, second);
}
