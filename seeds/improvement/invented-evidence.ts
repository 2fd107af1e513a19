/** What the fictional plan has to show: evidence for some finished actions and none for others. */
import { EvidenceRequirementRow } from '../../server/improvement/evidence-requirement.entity.js';
import { EvidenceRow } from '../../server/improvement/evidence.entity.js';
import { inspectorate } from '../places/places.demonstration.js';
import type { InventedArea } from '../invent.js';
import { facts, type SeedTable } from '../seed.js';
import type { InventedAction } from './invented-plan.js';

export function inventedEvidence(area: InventedArea, actions: readonly InventedAction[]): SeedTable[] {
  const told = { ...area.told('improvement'), interventionId: area.id('Intervention', 'plan') };
  const finished = actions.filter(({ completedOn }) => completedOn !== null);
  const shown = finished.filter((_action, index) => index % 3 !== 2);
  return [
    facts(EvidenceRequirementRow, told, [
      {
        key: area.key('survey'),
        workstreamId: area.id('Workstream', 'families'),
        organisationId: inspectorate,
        expects: 'That families notice a difference',
        requiredBy: 'Invented Inspectorate',
        dueOn: '2026-06',
        means: 'A survey, repeated',
      },
      {
        key: area.key('audit'),
        workstreamId: area.id('Workstream', 'plans'),
        expects: 'That plans say who does what by when',
        requiredBy: 'Improvement board',
        dueOn: '2025-12',
        means: 'An audit of thirty plans',
      },
    ]),
    facts(EvidenceRow, told, [
      ...shown.map(({ number, workstream, title, completedOn }, index) => ({
        key: area.key(number),
        workstreamId: area.id('Workstream', workstream.slug),
        actionId: area.id('Action', number),
        title: `Closing note: ${title}`,
        kind: index % 2 === 0 ? ('DOCUMENT' as const) : ('DATA' as const),
        purpose: index % 4 === 1 ? ('IMPACT' as const) : ('DELIVERY' as const),
        supports: index % 4 === 1 ? 'That children are seen sooner' : 'That it was done',
        strength: index % 4 === 1 ? ('MODERATE' as const) : ('WEAK' as const),
        producedOn: completedOn,
      })),
      {
        key: area.key('audit'),
        workstreamId: area.id('Workstream', 'plans'),
        requirementId: area.id('EvidenceRequirement', 'audit'),
        title: 'Audit of thirty plans',
        kind: 'AUDIT',
        purpose: 'IMPACT',
        supports: 'That plans say who does what by when',
        strength: 'STRONG',
        producedOn: '2025-11-28',
      },
    ]),
  ];
}
