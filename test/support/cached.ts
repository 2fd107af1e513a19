/** Applications that keep answers, and what they say of it on /metrics. */
import { createApp, type App } from '../../server/app.js';
import { readConfig, type Environment } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';

export interface CachingApp {
  /** The body of the answer, as it went over the wire. */
  ask(query: string, variables?: Record<string, unknown>): Promise<string>;
  /** How many answers were found in the cache, and how many looked for in vain. */
  counts(): Promise<{ hits: number; misses: number }>;
  close(): Promise<void>;
}

export async function openCachingApp(databaseUrl: string, settings: Environment): Promise<CachingApp> {
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...settings });
  const app: App = await createApp({
    databaseUrl,
    config,
    log: createLog(config),
    clock: () => new Date('2026-11-21T12:00:00Z'),
  });
  await app.http.ready();
  return {
    async ask(query, variables) {
      const headers = { 'content-type': 'application/json' };
      const payload = JSON.stringify({ query, variables });
      const answer = await app.http.inject({ method: 'POST', url: '/graphql', headers, payload });
      return answer.body;
    },
    async counts() {
      const { body } = await app.http.inject({ method: 'GET', url: '/metrics' });
      const count = (outcome: string): number =>
        Number(
          new RegExp(`^throughline_response_cache_total\\{outcome="${outcome}"\\} (\\d+)$`, 'm').exec(body)?.[1] ?? 0,
        );
      return { hits: count('hit'), misses: count('miss') };
    },
    close: () => app.close(),
  };
}
