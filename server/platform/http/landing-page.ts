/** `/addresses`: one plain page that says what is where. No script, nothing fetched. */
import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { ExampleOperation } from '../example-operation.js';
import { htmlText } from './html-text.js';
import { contentSecurityPolicy, policy } from './security-headers.js';

const style = `
:root { color-scheme: light dark; }
body { font: 1.0625rem/1.6 system-ui, sans-serif; max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { line-height: 1.2; margin-bottom: 0.25rem; }
dt { font-weight: 600; margin-top: 0.75rem; }
dd { margin: 0; }
pre { overflow-x: auto; padding: 1rem; border: 1px solid; border-radius: 0.25rem; font-size: 0.9375rem; line-height: 1.45; }
a:focus-visible, pre:focus-visible { outline: 3px solid; outline-offset: 2px; }
`;
const styleHash = createHash('sha256').update(style).digest('base64');
const landingPolicy = policy({ 'style-src': `'sha256-${styleHash}'`, 'img-src': 'data:' });

const addresses: readonly (readonly [string, string])[] = [
  ['/', 'The dashboard for committees.'],
  ['/graphql', 'The API: send queries by POST, as JSON.'],
  ['/graphiql', 'An editor in the browser, with saved example operations and the manual of every type and field.'],
  ['/healthz', 'Whether the process lives.'],
  ['/readyz', 'Whether it can take requests.'],
  ['/metrics', 'Measurements for Prometheus.'],
];

export interface LandingPageOptions {
  demonstration: boolean;
  /** Whether the editor is served. */
  graphiql: boolean;
}

function page(example: ExampleOperation, { demonstration, graphiql }: LandingPageOptions): string {
  const list = addresses
    .filter(([path]) => graphiql || path !== '/graphiql')
    .map(([path, purpose]) => {
      const name = path === '/graphql' ? `<code>${path}</code>` : `<a href="${path}"><code>${path}</code></a>`;
      return `<dt>${name}</dt><dd>${purpose}</dd>`;
    })
    .join('\n');
  const notice = demonstration
    ? '<p>Beside the published facts this server holds one fictional area. It is marked as a demonstration wherever it appears.</p>'
    : '';
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Throughline</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Throughline</h1>
<p>One shared model of SEND improvement: the money, the posts, the waits, the actions and what boards were told.</p>
${notice}
<h2>Addresses</h2>
<dl>
${list}
</dl>
<h2>One example</h2>
${graphiql ? `<p><a href="${htmlText(example.link)}">Open this query in GraphiQL</a></p>` : ''}
<pre tabindex="0" aria-label="Example query"><code>${htmlText(example.query)}</code></pre>
</main>
</body>
</html>
`;
}

export type SendLandingPage = (reply: FastifyReply) => FastifyReply;

/** What `/` answers, too, to who asks for no page of a browser's, or where the dashboard is not built. */
export function addLandingPage(
  http: FastifyInstance,
  example: ExampleOperation,
  options: LandingPageOptions,
): SendLandingPage {
  const html = page(example, options);
  const send: SendLandingPage = (reply) =>
    reply.header(contentSecurityPolicy, landingPolicy).header('content-type', 'text/html; charset=utf-8').send(html);
  http.get('/addresses', (_request, reply) => send(reply));
  return send;
}
