/** What is said to work on what in the fictional area, by every strength from asserted to refuted. */
import { ImpactLinkRow } from '../../server/improvement/impact-link.entity.js';
import { indicatorId } from '../indicators/invented-indicators.js';
import type { InventedArea } from '../invent.js';
import { facts, known, unknown, type SeedTable } from '../seed.js';
import { postType } from '../workforce/invented-teams.js';

export function inventedImpact(area: InventedArea): SeedTable {
  const line = (number: number) => ({ investmentLineId: area.id('InvestmentLine', number) });
  const waits = (slug: string) => ({ pathwayId: area.id('Pathway', slug) });
  const outcome = (slug: string) => ({ indicatorId: indicatorId(slug) });
  const notSaid = unknown('Nobody has said how long it takes.');
  return facts(ImpactLinkRow, { ...area.told('improvement'), direction: 'IMPROVES' }, [
    {
      key: area.key('salt money waits'),
      ...line(2),
      ...waits('salt'),
      expectedEffect: 'More therapists see children sooner.',
      lagMonths: known('6'),
      strength: 'EVIDENCED',
      assertedBy: 'Head of therapy',
    },
    {
      key: area.key('salt money indicator'),
      ...line(2),
      ...outcome('salt-over-18-weeks'),
      expectedEffect: 'Fewer children wait over 18 weeks.',
      lagMonths: known('9'),
      strength: 'ASSERTED',
      assertedBy: 'Director of finance',
    },
    {
      key: area.key('therapists'),
      postTypeId: postType('speech-therapist'),
      ...outcome('salt-over-18-weeks'),
      expectedEffect: 'Each filled post brings eleven assessments a month.',
      lagMonths: known('4'),
      strength: 'EVIDENCED',
      assertedBy: 'Head of therapy',
    },
    {
      key: area.key('coordinators'),
      teamId: area.id('Team', 'assessment'),
      ...outcome('plans-on-time-monthly'),
      expectedEffect: 'Smaller caseloads bring plans sooner.',
      lagMonths: known('3'),
      strength: 'TESTED',
      assertedBy: 'Head of data at the council',
    },
    {
      key: area.key('psychologists'),
      ...line(1),
      ...outcome('advice-on-time'),
      expectedEffect: 'Locums clear late advice.',
      lagMonths: known('2'),
      strength: 'ASSERTED',
      assertedBy: 'Principal educational psychologist',
    },
    {
      key: area.key('newsletter'),
      actionId: area.id('Action', 34),
      ...outcome('appeals'),
      direction: 'NO_EFFECT',
      expectedEffect: 'Explaining decisions was to lower appeals.',
      lagMonths: notSaid,
      strength: 'REFUTED',
      assertedBy: 'Head of the assessment service',
    },
    {
      key: area.key('needed'),
      workforceCountId: area.id('WorkforceCount', 'therapists needed'),
      ...waits('salt'),
      direction: 'UNCLEAR',
      expectedEffect: 'The trust says this many would bring all waits under 18 weeks.',
      lagMonths: notSaid,
      strength: 'ASSERTED',
      assertedBy: 'Chief operating officer of the community trust',
    },
    {
      key: area.key('neuro money'),
      ...line(3),
      ...waits('neuro'),
      expectedEffect: 'A second team halves the list in two years.',
      lagMonths: known('24'),
      strength: 'ASSERTED',
      assertedBy: 'Medical director',
    },
    {
      key: area.key('ep waits'),
      ...line(1),
      ...waits('ep-advice'),
      expectedEffect: 'Advice arrives within six weeks.',
      lagMonths: known('3'),
      strength: 'EVIDENCED',
      assertedBy: 'Principal educational psychologist',
    },
  ]);
}
