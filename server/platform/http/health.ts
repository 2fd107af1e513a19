/** `/healthz`: the process lives. `/readyz`: send it work. */
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Logger } from '../log.js';

export interface Readiness {
  /** From now on not ready, whatever the database says. */
  stopping(): void;
}

declare module 'fastify' {
  interface FastifyInstance {
    readiness: Readiness;
  }
}

type Unready = { readonly code: 'STOPPING' | 'DATABASE_NOT_ANSWERING'; readonly reason: string };

const patienceMs = 2000;
const isStopping: Unready = { code: 'STOPPING', reason: 'This process is stopping: send requests to another.' };
const noDatabase: Unready = {
  code: 'DATABASE_NOT_ANSWERING',
  reason: 'The database does not answer: check that PostgreSQL runs and can be reached from here.',
};

async function databaseAnswers(checkDatabase: () => Promise<unknown>, log: Logger): Promise<boolean> {
  const patience = new AbortController();
  try {
    const late = wait(patienceMs, undefined, { signal: patience.signal }).then(() => {
      throw new Error('no answer within two seconds');
    });
    late.catch(() => undefined);
    await Promise.race([checkDatabase(), late]);
    return true;
  } catch (err) {
    log.warn({ err }, 'the database does not answer');
    return false;
  } finally {
    patience.abort();
  }
}

export function addHealth(http: FastifyInstance, checkDatabase: () => Promise<unknown>, log: Logger): void {
  let stopping = false;
  http.decorate('readiness', { stopping: () => void (stopping = true) });

  http.get('/healthz', { logLevel: 'silent' }, async (_request, reply) => {
    return reply.header('cache-control', 'no-store').send({ status: 'alive' });
  });
  http.get('/readyz', { logLevel: 'silent' }, async (_request, reply) => {
    const unready = stopping ? isStopping : (await databaseAnswers(checkDatabase, log)) ? undefined : noDatabase;
    void reply.header('cache-control', 'no-store');
    return unready ? reply.code(503).send({ status: 'not ready', ...unready }) : reply.send({ status: 'ready' });
  });
}
