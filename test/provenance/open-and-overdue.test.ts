import { beforeAll, describe, expect, it } from '@jest/globals';
import { DataQueryStatus } from '../../schema/provenance/data-query.js';
import { facts } from '../../seeds/seed.js';
import { DataQueryRow } from '../../server/provenance/data-query.entity.js';
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { useApi } from '../support/api.js';
import { put } from '../support/records.js';

const queries = facts(
  DataQueryRow,
  { asAt: '2024', question: 'Does the total include those already seen?', raisedBy: 'Data officer', raisedOn: '2024' },
  (Object.keys(DataQueryStatus) as DataQueryStatus[]).map((status) => ({ key: status, status })),
);
const gap = (topic: string, state: InformationGapRow['state'], promisedFor: string | null) =>
  facts(InformationGapRow, { asAt: '2024', detail: 'Testing' }, [{ key: topic, topic, state, promisedFor }]);
const gaps = [
  gap('promised for yesterday', 'PROMISED', '2024-06-14'),
  gap('promised for today', 'PROMISED', '2024-06-15'),
  gap('promised for this month', 'PROMISED', '2024-06'),
  gap('promised for last month', 'PROMISED', '2024-05'),
  gap('promised by yesterday', 'PROMISED', '../2024-06-14'),
  gap('promised for a March', 'PROMISED', 'XXXX-03'),
  gap('promised for no date', 'PROMISED', null),
  gap('once asked for', 'UNKNOWN', null),
];

describe('what is still owed', () => {
  const api = useApi({ database: 'empty', today: '2024-06-15' });
  beforeAll(() => put(api.url, [queries, ...gaps]));

  it('a query is open until it is answered, corrected or let be', async () => {
    const { dataQueries } = await api.query<{ dataQueries: { nodes: { status: string; open: boolean }[] } }>(
      '{ dataQueries { nodes { status open } } }',
    );
    expect(Object.fromEntries(dataQueries.nodes.map(({ status, open }) => [status, open]))).toEqual({
      OPEN: true,
      WITH_PROVIDER: true,
      ANSWERED: false,
      CORRECTED: false,
      LIMITATION_ACCEPTED: false,
    });
  });

  it('a promised figure is overdue once its last possible day is past, and never without a year', async () => {
    const { informationGaps } = await api.query<{ informationGaps: { nodes: { topic: string; overdue: boolean }[] } }>(
      '{ informationGaps { nodes { topic overdue } } }',
    );
    expect(informationGaps.nodes).toHaveLength(8);
    expect(informationGaps.nodes.filter(({ overdue }) => overdue).map(({ topic }) => topic)).toEqual([
      'promised by yesterday',
      'promised for last month',
      'promised for yesterday',
    ]);
  });
});
