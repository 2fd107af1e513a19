/** What bodies expect to be shown, what was put forward, and what is said to work on outcomes. */
import { EvidenceRow } from '../../server/improvement/evidence.entity.js';
import { EvidenceRequirementRow } from '../../server/improvement/evidence-requirement.entity.js';
import { ImpactLinkRow } from '../../server/improvement/impact-link.entity.js';
import { facts, unknown, type SeedTable } from '../seed.js';
import { action, idOf, milestone, organisation, planned, said, worked } from './improvement-keys.js';

const indicator = (slug: string) => idOf('Indicator', slug);
const line = (key: string) => idOf('InvestmentLine', key);
const noLag = unknown('No time was named.');

export const shown: readonly SeedTable[] = [
  facts(EvidenceRequirementRow, {}, [
    {
      key: 'wirral-dashboard evidence',
      expects: 'That the dashboard works in full, and that performance has improved because of it.',
      requiredBy: 'Adviser of the Department for Education',
      organisationId: organisation('dfe'),
      dueOn: '2022-11',
      milestoneId: milestone('wirral-dashboard-operational'),
      actionId: action('wirral-dashboard'),
      ...worked(1, '§3.6'),
    },
    {
      key: 'wirral-process evidence',
      expects:
        'That families fare better with the new process and approach, and that timeliness and the Code of Practice are better kept.',
      requiredBy: 'Monitoring Meeting of November 2022',
      dueOn: '2022-11',
      actionId: action('wirral-ehc-process'),
      ...worked(2, '§3.9'),
    },
    {
      key: 'wirral-impact evidence',
      expects: 'What completed actions have changed for children, young people and families.',
      requiredBy: 'Next Monitoring Meeting',
      dueOn: '2022-11',
      means:
        'User experience systems, compliance checklists, quality assurance and online surveys. It may take several months to be seen throughout.',
      actionId: action('wirral-user-experience'),
      ...planned('001', '§3.20'),
    },
    {
      key: 'unnamed-004-impact',
      expects: 'What the actions taken have brought about, and whether it is what was meant.',
      requiredBy: 'Next phase of the improvement, after the stocktake',
      ...planned('004', '¶2'),
    },
    {
      key: 'unnamed-004-reviews',
      expects: 'A clear position on how many annual reviews are completed, and reassurance to the public.',
      requiredBy: 'The committee',
      actionId: action('unnamed-004-manual-entry'),
      ...planned('004', '¶7'),
    },
    {
      key: 'unnamed-004-recovery',
      expects: 'A recovery plan over several years towards statutory compliance.',
      requiredBy: 'The committee',
      ...planned('004', '¶7'),
    },
  ]),

  facts(EvidenceRow, {}, [
    {
      key: 'wirral-jsna',
      title: 'Joint Strategic Needs Assessment, first version',
      kind: 'DOCUMENT',
      purpose: 'DELIVERY',
      supports: 'That the data was analysed.',
      strength: 'NOT_ASSESSED',
      producedOn: '../2022-09-14',
      actionId: action('wirral-jsna'),
      ...worked(1, '§3.4'),
    },
    {
      key: 'wirral-process-documents',
      title: 'The new process, pathway and papers, with a Local Offer section',
      kind: 'DOCUMENT',
      purpose: 'DELIVERY',
      supports: 'That the process from assessment to annual review was renewed.',
      strength: 'NOT_ASSESSED',
      producedOn: '2022-09-05',
      actionId: action('wirral-ehc-process'),
      ...worked(2, '§3.8'),
    },
    {
      key: 'wirral-forum-remark',
      title: 'Remark of the parent carer forum at the Monitoring Meeting',
      kind: 'CASE_STUDY',
      purpose: 'IMPACT',
      supports: 'An early sign that working together gets better.',
      strength: 'WEAK',
      producedOn: '../2022-09-14',
      actionId: action('wirral-forum-meetings'),
      ...planned('001', '§3.12'),
    },
    {
      key: 'wirral-indicators-2022',
      title: 'Timeliness and tribunal figures given to the board',
      kind: 'DATA',
      purpose: 'IMPACT',
      supports:
        'That key areas improve: timeliness from 24% to 40%, requests that resulted in tribunal from 8.12% to 4.09%. They do not fit published figures without question: see the claims.',
      strength: 'WEAK',
      producedOn: '2022-09-14',
      ...planned('001', '§3.21'),
    },
    {
      key: 'wirral-local-offer-tiles',
      title: 'Three new sections of the Local Offer website',
      kind: 'DOCUMENT',
      purpose: 'DELIVERY',
      supports: 'That the existing website was improved.',
      strength: 'NOT_ASSESSED',
      producedOn: '../2022-09-14',
      actionId: action('wirral-local-offer-tiles'),
      ...worked(6, '§3.18'),
    },
    {
      key: 'wirral-coproduction-figures',
      title: 'Share of staff trained in co-production',
      kind: 'DATA',
      purpose: 'DELIVERY',
      supports: 'That staff are trained: 35.5% at the end of September 2024.',
      strength: 'WEAK',
      producedOn: '2024-09-30',
      actionId: action('wirral-coproduction-training'),
      ...planned('000', '¶18'),
    },
    {
      key: 'worcestershire-roadshows',
      title: 'What was said of the roadshows',
      kind: 'CASE_STUDY',
      purpose: 'DELIVERY',
      supports: 'That roadshows were well attended, with good conversations.',
      strength: 'WEAK',
      producedOn: '../2019-03-14',
      actionId: action('worcestershire-sendiass'),
      ...planned('002', '¶22'),
    },
  ]),

  // Somebody said so. Nothing here claims that it is so.
  facts(ImpactLinkRow, { lagMonths: noLag, strength: 'ASSERTED' } as const, [
    {
      key: 'wirral-1.1m-to-timeliness',
      investmentLineId: line('wirral-send-2024-25'),
      indicatorId: indicator('ehcp-20-weeks'),
      direction: 'IMPROVES',
      expectedEffect: 'Additional staff make plans come faster. How much faster is not said.',
      assertedBy: 'Chair of the Children, Young People and Education Committee',
      ...said('000', '¶5'),
    },
    {
      key: 'wirral-posts-to-timeliness',
      workforceCountId: idOf('WorkforceCount', 'wirral-additional-posts-2024'),
      indicatorId: indicator('ehcp-20-weeks'),
      direction: 'IMPROVES',
      expectedEffect: 'Additional staff make plans come faster. Neither their number nor how much faster is said.',
      assertedBy: 'Chair of the Children, Young People and Education Committee',
      ...said('000', '¶5'),
    },
    {
      key: 'wirral-process-to-timeliness',
      actionId: action('wirral-ehc-process'),
      indicatorId: indicator('ehcp-20-weeks'),
      direction: 'IMPROVES',
      expectedEffect: 'Plans come in time more often and the Code is better kept; to be shown in November 2022.',
      assertedBy: 'Monitoring Meeting',
      ...said('001', '§3.9'),
    },
    {
      key: 'wirral-health-pathways-to-waits',
      actionId: action('wirral-health-pathways'),
      pathwayId: idOf('Pathway', 'wirral-neurodevelopmental'),
      direction: 'IMPROVES',
      expectedEffect: 'What is learnt informs how the pathway is developed, for young people and families.',
      assertedBy: 'Interim Deputy Director, Children’s Services',
      ...said('001', '§3.15'),
    },
    {
      key: 'herefordshire-priorities-to-timeliness',
      actionId: action('herefordshire-priorities'),
      indicatorId: indicator('ehcp-20-weeks'),
      direction: 'IMPROVES',
      expectedEffect: 'Priorities in casework keep plans in time under higher demand.',
      assertedBy: 'Officers, to the committee',
      ...said('003', '¶5'),
    },
    {
      key: 'herefordshire-readiness-to-plans',
      actionId: action('herefordshire-child-readiness'),
      indicatorId: indicator('ehc-plans-growth'),
      direction: 'IMPROVES',
      expectedEffect: 'Needs met early keep some children from needing a plan.',
      assertedBy: 'Officers, to the committee',
      ...said('003', '¶13'),
    },
    {
      key: 'unnamed-004-own-psychologists-to-timeliness',
      actionId: action('unnamed-004-grow-your-own'),
      indicatorId: indicator('ehcp-20-weeks'),
      direction: 'UNCLEAR',
      expectedEffect:
        'A high share of plans stays in time despite hard recruitment; no link is stated and no number given.',
      assertedBy: 'Said in discussion; by whom is not recorded',
      ...said('004', '¶4'),
    },
  ]),
];
