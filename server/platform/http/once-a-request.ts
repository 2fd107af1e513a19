/** What several steps of a request need is worked out by the first that asks for it. */
import type { FastifyRequest } from 'fastify';

export function onceARequest<Result>(
  work: (request: FastifyRequest) => Promise<Result>,
): (request: FastifyRequest) => Promise<Result> {
  const done = new WeakMap<FastifyRequest, Promise<Result>>();
  return (request) => {
    const known = done.get(request);
    if (known !== undefined) return known;
    const begun = work(request);
    done.set(request, begun);
    return begun;
  };
}
