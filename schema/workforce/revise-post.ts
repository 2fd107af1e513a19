import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { FteFigureInput, PenceFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { CalendarDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Post } from './post.js';

@InputType({ description: 'What is new about a post. What is left out stays as it is.' })
export class RevisePostInput extends ChangeInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => ID, { nullable: true, description: 'The team it belongs to now, in the same area.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'What type of post it is.' })
  postTypeId?: string | null;

  @Field(() => String, { nullable: true, description: 'Its title; never a person’s name.' })
  title?: string | null;

  @Field(() => FteFigureInput, {
    nullable: true,
    description: 'How much of a full-time post it is, on every day it exists.',
  })
  fte?: FteFigureInput | null;

  @Field(() => PenceFigureInput, {
    nullable: true,
    description:
      'What a year of it costs as the establishment budgets it: for all its hours, with on-costs, by its pay scale, never what whoever holds it is paid. Refused with BAD_COST below zero.',
  })
  budgetedCost?: PenceFigureInput | null;

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'First day it existed, where that was not recorded. A first day on record never changes.',
  })
  establishedOn?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The post was revised.' })
export class PostRevised extends Accepted {
  @Field(() => Post, { description: 'The post as it is now.' })
  post!: Post;
}

export const RevisePost = mutation({
  verb: 'revisePost',
  does:
    'Puts a post right, renames it or moves it to another team. It then counts so on every day it exists: hours that are to hold only from a day on are those of a new post, ' +
    'established from that day, and this one is deleted as of the day before.',
  refusals: {
    POST_ENDS: 'the post is deleted or was withdrawn.',
    POST_OVERFILLED: 'more of it is held, or stands vacant, than the new hours.',
    ORIGINAL_DATE: 'its first day is on record already.',
    ENDS_BEFORE_START: 'the first day is after the last, or after somebody began to hold it.',
    TEAM_ELSEWHERE: 'the team works for another area.',
    NAMES_A_PERSON: 'the title seems to be a person’s name.',
    BAD_FTE: 'full-time equivalents below zero.',
    BAD_COST: 'a budgeted cost below zero.',
  },
  input: RevisePostInput,
  success: PostRevised,
});
