import { beforeAll, describe, expect, it } from '@jest/globals';
import type { SharingStatus } from '../../schema/access/sharing-agreement.js';
import { facts } from '../../seeds/seed.js';
import { SharingAgreementRow } from '../../server/access/sharing-agreement.entity.js';
import { useApi } from '../support/api.js';
import { put } from '../support/records.js';

const agreement = (
  title: string,
  status: SharingStatus,
  startsOn: string | null,
  expiresOn: string | null,
  asAt = '2024',
) =>
  facts(SharingAgreementRow, { dataset: 'Waits', covers: [] as string[], basis: 'AGREEMENT' } as const, [
    { key: title, title, status, startsOn, expiresOn, asAt },
  ]);
const agreements = [
  agreement('to the day', 'AGREED', '2024-04-01', '2025-03-31'),
  agreement('without end', 'AGREED', '2024-04-01', null),
  agreement('to the month', 'AGREED', '2024-04', '2025-03'),
  agreement('begun on or before', 'AGREED', '../2024-04-01', null),
  agreement('begun in some April', 'AGREED', 'XXXX-04', null),
  agreement('until some March', 'AGREED', '2024-04-01', 'XXXX-03'),
  agreement('without a start', 'AGREED', null, '2025-03-31'),
  agreement('proposed', 'PROPOSED', '2024-04-01', null),
  agreement('ended', 'ENDED', '2024-04-01', '2025-03-31', '2024-09'),
  agreement('said to work', 'UNKNOWN', null, null, '2024-06'),
  agreement('said to work, undated', 'UNKNOWN', null, null, 'XXXX-06'),
];

describe('whether data may be shared on a day', () => {
  const api = useApi({ database: 'empty', today: '2024-04-01' });
  beforeAll(() => put(api.url, agreements));

  it.each<[title: string, answers: Record<string, boolean | null>]>([
    ['to the day', { '2024-03-31': false, '2024-04-01': true, '2025-03-31': true, '2025-04-01': false }],
    ['without end', { '2024-03-31': false, '2030-01-01': true }],
    [
      'to the month',
      { '2024-03-31': false, '2024-04-01': null, '2024-04-30': true, '2025-03-02': null, '2025-04-01': false },
    ],
    ['begun on or before', { '2024-03-31': null, '2024-04-01': true }],
    ['begun in some April', { '2024-06-01': null }],
    ['until some March', { '2024-03-31': false, '2024-06-01': null }],
    ['without a start', { '2024-06-01': null, '2025-04-01': false }],
    ['proposed', { '2024-06-01': false }],
    ['ended', { '2024-03-31': false, '2024-06-01': null, '2024-09-30': false, '2025-04-01': false }],
    ['said to work', { '2024-05-31': null, '2024-06-01': true, '2024-06-30': true, '2024-07-01': null }],
    ['said to work, undated', { '2024-06-01': null }],
  ])('%s', async (title, answers) => {
    const fields = Object.keys(answers).map((day) => `on${day.replaceAll('-', '')}: inForce(asAt: "${day}")`);
    const { sharingAgreements } = await api.query<{ sharingAgreements: { nodes: object[] } }>(
      `query Sharing($title: String!) { sharingAgreements(filter: { title: { equals: $title } }) { nodes { ${fields.join(' ')} } } }`,
      { title },
    );
    expect(sharingAgreements.nodes).toEqual([
      Object.fromEntries(Object.entries(answers).map(([day, answer]) => [`on${day.replaceAll('-', '')}`, answer])),
    ]);
  });

  it('is asked for today unless a day is given', async () => {
    const { sharingAgreements } = await api.query<{ sharingAgreements: { nodes: object[] } }>(
      '{ sharingAgreements(filter: { title: { equals: "to the day" } }) { nodes { inForce } } }',
    );
    expect(sharingAgreements.nodes).toEqual([{ inForce: true }]);
  });
});
