import { Field, Int, ObjectType } from 'type-graphql';
import { Timeliness } from '../improvement/timeliness.js';
import { Computed } from '../shared/computed.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded, Visibility } from '../shared/recorded.js';
import { PartialDate } from '../shared/scalars.js';

@Listed({
  as: 'publications',
  filter: [
    'what',
    'audience',
    'dueOn',
    'publishedOn',
    'timeliness',
    'overdue',
    'lateness',
    'board',
    'meeting',
    'publisher',
    'review',
    'document',
    'area',
  ],
  order: ['-dueOn', '-publishedOn', 'what'],
})
@ObjectType({
  implements: [Node, Recorded, Fact],
  description:
    'Something that is published or is to be: minutes, a report, a dashboard. Whether it is late follows from the dates alone.',
})
export class Publication extends Fact {
  @Field(() => String, { description: 'What is published.' })
  what!: string;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was due. Null: no date named, or only words: see `dueWords`.',
  })
  dueOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'When it was due in words, where a date does not say it all. Null: the date says it, or nothing was said.',
  })
  dueWords!: string | null;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'When it was published. Null: no source seen here shows it published.',
  })
  publishedOn!: string | null;

  @Field(() => Visibility, { description: 'Who it is published to.' })
  audience!: Visibility;

  @Field(() => String, { nullable: true, description: 'What is known of how it stands and why. Null: nothing.' })
  note!: string | null;

  @Computed(() => Timeliness, {
    description: 'Where it stands by its dates alone. COMPLETE: a day of publication is recorded.',
  })
  timeliness?: Timeliness;

  @Computed(() => Boolean, {
    description:
      'No publication recorded, and the last possible day it was due is past. False where its year is not known: see `overdueNote`.',
  })
  overdue?: boolean;

  @Computed(() => Int, {
    nullable: true,
    description:
      'Days from the last possible day it was due to the first possible day it was published, or to today; never below 0. Null: the dates do not let it be said.',
  })
  lateness?: number | null;

  @Computed(() => String, {
    nullable: true,
    description: 'Why nobody can say whether it is overdue. Null: it can be said, or it is published.',
  })
  overdueNote?: string | null;
}
