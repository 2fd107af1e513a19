import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { StatementInput } from '../shared/write-input.js';
import { AreaOfConcern, AreaOfConcernStatus } from './area-of-concern.js';
import { Intervention, InterventionKind } from './intervention.js';

@InputType({ description: 'Something that a notice or plan says must improve.' })
export class AreaOfConcernInput {
  @Field(() => Int, { nullable: true, description: 'Its number in the notice or report. Once an intervention.' })
  number?: number | null;

  @Field(() => String, { description: 'What must improve.' })
  title!: string;

  @Field(() => AreaOfConcernStatus, { defaultValue: AreaOfConcernStatus.OPEN, description: 'How it stands.' })
  status!: AreaOfConcernStatus;
}

@InputType({ description: 'A plan, notice or strategy under which an area improves.' })
export class StartInterventionInput extends StatementInput {
  @Field(() => ID, { description: 'The area that is to improve.' })
  areaId!: string;

  @Field(() => String, {
    description: 'Short name for addresses and queries, such as `wirral-wsoa`. Never changes.',
  })
  slug!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => InterventionKind, { description: 'What kind it is.' })
  kind!: InterventionKind;

  @Field(() => PartialDate, { nullable: true, description: 'When it was issued, approved or begun.' })
  startedOn?: string | null;

  @Field(() => PartialDate, { nullable: true, description: 'When it is to be delivered.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation that issued or approved it.' })
  issuedById?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The intervention it replaces, which ends as REPLACED on the day this one starts.',
  })
  replacesId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The notice or plan that it answers.' })
  answersId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The inspection or other review that led to it.' })
  ledToById?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether every one of its actions is recorded here, so that counts of them are exact.',
  })
  listsAllActions!: boolean;

  @Field(() => String, { nullable: true, description: 'What a reader must know of it.' })
  note?: string | null;

  @Field(() => [AreaOfConcernInput], { defaultValue: [], description: 'What must improve under it.' })
  areasOfConcern!: AreaOfConcernInput[];
}

@ObjectType({ implements: Accepted, description: 'The intervention was started.' })
export class InterventionStarted extends Accepted {
  @Field(() => Intervention, { description: 'The intervention, in force.' })
  intervention!: Intervention;

  @Field(() => [AreaOfConcern], { description: 'Its areas of concern, in the order they were sent.' })
  areasOfConcern!: AreaOfConcern[];
}

export const StartIntervention = mutation({
  verb: 'startIntervention',
  does: 'Starts an intervention with its areas of concern. Workstreams, actions and milestones are added to it afterwards.',
  refusals: {
    BAD_SLUG: 'the short name is not small letters and digits with hyphens between.',
    SLUG_TAKEN: 'another intervention has this short name.',
    DUPLICATE_NUMBER: 'two areas of concern have the same number.',
    WRONG_AREA: 'the record it replaces, answers or follows from is of another area.',
    ALREADY_ENDED: 'the intervention it replaces has ended or was replaced.',
    ALREADY_LINKED: 'the review is recorded as having led to another intervention.',
    FUTURE_DATE: 'it replaces another from a day that is still to come.',
  },
  input: StartInterventionInput,
  success: InterventionStarted,
});
