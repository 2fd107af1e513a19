/** Worlds in which every record has a tier and a keeper at random, and who may ask in them. */
import { beforeAll } from '@jest/globals';
import { useApi, type Api, type ApiOptions } from '../api.js';
import { noLimits } from '../no-limits.js';
import { useRecords, type Records } from '../writes.js';
import type { Agent } from './agencies.js';
import { giveKeepers, makeAgreements, markTexts, registerAgents, textColumns, type Marked } from './keepers.js';
import type { Sql } from './sql.js';
import type { Question } from './reading-attempts.js';

export interface AgencyWorld {
  api: Api;
  records: Records;
  sql: Sql;
  /** The answer as it came. */
  ask(agent: Agent, question: Question): Promise<string>;
}

export interface Dealt {
  marked: Marked;
  /** Before anything was hidden, and after. */
  moments: readonly [string, string];
}

/** Call it once for each world, then `useDeal` once for all of them. */
export function useWorld(options: ApiOptions = {}): AgencyWorld {
  const api = useApi({ database: 'demonstration', limits: noLimits, ...options });
  const records = useRecords(api);
  const callers = new Map<string, ReturnType<Api['as']>>();
  const headersOf = async ({ clientId }: Agent): Promise<Record<string, string>> => {
    if (clientId === undefined) return {};
    const caller = callers.get(clientId) ?? api.as(clientId);
    callers.set(clientId, caller);
    return caller.headers();
  };
  return {
    api,
    records,
    sql: (text, values) => records.sql(text, values),
    async ask(agent, { query, variables, operationName }) {
      const response = await api.send({
        headers: { 'content-type': 'application/json', ...(await headersOf(agent)) },
        payload: JSON.stringify({ query, variables, operationName }),
      });
      return response.body;
    },
  };
}

/** The same tiers and keepers in each world. */
export function useDeal(worlds: readonly [AgencyWorld, ...AgencyWorld[]], seed: number): () => Dealt {
  let dealt: Dealt | undefined;
  beforeAll(async () => {
    const marked = await textColumns(worlds[0].sql);
    await Promise.all(
      worlds.map(async ({ sql }) => {
        await registerAgents(sql);
        await makeAgreements(sql);
        await markTexts(sql, marked);
      }),
    );
    const before = new Date().toISOString();
    await Promise.all(worlds.map(({ sql }) => giveKeepers(sql, seed)));
    dealt = { marked, moments: [before, new Date().toISOString()] };
  }, 300_000);
  return () => {
    if (dealt === undefined) throw new Error('Ask inside a test: keepers are given before the first.');
    return dealt;
  };
}
