/** What the documents on Worcestershire, Herefordshire and the unnamed council describe as done or to be done. */
import { ActionRow } from '../../server/improvement/action.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { idOf, organisation, planned } from './improvement-keys.js';

const babcock = { deliveryOrganisationId: organisation('babcock-prime') } as const;

const worcestershire = [
  {
    key: 'worcestershire-mainstream',
    title: 'Build confidence and skills in mainstream schools',
    description:
      'The biggest focus of the plan: to enable SEN coordinators in maintained schools and academies. Babcock Prime leads it.',
    ...babcock,
    provisionGapId: idOf('ProvisionGap', 'worcestershire-mainstream'),
    ...planned('002', '¶10'),
  },
  {
    key: 'worcestershire-graduated-response',
    title: 'Put the graduated response and school self-review into use',
    description:
      'The current focus of council leadership. All schools are said to use the graduated response; members are to ask about it on visits.',
    ...planned('002', '¶12'),
  },
  {
    key: 'worcestershire-recruitment',
    title: 'Fill vacant SEND posts',
    description: 'A very active recruitment campaign. How many posts were vacant is not said.',
    ...planned('002', '¶13'),
  },
  {
    key: 'worcestershire-sendiass',
    title: 'Prompt SEN coordinators to seek advice',
    description: 'Work with the information, advice and support service; all school staff should be aware of SEND.',
    deliveryOrganisationId: organisation('worcestershire-sendiass'),
    ...planned('002', '¶13'),
  },
  {
    key: 'worcestershire-register',
    title: 'Set up a Children with Disability Register',
    description:
      'Almost in place, built with parents and carers. It is not to be linked to assessment and planning. The council should have had one before.',
    ...planned('002', '¶14'),
  },
  {
    key: 'worcestershire-neet',
    title: 'Support young people likely to leave education and work',
    description:
      'A West Mercia project with the Youth Justice Service for young offenders, and support for those most at risk.',
    deliveryOrganisationId: organisation('youth-justice-west-mercia'),
    ...planned('002', '¶17'),
  },
  {
    key: 'worcestershire-indicators',
    title: 'Build a framework of indicators across health, education and youth justice',
    description:
      'Work in progress, to reach school level and compare children with SEND with all, in exclusions, attendance and persistent absence too.',
    ...planned('002', '¶17'),
  },
  {
    key: 'worcestershire-champions',
    title: 'Strengthen leadership in the clinical commissioning group',
    description:
      'Strategic leadership has improved, with SEND champions appointed; whether the work is done is not said.',
    deliveryOrganisationId: organisation('worcestershire-ccg'),
    ...planned('002', '¶20'),
  },
  {
    key: 'worcestershire-local-offer',
    title: 'Improve the local offer website',
    description: 'Much improved, as reported; whether the work is done is not said.',
    ...planned('002', '¶22'),
  },
  {
    key: 'worcestershire-fip',
    title: 'Help Families in Partnership to reach more families',
    description: 'More focused work is needed so that the forum’s capacity grows, with support from the council.',
    deliveryOrganisationId: organisation('families-in-partnership'),
    provisionGapId: idOf('ProvisionGap', 'worcestershire-forum-capacity'),
    ...planned('002', '¶22'),
  },
  {
    key: 'worcestershire-briefings',
    title: 'Hold district briefings for schools',
    description:
      'Being developed, so that schools support each other through the pyramids of district councils and good practice spreads.',
    ...planned('002', '¶23'),
  },
  {
    key: 'worcestershire-funding-rules',
    title: 'Simplify who pays for what',
    description:
      'For example specialist equipment. Hard to settle wholly; proposals are being made for discussion with special schools.',
    ...planned('002', '¶24'),
  },
  {
    key: 'worcestershire-threshold',
    title: 'Manage the threshold between school and council provision',
    description: 'Part of the EHC plan process: a group of practitioners advises officers on decisions.',
    ...planned('002', '¶24'),
  },
  {
    key: 'worcestershire-transport-review',
    title: 'Review transport',
    description: 'The review includes SEND transport.',
    ...planned('002', '¶27'),
  },
] as const;

const herefordshire = [
  {
    key: 'herefordshire-hubs',
    title: 'Open specialist hubs in mainstream schools',
    description: 'Several opened lately and more are planned. How many is not said.',
    ...planned('003', '¶3'),
  },
  {
    key: 'herefordshire-priorities',
    title: 'Set priorities in casework and psychology',
    description: 'So that families do not wait for plans under higher demand.',
    ...planned('003', '¶5'),
  },
  {
    key: 'herefordshire-restructure',
    title: 'Reorganise the SEND team and tighten triage',
    description: 'The team was restructured, roles revisited, and triage with health and social care made tighter.',
    ownerRole: 'Head of Additional Needs',
    completedOn: '../2023-23',
    ...planned('003', '¶7'),
  },
  {
    key: 'herefordshire-mitigation',
    title: 'Make more of resources and work with schools differently',
    description: 'To soften what less early intervention does.',
    ...planned('003', '¶9'),
  },
  {
    key: 'herefordshire-peer-review',
    title: 'Act on last year’s peer review',
    description: 'Significant work as a partnership is reported.',
    ownerRole: 'Corporate Director, Children and Young People',
    ...planned('003', '¶11'),
  },
  {
    key: 'herefordshire-child-readiness',
    title: 'Run a child readiness project',
    description:
      'Several agencies give families intense support in early years, hoped to meet needs before a plan is required.',
    ...planned('003', '¶13'),
  },
  {
    key: 'herefordshire-booklet',
    title: 'Publish an early years booklet',
    description: 'Online, made by Parent Carer Voice with the council and other agencies.',
    deliveryOrganisationId: organisation('parent-carer-voice'),
    completedOn: '../2023-23',
    ...planned('003', '¶17'),
  },
] as const;

const unnamed = [
  {
    key: 'unnamed-004-manual-entry',
    title: 'Enter annual review data by hand',
    description:
      'In spreadsheets, after technical issues. It is to take three more months for more than 2,850 plans; how many are entered nobody could say.',
    ...planned('004', '¶3'),
  },
  {
    key: 'unnamed-004-workforce-strategy',
    title: 'Bring the workforce strategy to the committee',
    description: 'To the next meeting, in March, with health colleagues involved.',
    dueOn: 'XXXX-03',
    ...planned('004', '¶8'),
  },
  {
    key: 'unnamed-004-grow-your-own',
    title: 'Train educational psychologists and assistants',
    description: 'In answer to a national shortage of qualified psychologists.',
    ...planned('004', '¶4'),
  },
  {
    key: 'unnamed-004-siab-minutes',
    title: 'Put the minutes of the SIAB online',
    description:
      'None stand on the website since October. Approved by the independent chair; to be put on the local offer that week.',
    ...planned('004', '¶6'),
  },
] as const;

export const actionsOthers: readonly SeedTable[] = [
  facts(ActionRow, {}, worcestershire),
  facts(ActionRow, {}, herefordshire),
  facts(ActionRow, {}, unnamed),
];
