/** How far the dates of a workstream were moved in all, why and by whose leave. */
import { Field, ObjectType } from 'type-graphql';
import { RebaselineTally } from '../improvement/rebaseline-tally.js';
import { Rebaseline } from '../improvement/rebaseline.js';
import { SlippageCause } from '../improvement/slippage-cause.js';
import { Workstream } from '../improvement/workstream.js';
import { CountFigure } from '../shared/figures.js';
import { Assumption } from './assumption.js';
import { Gap } from './gap.js';

@ObjectType({ description: 'Moves of dates for one reason, or by leave of one role.' })
export class SlippageShare {
  @Field(() => String, { nullable: true, description: 'The reason, or the role. Null: not recorded.' })
  of!: string | null;

  @Field(() => CountFigure, { description: 'How many dates were moved.' })
  moves!: CountFigure;

  @Field(() => CountFigure, {
    description: 'Days they were put off together, less days brought forward. UNKNOWN where a move has no dates.',
  })
  netDays!: CountFigure;
}

@ObjectType({ description: 'The moves of due dates of a workstream, from the ledger of rebaselines.' })
export class Slippage {
  @Field(() => Workstream, { description: 'The workstream.' })
  workstream!: Workstream;

  @Field(() => CountFigure, {
    description: 'How many dates were moved, those that are counted and not named included.',
  })
  moves!: CountFigure;

  @Field(() => CountFigure, {
    description:
      'Days put off in all, less days brought forward. UNKNOWN where a move has no dates: then no sum would be true.',
  })
  netDays!: CountFigure;

  @Field(() => CountFigure, { description: 'The same of the moves that have both dates. NOT_APPLICABLE: none has.' })
  netDaysOfDated!: CountFigure;

  @Field(() => [SlippageShare], { description: 'By reason, those with most moves first.' })
  byReason!: SlippageShare[];

  @Field(() => [SlippageShare], { description: 'By the role that agreed, those with most moves first.' })
  byApprover!: SlippageShare[];

  @Field(() => [Rebaseline], {
    description: 'The moves, of its milestones and actions. Those that were replaced or await a reason are left out.',
  })
  rebaselines!: Rebaseline[];

  @Field(() => [RebaselineTally], { description: 'Moves that a source counts and does not name.' })
  tallies!: RebaselineTally[];

  @Field(() => [SlippageCause], { description: 'What is on record as having made it late.' })
  causes!: SlippageCause[];

  @Field(() => [Assumption], { description: 'What it takes for granted.' })
  assumptions!: Assumption[];

  @Field(() => [Gap], { description: 'What it would need and is not on record.' })
  gaps!: Gap[];
}
