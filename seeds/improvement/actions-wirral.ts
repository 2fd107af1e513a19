/** What the Wirral documents describe as done or to be done. The other actions of the 102 stand in an appendix we do not hold. */
import { ActionRow } from '../../server/improvement/action.entity.js';
import { facts, type SeedTable } from '../seed.js';
import { idOf, intervention, organisation, planned, said, worked } from './improvement-keys.js';

const by2022 = '../2022-09-14';

export const actionsWirral: SeedTable = facts(ActionRow, {}, [
  {
    key: 'wirral-data-analysis',
    title: 'Analyse the data',
    description: 'All actions on data analysis are reported complete; how many there were is not said.',
    completedOn: by2022,
    ...worked(1, '§3.4'),
  },
  {
    key: 'wirral-jsna',
    title: 'Publish a first Joint Strategic Needs Assessment',
    description:
      'A first version is published. A deep dive into its findings in August 2022 raised questions for commissioning and provision.',
    completedOn: by2022,
    ...worked(1, '§3.4'),
  },
  {
    key: 'wirral-dashboard',
    title: 'Set up a SEND data dashboard',
    description:
      'Established by September 2022 and not yet fully operational: the government adviser expects that by November.',
    dueOn: '2022-11',
    ...worked(1, '§3.6'),
  },
  {
    key: 'wirral-joint-commissioning',
    title: 'Set up a Joint Commissioning Forum',
    description:
      'A sub-group serves as the forum for the time being. The joint commissioner, appointed in May 2022, sets out lasting arrangements in October.',
    ownerRole: 'Joint commissioner',
    dueOn: '2022-10',
    ...planned('001', '§3.5'),
  },
  {
    key: 'wirral-ehc-process',
    title: 'Renew the process from EHC needs assessment to annual review',
    description:
      'A new process, pathway and way of working, with coordinators and review officers who hold cases and meet families, and plainer papers. In use since 5 September 2022.',
    completedOn: '2022-09-05',
    ...worked(2, '§3.7'),
  },
  {
    key: 'wirral-coproduction-support',
    title: 'Bring in support for co-production',
    description:
      'Support by Rise and the Children with Disabilities Council through the Department for Education, named a priority in April 2022 and held up by its commissioning. The package is now signed off; events run from September to November 2022.',
    deliveryOrganisationId: organisation('rise'),
    dueOn: '2022-11',
    ...planned('001', '§3.10'),
  },
  {
    key: 'wirral-coproduction-charter',
    title: 'Publish a co-production charter',
    description: 'Expected in October 2022, while the co-production events run.',
    dueOn: '2022-10',
    ...planned('001', '§3.10'),
  },
  {
    key: 'wirral-open-sessions',
    title: 'Hold open sessions for parents and carers',
    description:
      'Regular sessions in schools, coffee mornings, weekends and drop-ins, and parents telling leaders of their experience.',
    ...planned('001', '§3.11'),
  },
  {
    key: 'wirral-forum-meetings',
    title: 'Meet the parent carer forum every week',
    description:
      'The interim deputy director and the forum’s steering group met weekly in term time, with sessions on attendance and on options after 16.',
    ownerRole: 'Interim deputy director',
    ...planned('001', '§3.12'),
  },
  {
    key: 'wirral-universal-offer',
    title: 'Outline the universal offer of the graduated response',
    description: 'Good progress is reported.',
    ...worked(4, '§3.13'),
  },
  {
    key: 'wirral-early-support',
    title: 'Agree the early support of the graduated response',
    description:
      'The part with most stakeholders. Engagement runs through September and October 2022; its time was extended so that it can be co-produced. Neither the old nor the new date is given.',
    ...worked(4, '§3.13'),
  },
  {
    key: 'wirral-training-survey',
    title: 'Survey training needs of staff in education settings',
    description:
      'The parent carer forum helped to make a survey and an analysis tool, above all for SEN coordinators. Results are to inform workforce development plans, with the University of Chester.',
    deliveryOrganisationId: organisation('pcpw'),
    ...worked(4, '§3.14'),
  },
  {
    key: 'wirral-senco-network',
    title: 'Bring back the SENCo network',
    description: 'It is being re-established in September 2022; whether it has met yet is not said.',
    dueOn: '2022-09',
    ...worked(4, '§3.14'),
  },
  {
    key: 'wirral-health-pathways',
    title: 'Understand how health pathways work for families',
    description:
      'The health subgroup reports what works to providers. First work on the neurodevelopmental pathway shows how complex it is.',
    ...worked(5, '§3.15'),
  },
  {
    key: 'wirral-nd-metrics',
    title: 'Put neurodevelopmental measures into the dashboard',
    description: 'Promised with the dashboard for November 2022.',
    dueOn: '2022-11',
    ...worked(5, '§3.15'),
  },
  {
    key: 'wirral-mental-health-access',
    title: 'Create a single point of access to mental health support for young people',
    description:
      'Work of the Mental Health and Wellbeing Project, with which the gaps in secondary and further education are aligned.',
    provisionGapId: idOf('ProvisionGap', 'wirral-mental-health'),
    ...planned('001', '§3.16'),
  },
  {
    key: 'wirral-provision-map',
    title: 'Map specialist and resource base provision',
    description: 'Done, as an overview for commissioners, leaders, parents and schools.',
    completedOn: by2022,
    ...planned('001', '§3.17'),
  },
  {
    key: 'wirral-resource-bases',
    title: 'Commission five new resource bases',
    description:
      'For September 2022. Families felt under-informed and under-prepared, so support for those starting went on over the summer.',
    dueOn: '2022-09',
    ...planned('001', '§3.17'),
  },
  {
    key: 'wirral-local-offer-spec',
    title: 'Outline the specification of the Local Offer website',
    description: 'Outlined by the group, with other sites looked at and weighed.',
    completedOn: by2022,
    ...worked(6, '§3.18'),
  },
  {
    key: 'wirral-local-offer-tiles',
    title: 'Improve the existing Local Offer website',
    description:
      'Three new sections: the transformation programme, the SEND service, and the EHC process. Early years, education settings and early support are to be refreshed.',
    completedOn: by2022,
    ...worked(6, '§3.18'),
  },
  {
    key: 'wirral-participation-capacity',
    title: 'Add capacity for participation and engagement',
    description:
      'A Local Offer lead is being recruited. The establishment for participation and engagement goes from 2.0 to 4.0 full-time equivalents.',
    ...planned('001', '§3.19'),
  },
  {
    key: 'wirral-user-experience',
    title: 'Gather evidence of what families experience',
    description:
      'New systems for user experience, compliance checklists, quality assurance and online surveys, before the next monitoring meeting.',
    dueOn: '2022-11',
    ...planned('001', '§3.20'),
  },

  {
    key: 'wirral-restructure-2024',
    title: 'Restructure the SEND team and review its case-load',
    description: 'A restructure is to come; the case-load was too high and its full review is moving forward.',
    ownerRole: 'Director of Children, Families and Education',
    ...planned('000', '¶1'),
  },
  {
    key: 'wirral-additional-staff-2024',
    title: 'Recruit and train additional SEND staff',
    description:
      'From the additional investment. Recruitment and training are delayed by the industrial action; the officer says without harm to the EHCP recovery plan.',
    ...said('000', '¶11'),
    interventionId: intervention('wirral-ehcp-recovery-plan'),
  },
  {
    key: 'wirral-stuck-drafts',
    title: 'Oversee every draft plan that is stuck',
    description:
      'Two roles oversee the cases stuck at “draft due”, mostly for want of a positive answer from schools. How many there are is not given.',
    ownerRole: 'Assistant Director for SEND Inclusion and the manager of the SEND referral and assessment team',
    ...said('000', '¶13'),
    interventionId: intervention('wirral-ehcp-recovery-plan'),
  },
  {
    key: 'wirral-nd-support',
    title: 'Find a way forward for neurodevelopmental pathways',
    description:
      'Extra money asked of the Integrated Care Board did not come. Health and education look for what can be done; a fuller report is promised without a date.',
    ...planned('000', '¶9'),
  },
  {
    key: 'wirral-salt-data',
    title: 'Clarify the speech and language therapy data',
    description:
      'Children’s services work with health on the data that is shared. Whether the 31 weeks count medical interventions has been asked of the NHS.',
    ...planned('000', '¶7'),
  },
  {
    key: 'wirral-coproduction-training',
    title: 'Train children’s services staff in co-production',
    description:
      'The target was missed because a training module came late. The organisational development team then gave it priority: 22%, later 35.5% of staff; at least half expected before Christmas 2024.',
    ownerRole: 'Organisational Development Team',
    ...planned('000', '¶18'),
  },
  {
    key: 'wirral-family-hubs',
    title: 'Offer parents sessions in family hubs',
    description: 'Sessions designed together with parents, to support them through the hubs.',
    ...planned('000', '¶20'),
  },
  {
    key: 'wirral-home-visits',
    title: 'Visit families who educate children with SEND at home',
    description: 'Additional officers make home visits and tell parents what support and provision there is.',
    ...planned('000', '¶22'),
  },
]);
