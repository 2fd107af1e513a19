/** What empty posts cost in working time, and in work at the pace on record. */
import { Field, ObjectType } from 'type-graphql';
import { DecimalFigure, FteFigure } from '../shared/figures.js';
import { Node } from '../shared/recorded.js';
import { CalendarDate } from '../shared/scalars.js';
import { NamedFigure } from './named-figure.js';

@ObjectType({ description: 'A post that stands empty, wholly or in part, and for how long.' })
export class EmptyPost {
  @Field(() => Node, { description: 'The vacancy, or the post where no vacancy of it is meant.' })
  record!: Node;

  @Field(() => String, { description: 'The title of the post.' })
  title!: string;

  @Field(() => FteFigure, { description: 'How much of a full-time post is empty.' })
  fte!: FteFigure;

  @Field(() => FteFigure, {
    description: 'What agency staff and locums cover of the post today. It stands apart and is not taken off.',
  })
  agencyCover!: FteFigure;

  @Field(() => CalendarDate, {
    nullable: true,
    description:
      'First day counted: the one on which the vacancy opened, or today. Null: not recorded, or only the delay of a disruption counts.',
  })
  from!: string | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'The day somebody starts. Null: only the delay of a disruption counts.',
  })
  until!: string | null;

  @Field(() => DecimalFigure, {
    description: 'Weeks empty: of a disruption, the weeks it delays recruitment and training.',
  })
  weeks!: DecimalFigure;

  @Field(() => DecimalFigure, { description: 'Full-time weeks lost: how much is empty, by the weeks.' })
  fteWeeks!: DecimalFigure;

  @Field(() => DecimalFigure, {
    description: 'Of these, until today. NOT_APPLICABLE for a disruption, whose delays have no days.',
  })
  fteWeeksSoFar!: DecimalFigure;
}

@ObjectType({ description: 'The working time that empty posts lose, from records alone.' })
export class CapacityLost {
  @Field(() => DecimalFigure, {
    description: 'Full-time weeks lost in all. UNKNOWN where one post’s are, or where no post is on record.',
  })
  fteWeeks!: DecimalFigure;

  @Field(() => [EmptyPost], { description: 'Post by post.' })
  posts!: EmptyPost[];

  @Field(() => [NamedFigure], {
    description:
      'The work not done in that time at the pace on record for such posts, by its unit. Empty: no pace is on record.',
  })
  work!: NamedFigure[];
}
