/** Which boards answer to which, and who has to report to them. */
import { BoardAccountabilityRow } from '../../server/governance/board-accountability.entity.js';
import { ReportingDutyRow } from '../../server/governance/reporting-duty.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { area, board, idOf, organisation, passage } from './governance-keys.js';

const wirral = { areaId: area('wirral') } as const;

export const accountability: readonly SeedTable[] = [
  facts(BoardAccountabilityRow, wirral, [
    {
      key: 'wirral-lasp wirral-health-and-wellbeing',
      boardId: board('wirral-lasp'),
      accountableToId: board('wirral-health-and-wellbeing'),
      kind: 'OVERSIGHT',
      since: '../2024-10-16',
      basis:
        'Revised terms of reference of the partnership board, agreed with the Department for Education and NHS England: the Health and Wellbeing Board oversees SEND improvement, so that the Written Statement of Action is delivered in full by October 2025.',
      asAt: '2024-10-16',
      sourceId: passage('000 ¶4'),
    },
    {
      key: 'wirral-lasp wirral-cype',
      boardId: board('wirral-lasp'),
      accountableToId: board('wirral-cype'),
      kind: 'ASSURANCE',
      since: '../2024-10-16',
      basis:
        'The committee is given the report for assurance of improvement and to align it with its own business; oversight lies with the Health and Wellbeing Board.',
      asAt: '2024-10-16',
      sourceId: passage('000 ¶4'),
    },
  ]),
  facts(ReportingDutyRow, wirral, [
    ...(
      [
        ['wirral-place-based-partnership', 'The reporting framework of the statement'],
        ['wirral-cyp-and-families', 'Named among several council committees that receive update reports'],
        ['wirral-health-and-wellbeing', 'Named among several council committees that receive update reports'],
      ] as const
    ).map(([slug, basis]) => ({
      key: `wirral wsoa ${slug}`,
      reportsToId: board(slug),
      interventionId: idOf('Intervention', 'wirral-wsoa'),
      subject: 'Progress with the Written Statement of Action for SEND',
      reportedBy: 'Director for Children, Families and Education',
      frequency: slug === 'wirral-place-based-partnership' ? 'A further report at a future date' : null,
      since: '../2022-09-14',
      basis: `${basis}. Reporting to one separate body alone was considered and not chosen, because duties and themes are shared; so similar reports go to several bodies.`,
      asAt: '2022-09-14',
      sourceId: passage('001 §2.1'),
    })),
    {
      key: 'wirral improvement wirral-cype',
      reportsToId: board('wirral-cype'),
      interventionId: idOf('Intervention', 'wirral-send-improvement-programme'),
      subject: 'SEND improvement in the local area',
      reportedBy: 'Director of Children, Families and Education',
      since: '../2024-10-16',
      basis: 'For assurance; oversight lies with the Health and Wellbeing Board.',
      asAt: '2024-10-16',
      sourceId: passage('000 ¶4'),
    },
    {
      key: 'wirral ombudsman wirral-cabinet',
      reportsToId: board('wirral-cabinet'),
      orderedById: organisation('lgsco'),
      subject: 'Progress after restructure, investment and recruitment in the SEND service',
      reportedBy: 'Wirral Council',
      frequency: 'Regular',
      since: '2025-06-02',
      basis: 'Decision 24 013 016 of the Local Government and Social Care Ombudsman.',
      asAt: '2025-06-02',
      sourceId: passage('lgsco-24-013-016 remedy'),
    },
  ]),
];
