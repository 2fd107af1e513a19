import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataQueryStatus } from '../../schema/provenance/data-query.js';
import { outcomesFrom } from '../../server/provenance/data-query-rules.js';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';

interface Query {
  id: string;
  version: number;
}

const query =
  'id version status open question answer answeredOn answeredBy raisedBy raisedOn about { id } askedOf { slug } area { slug } correction { newValue }';

describe('queries about data', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const steward = api.as('demonstration-data-steward');
  const trust = api.as('demonstration-community-trust-system');
  const ids: Record<string, string> = {};

  const raise = (input: object = {}, caller = officer): Promise<Told> =>
    send(caller, 'raiseDataQuery', `... on DataQueryRaised { dataQuery { ${query} } }`, {
      asAt: '2026-11-20',
      aboutId: ids['wait'],
      askedOfId: ids['demonstration-community-trust'],
      question: 'Is the zero of that month a zero?',
      ...input,
    });
  const raised = async (input: object = {}): Promise<Query> => (await raise(input))['dataQuery'] as Query;
  const answer = ({ id, version }: Query, input: object, caller = trust): Promise<Told> =>
    send(caller, 'answerDataQuery', `... on DataQueryAnswered { dataQuery { ${query} } }`, {
      dataQueryId: id,
      expectedVersion: version,
      outcome: 'ANSWERED',
      answer: 'It is; the clinic was closed.',
      ...input,
    });

  beforeAll(async () => {
    const found = await api.query<Record<string, { nodes: { id: string; slug: string }[] }>>(`{
      organisations(first: 50, realm: DEMONSTRATION) { nodes { id slug } }
      areas(realm: DEMONSTRATION) { nodes { id slug } } }`);
    for (const { id, slug } of Object.values(found).flatMap(({ nodes }) => nodes)) ids[slug] = id;
    const { waitSnapshots } = await api.query<{ waitSnapshots: { nodes: { id: string }[] } }>(
      '{ waitSnapshots(first: 1, realm: DEMONSTRATION) { nodes { id } } }',
    );
    ids['wait'] = String(waitSnapshots.nodes[0]?.id);
  });

  it('stands beside the record it asks about, open, with the role that asks', async () => {
    expect(await raise()).toMatchObject({
      dataQuery: {
        status: 'OPEN',
        open: true,
        raisedOn: '2026-11-20',
        raisedBy: expect.stringMatching(/^officer, .*Council/),
        about: { id: ids['wait'] },
        askedOf: { slug: 'demonstration-community-trust' },
        area: { slug: 'demonstration' },
      },
    });
    const { node } = await api.query<{ node: { dataQueries: { nodes: object[] } } }>(
      'query ($id: ID!) { node(id: $id) { ... on WaitSnapshot { dataQueries { nodes { question } } } } }',
      { id: ids['wait'] },
    );
    expect(node.dataQueries.nodes).toContainEqual({ question: 'Is the zero of that month a zero?' });
  });

  it('is taken in hand and answered by the organisation that was asked', async () => {
    const inHand = await answer(await raised(), { outcome: 'WITH_PROVIDER', answer: null });
    expect(inHand).toMatchObject({
      dataQuery: { status: 'WITH_PROVIDER', open: true, answer: null, answeredOn: null },
    });
    expect(await answer(inHand['dataQuery'] as Query, {})).toMatchObject({
      dataQuery: {
        version: 3,
        status: 'ANSWERED',
        open: false,
        answer: 'It is; the clinic was closed.',
        answeredOn: '2026-11-21',
        answeredBy: expect.stringMatching(/^partner-system, .*Trust/),
      },
    });
  });

  it('is answered by a correction', async () => {
    const { id, version } = (
      await api.query<{ node: Query }>('query ($id: ID!) { node(id: $id) { ... on WaitSnapshot { id version } } }', {
        id: ids['wait'],
      })
    ).node;
    const corrected = await send(steward, 'correctFigure', '... on FigureCorrected { correction { id } }', {
      recordId: id,
      expectedVersion: version,
      field: 'longestWeeks',
      figure: { value: '70' },
      reason: 'Left out of the file.',
    });
    const correctionId = (corrected['correction'] as { id: string }).id;
    const asked = await raised();
    expect(await answer(asked, { outcome: 'CORRECTED' })).toMatchObject({ code: 'CORRECTION_MISSING' });
    expect(await answer(asked, { correctionId })).toMatchObject({ code: 'CORRECTION_MISSING' });
    expect(await answer(asked, { outcome: 'CORRECTED', correctionId })).toMatchObject({
      dataQuery: { status: 'CORRECTED', correction: { newValue: '70' } },
    });
  });

  it('is closed by who asked where the limitation is accepted, and by nobody twice', async () => {
    const asked = await raised();
    const accept = { outcome: 'LIMITATION_ACCEPTED', answer: 'The trust keeps no list of it.' };
    expect(await answer(asked, {}, steward)).toMatchObject({ code: 'FORBIDDEN', path: ['dataQueryId'] });
    const closed = await answer(asked, accept, steward);
    expect(closed).toMatchObject({ dataQuery: { status: 'LIMITATION_ACCEPTED', open: false } });
    expect(await answer(closed['dataQuery'] as Query, {})).toMatchObject({ code: 'BAD_OUTCOME', path: ['outcome'] });
  });

  it('lets one of many answers through', async () => {
    const asked = await raised();
    const told = await Promise.all(Array.from({ length: 20 }, () => answer(asked, {})));
    expect(told.filter(({ __typename }) => __typename === 'DataQueryAnswered')).toHaveLength(1);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'VERSION_CONFLICT']));
  });

  it.each<[string, object, string]>([
    ['NOTHING_NAMED', { aboutId: null }, 'aboutId'],
    ['NOT_A_FACT', { aboutId: 'Role:00000000-0000-4000-8000-000000000000' }, 'aboutId'],
    ['BAD_ID', { aboutId: 'Nothing:1' }, 'aboutId'],
    ['TEXT_MISSING', { question: '' }, 'question'],
  ])('is refused with %s, and leaves nothing behind', async (code, input, path) => {
    const before = await records.changes();
    expect(await raise(input)).toMatchObject({ code, path: [path] });
    expect(await records.changes()).toBe(before);
  });

  it('needs words and the right to answer', async () => {
    const asked = await raised();
    const before = await records.changes();
    expect(await answer(asked, { answer: null })).toMatchObject({ code: 'ANSWER_MISSING' });
    expect(await answer(asked, { outcome: 'OPEN' })).toMatchObject({ code: 'BAD_OUTCOME' });
    expect(await answer(asked, {}, api.as('demonstration-member'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await raise({}, api.as('demonstration-administrator'))).toMatchObject({ code: 'FORBIDDEN' });
    expect(await records.changes()).toBe(before);
  });

  it('reaches every outcome from where it stands, and none twice', () => {
    const statuses = Object.keys(DataQueryStatus) as DataQueryStatus[];
    expect(Object.fromEntries(statuses.map((status) => [status, outcomesFrom(status).length]))).toEqual({
      OPEN: 4,
      WITH_PROVIDER: 3,
      ANSWERED: 2,
      CORRECTED: 0,
      LIMITATION_ACCEPTED: 0,
    });
    expect(statuses.filter((status) => outcomesFrom(status).includes(status))).toEqual([]);
  });
});
