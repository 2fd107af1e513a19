/** A plan that tests of improvement hang their records on. */
import { facts, idOf, type SeedTable } from '../../seeds/seed.js';
import { InterventionRow } from '../../server/improvement/intervention.entity.js';
import { areaId } from '../support/records.js';

type Given = Partial<Pick<InterventionRow, 'status' | 'dueOn' | 'endedOn' | 'listsAllActions'>>;

export const plan = (slug: string, given: Given = {}): SeedTable =>
  facts(InterventionRow, { areaId, asAt: '2024', title: slug, kind: 'IMPROVEMENT_PLAN' } as const, [
    {
      key: slug,
      slug,
      status: given.status ?? 'IN_FORCE',
      dueOn: given.dueOn ?? null,
      endedOn: given.endedOn ?? null,
      listsAllActions: given.listsAllActions ?? false,
    },
  ]);
export const planId = (slug: string): string => idOf('Intervention', slug);
