/** The API as a test sees it: a real application on a database of the test file's own, asked over HTTP. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect } from '@jest/globals';
import type { LightMyRequestResponse } from 'fastify';
import pg from 'pg';
import { signToken } from '../../server/access/tokens.js';
import { createApp, type App } from '../../server/app.js';
import { readConfig, type Environment } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { usualLimits, type Limits } from '../../server/platform/limits/limits.js';
import { usualPace, type Pace } from '../../server/platform/webhooks/pace.js';
import { databaseUrl, withAdmin } from './admin.js';

export interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[];
}

export interface Api {
  /** The database of this file. */
  readonly url: string;
  /** Asks, and fails the test where there is any error. */
  query<Data>(document: string, variables?: Record<string, unknown>): Promise<Data>;
  /** Asks, and gives the whole answer. */
  ask<Data>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>>;
  /** The same API, asked with the token of a registered caller such as `demonstration-finance-officer`. */
  as(clientId: string): Pick<Api, 'query' | 'ask'> & { headers(): Promise<Record<string, string>> };
  /** Runs after the tests and before the database goes: close what you opened on it. */
  onClose(close: () => Promise<unknown>): void;
  /** Where it listens, from the first time it is asked for. */
  address(): Promise<string>;
  /** Sends any request. */
  send(request: {
    method?: 'GET' | 'POST';
    url?: string;
    headers?: Record<string, string>;
    payload?: string | Buffer;
  }): Promise<LightMyRequestResponse>;
}

export interface ApiOptions {
  database?: 'empty' | 'facts' | 'demonstration';
  /** The day the application takes for today. */
  today?: string;
  /** Environment variables beside the usual ones of a test. */
  environment?: Environment;
  pace?: Pace;
  /** What one request may ask for at most. */
  limits?: Limits;
}

/** Opens the API before the tests of a file and closes it after them. */
export function useApi({
  database = 'facts',
  today = '2026-11-21',
  environment = {},
  pace = usualPace,
  limits = usualLimits,
}: ApiOptions = {}): Api {
  let app: App | undefined;
  const closing: (() => Promise<unknown>)[] = [];
  const postgres = String(process.env['THROUGHLINE_TEST_POSTGRES']);
  const template = `${String(process.env['THROUGHLINE_TEST_RUN'])}_${database}`;
  const own = `${template}_${randomBytes(4).toString('hex')}`;
  const url = databaseUrl(postgres, own);
  const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', MOST_WAIT_MS: '600000', ...environment });

  beforeAll(async () => {
    await withAdmin(postgres, (admin) =>
      admin.query(`create database "${own}" template "${template}" strategy file_copy`),
    );
    app = await createApp({
      databaseUrl: url,
      config,
      log: createLog(config),
      clock: () => new Date(`${today}T12:00:00Z`),
      pace,
      limits,
    });
    await app.http.ready();
  });
  afterAll(async () => {
    for (const close of closing) await close();
    await app?.close();
    await expectEvents(url);
    await withAdmin(postgres, (admin) => admin.query(`drop database if exists "${own}" with (force)`));
  });

  const asking = (headers: () => Promise<Record<string, string>>): Pick<Api, 'query' | 'ask'> => {
    const ask = async <Data>(document: string, variables?: Record<string, unknown>): Promise<Answer<Data>> => {
      const response = await api.send({
        headers: { 'content-type': 'application/json', ...(await headers()) },
        payload: JSON.stringify({ query: document, variables }),
      });
      return response.json();
    };
    return {
      ask,
      async query<Data>(document: string, variables?: Record<string, unknown>) {
        const { data, errors } = await ask<Data>(document, variables);
        if (errors !== undefined)
          throw new Error(
            errors.map(({ message, path }) => `${message} (at ${path?.join('.') ?? 'the document'})`).join('\n'),
          );
        return data as Data;
      },
    };
  };

  let listening: Promise<string> | undefined;
  const api: Api = {
    url,
    address: () => {
      if (app === undefined) throw new Error('Ask inside a test: the API opens before the first.');
      return (listening ??= app.http.listen({ host: '127.0.0.1', port: 0 }));
    },
    onClose: (close) => void closing.push(close),
    send: ({ method = 'POST', url: path = '/graphql', ...rest }) => {
      if (app === undefined) throw new Error('Ask inside a test: the API opens before the first.');
      return app.http.inject({ method, url: path, ...rest });
    },
    ...asking(() => Promise.resolve({})),
    as: (clientId) => {
      let token: Promise<string> | undefined;
      const headers = async (): Promise<Record<string, string>> => ({
        authorization: `Bearer ${await (token ??= tokenFor(url, clientId, config.publicUrl))}`,
      });
      return { ...asking(headers), headers };
    },
  };
  return api;
}

/** Whatever a test file wrote, by mutations, by files (a submission) or by the server itself (no role): each change has left its event. */
async function expectEvents(url: string): Promise<void> {
  const silent = await withAdmin(url, (client) =>
    client.query(`select distinct permission from change c where at > now() - interval '1 day'
      and (submission_id is not null or permission is not null and actor_role is null)
      and not exists (select from outbox_event e where e.change_id = c.id)`),
  );
  expect(silent.rows).toEqual([]);
}

async function tokenFor(url: string, clientId: string, issuer: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await signToken(
      { query: async <Row>(text: string, values: unknown[]) => (await client.query(text, values)).rows as Row[] },
      clientId,
      { issuer },
    );
  } finally {
    await client.end();
  }
}
