import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

describe('what a source counts and does not list', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { lead, officer, steward, stranger, refused } = use;

  describe('how a plan stands', () => {
    const read = `... on StatusTalliesRecorded { statusTallies { id asAt subject basis expectedBy note visibility
      count { state value qualifier } area { slug } intervention { id } workstream { id } rating { id } } }`;
    const stated = (more: object = {}) => ({
      areaId: use.plan.area.id,
      about: { interventionId: use.plan.id },
      asAt: '2026-11',
      subject: 'ACTIONS',
      items: [{ count: { value: 102 } }],
      ...more,
    });

    it('is recorded whole, by rating and in all', async () => {
      const ratingId = await use.id('RatingValue', `canonical = 'COMPLETE'`);
      const items = [{ ratingId, count: { value: 53, qualifier: 'AT_LEAST' }, note: 'As the chair said.' }, {}];
      const told = await send(officer, 'recordStatusTallies', read, stated({ items }));
      const either = { subject: 'ACTIONS', basis: 'REPORTED', expectedBy: null, intervention: { id: use.plan.id } };
      expect(told['statusTallies']).toMatchObject([
        { ...either, rating: { id: ratingId }, count: { state: 'KNOWN', value: 53, qualifier: 'AT_LEAST' } },
        {
          ...either,
          rating: null,
          count: { state: 'UNKNOWN', value: null },
          note: null,
          area: { slug: 'demonstration' },
        },
      ]);
    });

    it('may be expected of a workstream, or of no plan in particular', async () => {
      const workstreamId = use.plan.workstreams.nodes[0]?.id;
      const expected = stated({ about: { workstreamId }, expectedBy: '2027-03' });
      expect((await send(lead, 'recordStatusTallies', read, expected))['statusTallies']).toMatchObject([
        {
          basis: 'EXPECTED',
          expectedBy: '2027-03',
          workstream: { id: workstreamId },
          intervention: { id: use.plan.id },
        },
      ]);
      const alone = stated({ about: null, subject: 'AREAS_OF_CONCERN' });
      expect((await send(lead, 'recordStatusTallies', read, alone))['statusTallies']).toMatchObject([
        { subject: 'AREAS_OF_CONCERN', intervention: null, workstream: null },
      ]);
    });

    it('is refused with the reason, and leaves nothing behind', async () => {
      const refuse = (more: object, caller = lead) => refused('recordStatusTallies', stated(more), caller);
      const ratingId = await use.id('RatingValue', 'true');
      expect(await refuse({ items: [] })).toBe('EMPTY_BATCH items');
      expect(await refuse({ items: [{ ratingId }, { ratingId }] })).toBe('COUNTED_TWICE items 1 ratingId');
      expect(await refuse({ items: [{}, {}] })).toBe('COUNTED_TWICE items 1 ratingId');
      expect(await refuse({ items: [{ count: { value: -1 } }] })).toBe('BAD_COUNT items 0 count');
      expect(await refuse({ asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await refuse({ about: {} })).toBe('ONE_NEEDED about');
      expect(await refuse({ about: { interventionId: use.elsewhere } })).toBe('FORBIDDEN about interventionId');
      expect(await refuse({}, stranger)).toBe('FORBIDDEN areaId');
      expect(await refuse({}, steward)).toBe('FORBIDDEN');
    });
  });

  describe('how many dates were moved', () => {
    const read = `... on RebaselineTallyRecorded { rebaselineTally { id reason approverRole reportedOn
      count { state value } completedSince { state value } area { slug } intervention { id } workstream { id } } }`;
    const stated = (more: object = {}) => ({
      about: { interventionId: use.plan.id },
      asAt: '2026-11',
      count: { value: 9 },
      completedSince: { value: 4 },
      reason: 'Waited for the new system.',
      ...more,
    });

    it('is recorded with the reason', async () => {
      const more = { approverRole: 'Improvement board', reportedOn: '2026-10' };
      expect((await send(officer, 'recordRebaselineTally', read, stated(more)))['rebaselineTally']).toMatchObject({
        ...more,
        count: { value: 9 },
        completedSince: { value: 4 },
        intervention: { id: use.plan.id },
        workstream: null,
        area: { slug: 'demonstration' },
      });
    });

    it('is refused with the reason, and leaves nothing behind', async () => {
      const refuse = (more: object, caller = lead) => refused('recordRebaselineTally', stated(more), caller);
      expect(await refuse({ completedSince: { value: 10 } })).toBe('DONE_OVER_TOTAL completedSince');
      expect(await refuse({ count: { value: -1 } })).toBe('BAD_COUNT count');
      expect(await refuse({ completedSince: { value: -1 } })).toBe('BAD_COUNT completedSince');
      expect(await refuse({ reportedOn: '2031' })).toBe('FUTURE_DATE reportedOn');
      expect(await refuse({ asAt: '2031' })).toBe('FUTURE_DATE asAt');
      expect(await refuse({ about: {} })).toBe('ONE_NEEDED about');
      expect(await refuse({}, stranger)).toBe('FORBIDDEN about interventionId');
      expect(await refuse({}, steward)).toBe('FORBIDDEN');
    });
  });
});
