/** `/graphiql`: the bundled editor, from this server alone. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { serveBuilt } from './built-page.js';
import { sendProblem } from './problem.js';
import { contentSecurityPolicy, policy } from './security-headers.js';

/** The editor writes styles while it runs and works in its own bundle's workers; it talks to this server only. */
const graphiqlPolicy = policy({
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'img-src': "'self' data:",
  'connect-src': "'self'",
});

function addNotBuilt(http: FastifyInstance): void {
  http.get('/graphiql', (request, reply) =>
    sendProblem(request, reply, {
      status: 503,
      code: 'GRAPHIQL_NOT_BUILT',
      message:
        'GraphiQL is not built in this installation: run npm run build and start again. /graphql answers meanwhile.',
    }),
  );
}

export async function addGraphiql(http: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, 'index.html'))) {
    addNotBuilt(http);
    return;
  }
  await http.register(async (scope) => {
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header(contentSecurityPolicy, graphiqlPolicy);
    });
    await serveBuilt(scope, { folder, prefix: '/graphiql/' });
    scope.get('/graphiql', (_request, reply) => reply.sendFile('index.html'));
  });
}
