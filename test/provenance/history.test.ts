import { beforeAll, describe, expect, it } from '@jest/globals';
import { execute, isObjectType, parse } from 'graphql';
import type { Visibility } from '../../schema/shared/recorded.js';
import { CommitmentRow } from '../../server/finance/commitment.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { known, unknown } from '../../server/platform/write/values.js';
import { fieldWords } from '../../server/provenance/field-words.js';
import { Reader } from '../../server/reading/reader.js';
import { useApi } from '../support/api.js';
import { openDesk, type Perform } from '../support/desk.js';
import { useRoads } from '../support/roads.js';
import { useSpending } from '../support/spending.js';
import { send } from '../support/writes.js';
import { sightOf } from '../../server/reading/sight.js';

interface Version {
  at: string;
  permission: string | null;
  actorRole: string | null;
  organisation: { name: string } | null;
  submission: { id: string } | null;
  correction: { reason: string } | null;
  changes: { field: string; before: string | null; after: string | null }[];
}

interface History {
  id: string;
  versionCount: number;
  versions: Version[];
  supersedes: { id: string } | null;
  supersededBy: { id: string } | null;
  corrections: { reason: string; oldValue: string; newValue: string }[];
}

const asked = `query ($id: ID!, $first: Int! = 100) { history(id: $id, first: $first) {
  id versionCount supersedes { id } supersededBy { id } corrections { reason oldValue newValue }
  versions { at permission actorRole organisation { name } submission { id } correction { reason } changes { field before after } } } }`;

describe('the history of a record', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const { lines } = useSpending(api);
  const permission = 'finance:recordCommitment';
  const officer = 'demonstration-finance-officer';
  let perform: Perform;
  let line = '';

  const history = async (id: string, first = 100): Promise<History> =>
    (await api.as(officer).query<{ history: History }>(asked, { id, first })).history;

  beforeAll(async () => {
    perform = await openDesk(api);
    [line = ''] = await lines();
  });

  it('shows each version: who, when, by which submission, and what reads otherwise', async () => {
    const { commitment, ...first } = await perform(officer, permission, async (door) => {
      const { id: lineId, areaId } = await door.take(InvestmentLineRow, line, 'line');
      const said = { kind: 'CONTRACT', status: 'OPEN', title: 'Speech therapy', supplierId: null } as const;
      const dated = { asAt: '2025-09', sourceId: null, visibility: 'PUBLIC', startsOn: null, endsOn: null } as const;
      const amount = unknown<number>('asked in May');
      return { commitment: await door.insert(CommitmentRow, { ...said, ...dated, areaId, lineId, amount }) };
    });
    const id = `Commitment:${commitment}`;
    const change = (changes: object, client = officer): ReturnType<Perform> =>
      perform(client, permission, async (door) => {
        await door.change(CommitmentRow, await door.take(CommitmentRow, id, 'id'), changes);
        return {};
      });
    const second = await change({ amount: { ...known(125_000_050), qualifier: 'APPROXIMATE' } });
    const third = await change(
      { amount: { ...known(-250), state: 'DISPUTED', note: 'by the trust' }, title: 'Therapy' },
      'demonstration-council-system',
    );
    const fourth = await change({ status: 'SPENT', endsOn: '2026-03' });

    const { versions, versionCount } = await history(id);
    expect(versionCount).toBe(4);
    expect(versions.map(({ submission }) => submission?.id)).toEqual(
      [fourth, third, second, first].map(({ submission }) => `Submission:${submission}`),
    );
    expect(versions.map(({ actorRole }) => actorRole)).toEqual([
      'finance-officer',
      'partner-system',
      'finance-officer',
      'finance-officer',
    ]);
    expect(new Set(versions.map((version) => version.permission))).toEqual(new Set([permission]));
    expect(versions.every(({ organisation }) => organisation?.name.includes('ouncil'))).toBe(true);
    const moments = versions.map(({ at }) => at);
    expect(moments).toEqual([...moments].sort().reverse());
    expect(versions.slice(0, 3).map(({ changes }) => changes)).toEqual([
      [
        { field: 'status', before: 'OPEN', after: 'SPENT' },
        { field: 'endsOn', before: null, after: '2026-03' },
      ],
      [
        { field: 'title', before: 'Speech therapy', after: 'Therapy' },
        { field: 'amount', before: 'about £1,250,000.50', after: '-£2.50 (disputed) (by the trust)' },
      ],
      [{ field: 'amount', before: 'not known (asked in May)', after: 'about £1,250,000.50' }],
    ]);
    const begun = new Map(versions[3]?.changes.map(({ field, before, after }) => [field, [before, after]]));
    expect(begun.get('line')).toEqual([null, line]);
    expect(begun.get('amount')).toEqual([null, 'not known (asked in May)']);
    expect(begun.has('version')).toBe(false);

    const { versions: newest, versionCount: all } = await history(id, 1);
    expect([newest, all]).toEqual([versions.slice(0, 1), 4]);
  });

  it('goes by the moment of the commit where a change that began first comes second', async () => {
    const id = line;
    const change = (purpose: string, before?: () => Promise<unknown>): ReturnType<Perform> =>
      perform(officer, permission, async ({ manager }) => {
        await before?.();
        await manager.query('update investment_line set purpose = $2, version = version + 1 where id = $1', [
          line.slice(line.indexOf(':') + 1),
          purpose,
        ]);
        return {};
      });
    await change('second', () => change('first'));
    const { versions } = await history(id);
    expect(versions.slice(0, 2).map(({ changes }) => changes[0]?.after)).toEqual(['second', 'first']);
  });

  it('hides versions of a tier that the caller does not see, and what they said', async () => {
    const { schema, reading, run } = roads();
    const change = (changes: object): ReturnType<Perform> =>
      perform(officer, permission, async (door) => {
        await door.change(InvestmentLineRow, await door.take(InvestmentLineRow, line, 'line'), changes);
        return {};
      });
    await change({ title: 'Second' });
    await change({ title: 'Secret', visibility: 'MEMBER' });
    await change({ title: 'Third', visibility: 'PUBLIC' });
    const seenBy = async (tiers: Visibility[]): Promise<unknown> => {
      const reader = new Reader(reading, run, { sight: sightOf(tiers), today: '2026-11-21' });
      const contextValue = { reader, run, mayRead: () => true };
      const variableValues = { id: line, first: 2 };
      const { data } = await execute({ schema, document: parse(asked), variableValues, contextValue });
      return (data as unknown as { history: History }).history.versions.map(({ changes }) => changes);
    };
    const opened = { field: 'visibility', before: 'MEMBER', after: 'PUBLIC' };
    expect(await seenBy(['PUBLIC', 'MEMBER'])).toEqual([
      [opened, { field: 'title', before: 'Secret', after: 'Third' }],
      [
        { ...opened, before: 'PUBLIC', after: 'MEMBER' },
        { field: 'title', before: 'Second', after: 'Secret' },
      ],
    ]);
    expect(await seenBy(['PUBLIC'])).toEqual([
      [{ field: 'title', before: 'Second', after: 'Third' }],
      [{ field: 'title', before: expect.any(String), after: 'Second' }],
    ]);
  });

  it('of an old figure leads to the one that replaced it, and back, both with the correction', async () => {
    const { observations } = await api.query<{
      observations: { nodes: { id: string; version: number; value: { state: string; value: string } }[] };
    }>(
      '{ observations(first: 50, realm: DEMONSTRATION, order: { by: PERIOD_STARTS_ON, direction: DESC }) { nodes { id version value { state value } } } }',
    );
    const old = observations.nodes.find(({ value }) => value.state === 'KNOWN');
    const told = await send(
      api.as('demonstration-data-steward'),
      'correctFigure',
      '... on FigureCorrected { correction { about { id } } }',
      {
        recordId: old?.id,
        field: 'value',
        expectedVersion: old?.version,
        figure: { state: 'KNOWN', value: '41.5' },
        reason: 'A column was read twice.',
      },
    );
    expect(told).toMatchObject({ __typename: 'FigureCorrected' });
    const next = (told as unknown as { correction: { about: { id: string } } }).correction.about.id;
    const [before, after] = [await history(String(old?.id)), await history(next)];
    expect(before.supersededBy).toEqual({ id: next });
    expect([after.supersedes, after.supersededBy]).toEqual([{ id: old?.id }, null]);
    const correction = { reason: 'A column was read twice.', oldValue: old?.value.value, newValue: '41.5' };
    expect(before.corrections).toEqual([correction]);
    expect(after.corrections).toEqual([correction]);
    expect(after.versions[0]?.correction).toEqual({ reason: 'A column was read twice.' });
    expect(before.versions[0]?.correction).toBeNull();
  });

  it('is refused for what is not there', async () => {
    const codes = async (id: string, first = 100): Promise<unknown> =>
      (await api.as(officer).ask(asked, { id, first })).errors?.map(({ extensions }) => extensions.code);
    expect(await codes('Commitment:00000000-0000-4000-8000-000000000000')).toEqual(['NOT_FOUND']);
    expect(await codes('nonsense')).toEqual(['BAD_ID']);
    expect(await codes(line, 0)).toEqual(['BAD_PAGE_SIZE']);
  });

  it('names every column of every noun as the contract does', () => {
    const { schema, reading } = roads();
    const astray = [...reading.model.values()].flatMap((noun) => {
      const record = Object.fromEntries(
        [...noun.columns.values()].map(({ column, type }) => [column, valueFor(column, type)]),
      );
      const type = schema.getType(noun.name);
      const fields = isObjectType(type) ? type.getFields() : {};
      const named = [...fieldWords(schema, noun, record).keys()];
      return named.filter((field) => !(field in fields)).map((field) => `${noun.name}.${field}`);
    });
    expect(astray).toEqual([]);
  });
});

function valueFor(column: string, type: string): string {
  if (column.endsWith('_qualifier')) return 'EXACT';
  return type === 'bigint' ? '1' : 'x';
}
