/** The files of a page that the bundler made, from this server alone. */
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

export interface BuiltFiles {
  readonly folder: string;
  /** The address of the folder, with a slash at its end. */
  readonly prefix: string;
  /** Whether compressed files lie beside them. */
  readonly isCompressed?: boolean;
}

/** To be called in a scope of the page's own: the scope gains `reply.sendFile`. */
export async function serveBuilt(
  scope: FastifyInstance,
  { folder, prefix, isCompressed = false }: BuiltFiles,
): Promise<void> {
  scope.addHook('onSend', ({ url }, reply, _payload, done) => {
    // The bundler names assets by content; only the page itself changes under its name.
    const isLasting = url.includes('/assets/');
    if (reply.statusCode < 400)
      reply.headers({
        'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
      });
    done();
  });
  await scope.register(fastifyStatic, {
    root: folder,
    prefix,
    index: false,
    dotfiles: 'ignore',
    preCompressed: isCompressed,
    cacheControl: false,
  });
}
