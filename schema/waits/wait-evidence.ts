import { Field, Int, ObjectType } from 'type-graphql';
import { PartialDate } from '../shared/scalars.js';

@ObjectType({
  description:
    'What is on record of the waits of a pathway. No snapshot means that nobody has said how long the wait is, not that nobody waits.',
})
export class WaitEvidence {
  @Field(() => Int, { description: 'Wait snapshots on record.' })
  snapshots!: number;

  @Field(() => Int, { description: 'Those among them with any figure or any band given, disputed ones included.' })
  withFigures!: number;

  @Field(() => PartialDate, {
    nullable: true,
    description: 'The as-at date of the latest snapshot with a figure. Null: there is none.',
  })
  latestAsAt!: string | null;
}
