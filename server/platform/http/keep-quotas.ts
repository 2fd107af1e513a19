/** Nobody keeps the others from being answered: requests are counted by caller, and of the public by address. */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import type { Logger } from '../log.js';
import { countedAddress } from './addresses.js';
import type { Metrics } from './metrics.js';
import { sendProblem } from './problem.js';
import { Quota, quotaSeconds, type Standing } from './quota.js';
import { openSharedQuotas } from './shared-quotas.js';

export interface QuotaOptions {
  readonly quotas: Config['quotas'];
  readonly redisUrl: string | undefined;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** A large answer counts as several requests: so much of it as one more. */
const bytesAPoint = 50_000;

declare module 'fastify' {
  interface FastifyRequest {
    /** Counts a request that asks for much as several. */
    charge(points: number): void;
  }
}

export async function keepQuotas(http: FastifyInstance, options: QuotaOptions): Promise<void> {
  const { quotas, redisUrl, log, metrics } = options;
  const shared = redisUrl === undefined ? undefined : await openSharedQuotas(redisUrl, log);
  const ofCallers = new Quota('caller', quotas.caller, shared?.count);
  const ofPublic = new Quota('public', quotas.public, shared?.count);

  const quotaOf = ({ signedIn, ip }: FastifyRequest): [Quota, string] =>
    signedIn === undefined ? [ofPublic, countedAddress(ip)] : [ofCallers, signedIn.callerId];
  http.decorateRequest('charge', function (points: number): void {
    const [quota, key] = quotaOf(this);
    if (quota.points > 0) void quota.take(key, points);
  });
  http.addHook('onRequest', (request, reply, done) => {
    const [quota, key] = quotaOf(request);
    if (quota.points === 0 || request.routeOptions.config.isExempt === true) {
      done();
      return;
    }
    quota.take(key).then((standing) => {
      tellStanding(reply, quota, standing);
      if (!standing.isUsedUp) {
        done();
        return;
      }
      metrics.countTurnedAway('quota');
      refuse(request, reply, quota, standing);
    }, done);
  });
  http.addHook('onSend', (request, _reply, payload, done) => {
    const bytes = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload.length : 0;
    if (bytes >= bytesAPoint) request.charge(Math.floor(bytes / bytesAPoint));
    done();
  });
  http.addHook('onClose', async () => {
    shared?.close();
  });
}

/** The headers of the IETF's draft, so that a client can pace itself before it is turned away. */
function tellStanding(reply: FastifyReply, { name, points }: Quota, { left, seconds }: Standing): void {
  reply.header('ratelimit-policy', `"${name}";q=${String(points)};w=${String(quotaSeconds)}`);
  reply.header('ratelimit', `"${name}";r=${String(left)};t=${String(seconds)}`);
}

function refuse(request: FastifyRequest, reply: FastifyReply, { name, points }: Quota, { seconds }: Standing): void {
  const asker = name === 'caller' ? 'this caller' : 'this address; a caller who signs in has a larger one';
  reply.header('retry-after', String(seconds));
  sendProblem(request, reply, {
    status: 429,
    code: 'QUOTA_USED_UP',
    message: `The quota of ${String(points)} requests in ${String(quotaSeconds)} seconds is used up for ${asker}: send the request again after ${String(seconds)} seconds.`,
  });
}
