import { Field, Int, ObjectType } from 'type-graphql';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';
import { Timeliness } from './timeliness.js';

@Listed({
  as: 'milestones',
  filter: [
    'title',
    'originalDue',
    'currentDue',
    'forecast',
    'completedOn',
    'timeliness',
    'overdue',
    'slippageDays',
    'area',
    'intervention',
    'workstream',
    'action',
  ],
  order: ['currentDue', 'originalDue', 'title', '-slippageDays'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description: 'Something to be reached by a date. Its original date is never overwritten: moving it is a rebaseline.',
})
export class Milestone extends Fact {
  @Field(() => String, { description: 'What is to be reached.' })
  title!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'The first date on record here. Never changes. The plan may have had an earlier one; the note says so where it is known. Null: no source names the first date.',
  })
  originalDue!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The date now in force: the original one until a rebaseline. Null: the source names none.',
  })
  currentDue!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it is expected to be reached, which may be later than it is due. Null: nobody has said.',
  })
  forecast!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was reached. Null: not reached, or not recorded as reached.',
  })
  completedOn!: string | null;

  @Field(() => String, { nullable: true, description: 'What must be known beside the dates. Null: nothing.' })
  note!: string | null;

  @Computed(() => Timeliness, { description: 'Where it stands by its dates alone.' })
  timeliness?: Timeliness;

  @Computed(() => Boolean, {
    description:
      'Not recorded as reached, and the last possible day it is due is past. False where no date or no year is known. Not proof that it was not reached.',
  })
  overdue?: boolean;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days from the original to the current due date, each taken at its last possible day; below 0 if brought forward. Null: a date or its year is missing.',
  })
  slippageDays?: number | null;
}
