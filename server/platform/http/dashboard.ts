/** `/` and the pages behind it: the dashboard as it was built, from this server alone. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { serveBuilt } from './built-page.js';
import type { SendLandingPage } from './landing-page.js';
import { contentSecurityPolicy, policy } from './security-headers.js';

/** Scripts and styles of the bundle, pictures within its styles, and this server to ask. */
const dashboardPolicy = policy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': 'data:',
  'connect-src': "'self'",
});

/** A page reads the records as known when it was served, by this server's clock and not the reader's. */
const servedAt = /(<meta name="served-at" content=")(")/;

function wantsPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') === true;
}

export async function addDashboard(
  http: FastifyInstance,
  folder: string,
  sendLandingPage: SendLandingPage,
): Promise<void> {
  const file = path.join(folder, 'index.html');
  if (!existsSync(file)) {
    http.get('/', (_request, reply) => sendLandingPage(reply));
    return;
  }
  const page = readFileSync(file, 'utf8');
  const send = (reply: FastifyReply): FastifyReply =>
    reply
      .header(contentSecurityPolicy, dashboardPolicy)
      .header('content-type', 'text/html; charset=utf-8')
      .send(page.replace(servedAt, `$1${new Date().toISOString()}$2`));
  http.get('/', (request, reply) => (wantsPage(request) ? send(reply) : sendLandingPage(reply)));
  for (const url of ['/areas/*', '/boards/*']) http.get(url, (_request, reply) => send(reply));
  await http.register(async (scope) => {
    await serveBuilt(scope, { folder: path.join(folder, 'assets'), prefix: '/assets/', isCompressed: true });
  });
}
