/** The addresses of the server, each with who may send to it: one that nobody declared keeps the server from starting. */
import type { FastifyInstance, FastifyRequest, onRequestHookHandler, RouteOptions } from 'fastify';
import { everyone, type Audience, type RoleSlug } from '../../../schema/shared/policy.js';
import { sendProblem, type Problem } from '../http/problem.js';
import { StartFailure } from '../start-failure.js';

/** Who runs the server, and is no role of the model. */
export type EndpointAudience = Audience | 'operator';

export interface Endpoint {
  /** `GET /healthz`, or several methods: `GET POST /graphql`. */
  address: string;
  audience: EndpointAudience;
  /** Why these. */
  because: string;
  /** Where it is there only sometimes: when. */
  when?: string;
}

/** Why a request is not its operator's; undefined where it is. */
export type OperatorCheck = (request: FastifyRequest) => Problem | undefined;

/** To be called before any route is added. */
export function guardEndpoints(
  http: FastifyInstance,
  endpoints: readonly Endpoint[],
  refuseOperator: OperatorCheck,
): void {
  const declared = new Map(endpoints.flatMap((endpoint) => addressesOf(endpoint.address).map((at) => [at, endpoint])));
  const gaps = new Set<string>();
  const met = new Set<Endpoint>();
  http.addHook('onRoute', (route) => {
    for (const at of methodsOf(route).map((method) => `${method} ${route.url}`)) {
      const endpoint = declared.get(at);
      if (endpoint === undefined) {
        gaps.add(at);
        continue;
      }
      met.add(endpoint);
      guard(route, endpoint.audience, refuseOperator);
    }
  });
  http.addHook('onReady', async () => {
    refuseFaults(
      [...gaps],
      [...endpoints].filter((endpoint) => endpoint.when === undefined && !met.has(endpoint)),
    );
  });
}

/** A hook of the route itself: it runs after those of the server, that say who asks. */
function guard(route: RouteOptions, audience: EndpointAudience, refuseOperator: OperatorCheck): void {
  if (audience === everyone) return;
  const refusal = audience === 'operator' ? refuseOperator : (request: FastifyRequest) => refuseRole(audience, request);
  const hook: onRequestHookHandler = (request, reply, done) => {
    const problem = refusal(request);
    if (problem === undefined) done();
    else sendProblem(request, reply, problem);
  };
  route.onRequest = [...[route.onRequest ?? []].flat(), hook];
}

function refuseRole(audience: Audience, { signedIn }: FastifyRequest): Problem | undefined {
  if (signedIn === undefined) {
    const message = 'Nobody is signed in, or the token is no longer good. Send one: Authorization: Bearer …';
    return { status: 401, code: 'UNAUTHENTICATED', message };
  }
  if (audience.includes(signedIn.role as RoleSlug)) return undefined;
  const message = `You ask as ${signedIn.role}, and this address is for ${audience.join(', ')}. Ask somebody who may.`;
  return { status: 403, code: 'FORBIDDEN', message };
}

/** `GET /a` and `POST /a` of `GET POST /a`. */
function addressesOf(address: string): string[] {
  const [url = '', ...methods] = address.split(' ').reverse();
  return methods.map((method) => `${method} ${url}`);
}

/** HEAD is GET without the body. */
function methodsOf({ method }: RouteOptions): string[] {
  return [method].flat().map((each) => (each === 'HEAD' ? 'GET' : each));
}

function refuseFaults(gaps: readonly string[], strays: readonly Endpoint[]): void {
  if (gaps.length > 0)
    throw new StartFailure(
      'POLICY_MISSING',
      `Nobody declared who may send to ${gaps.join(', ')}. Declare it in server/endpoints.ts.`,
    );
  if (strays.length > 0)
    throw new StartFailure(
      'POLICY_MISSING',
      `A policy is declared for addresses that are not there: ${strays.map(({ address }) => address).join(', ')}. Take it out of server/endpoints.ts.`,
    );
}
