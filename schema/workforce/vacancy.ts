import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { CountFigure, FteFigure } from '../shared/figures.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';

export const VacancyStatus = enumeration('VacancyStatus', 'What became of a vacancy.', {
  OPEN: 'To be filled.',
  FILLED: 'Somebody holds the post.',
  WITHDRAWN: 'Not to be filled after all.',
});
export type VacancyStatus = ValueOf<typeof VacancyStatus>;

export const VacancyCause = enumeration('VacancyCause', 'Why a post stands vacant.', {
  NEW_POST: 'The post is new.',
  LEAVER: 'Its holder left the organisation.',
  MOVED: 'Its holder moved to another post.',
  TERM_ENDED: 'A fixed term, secondment or training ended.',
  UNKNOWN: 'Nobody has said.',
});
export type VacancyCause = ValueOf<typeof VacancyCause>;

@Listed({
  as: 'vacancies',
  filter: ['post', 'area', 'status', 'cause', 'fte', 'openedOn', 'closedOn', 'daysOpen'],
  order: ['-openedOn', 'daysOpen'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'A post, or part of one, that nobody holds. Agency cover does not close it.',
})
export class Vacancy extends Fact {
  @Field(() => FteFigure, { description: 'How much of the post is vacant.' })
  fte!: FteFigure;

  @Field(() => VacancyStatus, { description: 'What became of it.' })
  status!: VacancyStatus;

  @Field(() => CalendarDate, { nullable: true, description: 'First day vacant. Null: not recorded.' })
  openedOn!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day it was filled or withdrawn. Null: open, or the day was not recorded.',
  })
  closedOn!: string | null;

  @Field(() => VacancyCause, { description: 'Why it stands vacant.' })
  cause!: VacancyCause;

  @Field(() => String, { nullable: true, description: 'What else is said of it. Null: nothing.' })
  note!: string | null;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days from opening to closing, or to today while open. Null where one of the two days is not recorded.',
  })
  daysOpen?: number | null;

  @Computed(() => CountFigure, {
    description:
      'Days from the first advertisement to the start. NOT_APPLICABLE while nobody has started; UNKNOWN where one of the two is not recorded to the day.',
  })
  timeToHireDays?: CountFigure;
}
