import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf } from '../../seeds/seed.js';
import { ExternalReviewRow } from '../../server/improvement/external-review.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const review = { areaId, asAt: '2024', kind: 'REVISIT' } as const;

describe('an expected review', () => {
  const api = useApi({ database: 'empty', today: '2024-06-15' });
  beforeAll(() =>
    put(api.url, [
      facts(ExternalReviewRow, review, [
        { key: 'due', title: 'due today', expectedOn: '2024-06-15' },
        { key: 'late', title: 'late', expectedOn: '2024-05' },
        { key: 'answered', title: 'answered', expectedOn: '2024-03' },
        { key: 'answer', title: 'answer', heldOn: '2025-01', expectedAsId: idOf('ExternalReview', 'answered') },
        { key: 'undated', title: 'undated', expectedOn: 'XXXX-03' },
      ]),
    ]),
  );

  it('is passed once its last possible day is, unless it was held itself or another answers it', async () => {
    const { externalReviews } = await api.query<{
      externalReviews: { nodes: { title: string; expectationPassed: boolean }[] };
    }>('{ externalReviews { nodes { title expectationPassed } } }');
    const passed = externalReviews.nodes.filter(({ expectationPassed }) => expectationPassed);
    expect(externalReviews.nodes).toHaveLength(5);
    expect(passed.map(({ title }) => title)).toEqual(['late']);
  });
});
