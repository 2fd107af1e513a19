import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Visibility } from '../../schema/shared/recorded.js';
import { facts, idOf } from '../../seeds/seed.js';
import { ActionLogItemRow } from '../../server/governance/action-log-item.entity.js';
import { BoardRow } from '../../server/governance/board.entity.js';
import { modelOf, type Model } from '../../server/reading/model.js';
import { keyed, sql } from '../../server/reading/sql.js';
import { summaryByKey } from '../../server/reading/statements.js';
import { useApi } from '../support/api.js';
import { contract } from '../support/contract.js';
import { areaId, put } from '../support/records.js';
import { sightOf } from '../../server/reading/sight.js';

const of = { areaId, asAt: '2024' } as const;
const board = facts(BoardRow, of, [{ key: 'board', slug: 'board', name: 'Board', kind: 'SCRUTINY' }]);
const promises = facts(
  ActionLogItemRow,
  {
    ...of,
    boardId: idOf('Board', 'board'),
    kind: 'INFORMATION_PROMISED',
    status: 'OPEN',
    deliveryRecord: 'None',
  } as const,
  (Object.keys(Visibility) as Visibility[]).map((visibility) => ({ key: visibility, text: visibility, visibility })),
);

describe('a figure never tells of records that are hidden', () => {
  const api = useApi({ database: 'empty' });
  let model: Model;
  let client: pg.Client;
  beforeAll(async () => {
    await put(api.url, [board, promises]);
    ({ model } = await contract());
    client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
  });

  it.each([
    [['PUBLIC'], 1],
    [['PUBLIC', 'MEMBER'], 2],
    [['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'], 4],
  ] as const)('counts what %j may see', async (tiers, expected) => {
    const noun = modelOf(model, 'Board');
    const link = noun.fields.get('openPromises');
    if (link?.kind !== 'summary') throw new Error('Board.openPromises is no summary.');
    const context = { sight: sightOf(tiers), today: '2024-06-15' };
    const { text, values } = summaryByKey(model, link, keyed(noun, [idOf('Board', 'board')]), context.today, context);
    expect((await client.query(text, values)).rows).toEqual([{ k: idOf('Board', 'board'), value: expected }]);
  });

  it('reads every table through the door that hides', () => {
    const tables = new Set([...model.values()].map(({ table }) => table));
    const summaries = [...model.values()].flatMap((noun) =>
      [...noun.fields].flatMap(([field, link]) =>
        link.kind === 'summary' ? [{ of: `${noun.name}.${field}`, link }] : [],
      ),
    );
    const past = summaries.flatMap(({ of: field, link }) => {
      const { text } = link.summary({
        keys: sql`keys`,
        asAt: sql`today`,
        sees: () => sql`true`,
        table: () => sql`(what is visible)`,
      });
      const read = [...text.matchAll(/\b(?:from|join)\s+"?([a-z_]+)/g)].map(([, table = '']) => table);
      const named = new Set([...text.matchAll(/\b([a-z_]+) as (?:materialized )?\(/g)].map(([, name = '']) => name));
      return read
        .filter((table) => tables.has(table) && !named.has(table))
        .map((table) => `${field} reads ${table} as it is`);
    });
    expect(summaries.length).toBeGreaterThan(15);
    expect(past).toEqual([]);
  });
});
