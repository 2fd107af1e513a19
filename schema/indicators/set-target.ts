import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { DecimalFigureInput } from '../shared/figure-inputs.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { Target, TargetKind } from './target.js';

@InputType({ description: 'A value expected on the way to a target.' })
export class TrajectoryPointInput {
  @Field(() => PartialDate, { description: 'When it is expected.' })
  dueOn!: string;

  @Field(() => DecimalFigureInput, { description: 'The value expected, in the unit of the indicator.' })
  value!: DecimalFigureInput;
}

@InputType({ description: 'A value that an indicator is meant to reach.' })
export class SetTargetInput extends StatementInput {
  @Field(() => ID, { description: 'What is to reach it.' })
  indicatorId!: string;

  @Field(() => ID, { nullable: true, description: 'How it will be counted. Left out: nobody has said.' })
  definitionId?: string | null;

  @Field(() => ID, { description: 'Where.' })
  areaId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The target that this one replaces; it stays readable. Left out: none.',
  })
  supersedesId?: string | null;

  @Field(() => String, { description: 'What is aimed for, in a sentence.' })
  title!: string;

  @Field(() => TargetKind, { description: 'Who sets it, and how firmly.' })
  kind!: TargetKind;

  @Field(() => DecimalFigureInput, {
    nullable: true,
    description: 'The value aimed for, in the unit of the indicator. Left out: nobody has put a number to it.',
  })
  value?: DecimalFigureInput | null;

  @Field(() => PartialDate, { nullable: true, description: 'By when. Left out: no date was set.' })
  dueOn?: string | null;

  @Field(() => String, { description: "The role or body that set it or asked for it; never a person's name." })
  setBy!: string;

  @Field(() => [TrajectoryPointInput], {
    defaultValue: [],
    description: 'What is expected on the way, in any order: once a date, and none after the date of the target.',
  })
  trajectory!: TrajectoryPointInput[];
}

@ObjectType({ implements: Accepted, description: 'The target was set.' })
export class TargetSet extends Accepted {
  @Field(() => Target, { description: 'The target with its trajectory.' })
  target!: Target;
}

export const SetTarget = mutation({
  verb: 'setTarget',
  does: 'Sets what an indicator is to reach in an area, and what is expected on the way. A target that moved replaces the one before.',
  refusals: {
    OTHER_INDICATOR: 'the definition, or the target to be replaced, is of another indicator.',
    OTHER_AREA: 'the target to be replaced is of another area.',
    ALREADY_SUPERSEDED: 'another target replaced that one already.',
    BAD_TRAJECTORY: 'a date stands twice, or lies after the date of the target.',
  },
  input: SetTargetInput,
  success: TargetSet,
});
