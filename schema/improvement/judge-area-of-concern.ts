import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { AreaOfConcern, AreaOfConcernStatus } from './area-of-concern.js';

@InputType({ description: 'How an area of concern stands.' })
export class JudgeAreaOfConcernInput extends ChangeInput {
  @Field(() => ID, { description: 'The area of concern.' })
  areaOfConcernId!: string;

  @Field(() => AreaOfConcernStatus, { description: 'How it stands.' })
  status!: AreaOfConcernStatus;

  @Field(() => PartialDate, { description: 'The date it stood so.' })
  asAt!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The passage that says so. Left out: the caller’s organisation is the source.',
  })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The area of concern was judged.' })
export class AreaOfConcernJudged extends Accepted {
  @Field(() => AreaOfConcern, { description: 'The area of concern.' })
  areaOfConcern!: AreaOfConcern;
}

export const JudgeAreaOfConcern = mutation({
  verb: 'judgeAreaOfConcern',
  does: 'Records how an area of concern stands now. How it stood before stays in its history.',
  refusals: { FUTURE_DATE: 'the date is still to come.' },
  input: JudgeAreaOfConcernInput,
  success: AreaOfConcernJudged,
});
