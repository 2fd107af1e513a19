import { LinkImpact } from '../../schema/improvement/link-impact.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { figure, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { actingRole } from './acting-role.js';
import { foundation } from './impact-foundation.js';
import { ImpactLinkRow } from './impact-link.entity.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { theOneNamed } from './the-one-named.js';

const means = {
  investmentLineId: 'InvestmentLine',
  postTypeId: 'PostType',
  workforceCountId: 'WorkforceCount',
  teamId: 'Team',
  actionId: 'Action',
} as const;
const outcomes = { indicatorId: 'Indicator', pathwayId: 'Pathway' } as const;

export const linkImpact = write(LinkImpact, async (door, input) => {
  const areaId = await door.area(input.areaId, 'areaId');
  const from = await oneOf(door, means, input.means, 'means', areaId);
  const to = await oneOf(door, outcomes, input.outcome, 'outcome', areaId);
  if (input.lagMonths?.value?.startsWith('-') === true)
    refuse('BAD_LAG', 'An effect does not show before its cause. Give 0 months or more.', 'lagMonths.value');
  const impactLink = await door.insert(ImpactLinkRow, {
    ...(await door.statement(input, from)),
    ...from.key,
    ...to.key,
    areaId,
    evidenceId: await foundation(door, input, areaId),
    direction: input.direction,
    expectedEffect: text(input.expectedEffect, 'expectedEffect'),
    lagMonths: figure(input.lagMonths, 'lagMonths'),
    strength: input.strength,
    assertedBy: await actingRole(door, input.assertedBy, 'assertedBy'),
  });
  return { impactLink };
});

interface End {
  id: string;
  areaId?: string | null;
  visibility: Visibility;
}

async function oneOf<Field extends string>(
  door: Door,
  nouns: Readonly<Record<Field, string>>,
  given: Partial<Record<Field, string | null>>,
  path: string,
  areaId: string,
) {
  const [field, id] = theOneNamed(given, Object.keys(nouns) as Field[], path);
  const found = await door.refer<End>(nouns[field], id, `${path}.${field}`);
  checkSameArea(found, areaId, `${path}.${field}`);
  return { key: { [field]: found.id }, visibility: found.visibility };
}
