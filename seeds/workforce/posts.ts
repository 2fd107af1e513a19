/** The two posts that the sources name, and what is said of filling them. */
import { PostRow } from '../../server/workforce/post.entity.js';
import { RecruitmentEventRow } from '../../server/workforce/recruitment-event.entity.js';
import { VacancyRow } from '../../server/workforce/vacancy.entity.js';
import { facts, idOf, passage, unknown, type SeedTable } from '../seed.js';
import { postType, wirral2022 } from './workforce-keys.js';

const posts: readonly SeedTable[] = [
  facts(
    PostRow,
    {
      status: 'ESTABLISHED',
      areaId: wirral2022.areaId,
      budgetedCost: unknown('The report does not say what the post costs.'),
    } as const,
    [
      {
        key: 'wirral-local-offer-lead',
        title: 'Local Offer lead',
        asAt: wirral2022.asAt,
        postTypeId: postType('local-offer-lead'),
        fte: unknown('The report does not say how much of a post it is.'),
        sourceId: passage('001 §3.19'),
      },
      {
        key: 'wirral-joint-commissioner',
        title: 'Joint commissioner',
        asAt: '2022-05',
        postTypeId: postType('joint-commissioner'),
        fte: unknown('The report does not say how much of a post it is.'),
        sourceId: passage('001 §3.5'),
      },
    ],
  ),
  facts(
    VacancyRow,
    {
      areaId: wirral2022.areaId,
      cause: 'UNKNOWN',
      fte: unknown('The report does not say how much of a post it is.'),
    } as const,
    [
      {
        key: 'wirral-local-offer-lead 2022',
        asAt: wirral2022.asAt,
        postId: idOf('Post', 'wirral-local-offer-lead'),
        status: 'OPEN',
        note: 'Recruitment is under way; at which stage is not said.',
        sourceId: passage('001 §3.19'),
      },
      {
        key: 'wirral-joint-commissioner 2022',
        asAt: '2022-05',
        postId: idOf('Post', 'wirral-joint-commissioner'),
        status: 'FILLED',
        note: 'The report says that the commissioner was appointed; that the post was vacant before follows from it.',
        sourceId: passage('001 §3.5'),
      },
    ],
  ),
  facts(RecruitmentEventRow, { areaId: wirral2022.areaId }, [
    {
      key: 'wirral-joint-commissioner appointed',
      asAt: '2022-05',
      vacancyId: idOf('Vacancy', 'wirral-joint-commissioner 2022'),
      stage: 'ACCEPTED',
      happenedOn: '2022-05',
      note: 'Appointed; the first day at work is not given.',
      sourceId: passage('001 §3.5'),
    },
  ]),
];

export const postFacts: readonly SeedTable[] = [...posts];
