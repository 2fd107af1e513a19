import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts, idOf } from '../../seeds/seed.js';
import { ActionRow } from '../../server/improvement/action.entity.js';
import { EvidenceRow } from '../../server/improvement/evidence.entity.js';
import { EvidenceRequirementRow } from '../../server/improvement/evidence-requirement.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';
import { plan, planId } from './plans.js';

const of = { areaId, asAt: '2024', interventionId: planId('plan') } as const;
const names = ['shown to work', 'shown to be done', 'not shown'];
const records = [
  facts(
    ActionRow,
    of,
    names.map((title) => ({ key: title, title, description: 'Testing' })),
  ),
  facts(
    EvidenceRequirementRow,
    of,
    names.map((expects) => ({ key: expects, expects, requiredBy: 'Board' })),
  ),
  facts(EvidenceRow, { ...of, supports: 'Testing', kind: 'DATA', strength: 'NOT_ASSESSED' } as const, [
    { key: 'first', title: 'Impact', purpose: 'IMPACT', actionId: idOf('Action', 'shown to work') },
    { key: 'second', title: 'Impact again', purpose: 'IMPACT', actionId: idOf('Action', 'shown to work') },
    {
      key: 'third',
      title: 'Delivery',
      purpose: 'DELIVERY',
      actionId: idOf('Action', 'shown to be done'),
      requirementId: idOf('EvidenceRequirement', 'shown to be done'),
    },
    { key: 'of the plan', title: 'Of the plan as a whole', purpose: 'IMPACT' },
  ]),
];

describe('what evidence is on record', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [plan('plan'), ...records]));

  it('takes only evidence of a difference made for evidence of impact', async () => {
    const { actions } = await api.query<{ actions: { nodes: { title: string; hasImpactEvidence: boolean }[] } }>(
      '{ actions { nodes { title hasImpactEvidence } } }',
    );
    expect(Object.fromEntries(actions.nodes.map((node) => [node.title, node.hasImpactEvidence]))).toEqual({
      'shown to work': true,
      'shown to be done': false,
      'not shown': false,
    });
  });

  it('takes only evidence put forward against an expectation for its answer', async () => {
    const { evidenceRequirements } = await api.query<{
      evidenceRequirements: { nodes: { expects: string; evidenced: boolean }[] };
    }>('{ evidenceRequirements { nodes { expects evidenced } } }');
    expect(Object.fromEntries(evidenceRequirements.nodes.map((node) => [node.expects, node.evidenced]))).toEqual({
      'shown to work': false,
      'shown to be done': true,
      'not shown': false,
    });
  });
});
