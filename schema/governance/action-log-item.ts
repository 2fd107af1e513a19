import { Field, ObjectType } from 'type-graphql';
import { Timeliness } from '../improvement/timeliness.js';
import { Computed } from '../shared/computed.js';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

export const ActionLogItemKind = enumeration('ActionLogItemKind', 'What somebody took on at a meeting or in a paper.', {
  ACTION: 'To do something.',
  INFORMATION_PROMISED: 'To tell or show a body something it lacks.',
});
export type ActionLogItemKind = ValueOf<typeof ActionLogItemKind>;

export const ActionLogStatus = enumeration(
  'ActionLogStatus',
  'Whether it was done. Absence from a later paper is no proof that it was not.',
  {
    OPEN: 'To be done: it was logged here, or a later source shows that it was still to be done.',
    DONE: 'A later source shows that it was done.',
    NOT_RECORDED: 'No source seen here says either way.',
  },
);
export type ActionLogStatus = ValueOf<typeof ActionLogStatus>;

@Listed({
  as: 'actionLogItems',
  filter: [
    'kind',
    'status',
    'text',
    'ownerRole',
    'due',
    'originalDue',
    'timeliness',
    'overdue',
    'completedOn',
    'board',
    'meeting',
    'dueMeeting',
    'question',
    'decision',
    'theme',
    'area',
  ],
  order: ['due', '-asAt', 'status'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'An action or a promise of information that a body was given, with when it was due and what is known of its delivery.',
})
export class ActionLogItem extends Fact {
  @Field(() => ActionLogItemKind, { description: 'To do, or to tell.' })
  kind!: ActionLogItemKind;

  @Field(() => String, { description: 'What was taken on.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "The role or body that took it on; never a person's name. Null: not said.",
  })
  ownerRole!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description:
      'When it was due, as exactly as the source gives it. Null: no date named, or only words: see `dueWords`.',
  })
  due!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The first date that was named for it. Never changes. Null: none was.',
  })
  originalDue!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was due in words, where a date does not say it all. Null: the date says it, or nothing was said.',
  })
  dueWords!: string | null;

  @Field(() => ActionLogStatus, { description: 'Whether it was done.' })
  status!: ActionLogStatus;

  @Field(() => PartialDate, { nullable: true, description: 'When it was done. Null: not done, or not recorded.' })
  completedOn!: string | null;

  @Field(() => String, {
    description: 'What later papers show of it, and what they do not. Absence from a paper is no proof.',
  })
  deliveryRecord!: string;

  @Computed(() => Timeliness, { description: 'Where it stands by its dates alone.' })
  timeliness?: Timeliness;

  @Computed(() => Boolean, {
    description:
      'Not recorded as done, and the last possible day it was due is past. False where no date was named or its year is not known: see `overdueNote`. Not proof that it was not done: see `deliveryRecord`.',
  })
  overdue?: boolean;

  @Computed(() => String, {
    nullable: true,
    description: 'Why nobody can say whether it is overdue. Null: it can be said, or it is done.',
  })
  overdueNote?: string | null;
}
