import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { ImpactDirection, ImpactLink, ImpactStrength } from './impact-link.js';

@InputType({ description: 'A new judgement of how well a link is founded.' })
export class ReassessImpactInput extends ChangeInput {
  @Field(() => ID, { description: 'The link.' })
  impactLinkId!: string;

  @Field(() => ImpactStrength, {
    description: 'How well it is founded. Anything but ASSERTED needs `evidenceId` or `sourceId`.',
  })
  strength!: ImpactStrength;

  @Field(() => ImpactDirection, {
    nullable: true,
    description: 'Which way it was found to work. Left out: as it was said.',
  })
  direction?: ImpactDirection | null;

  @Field(() => PartialDate, { description: 'The date of the judgement.' })
  asAt!: string;

  @Field(() => ID, { nullable: true, description: 'The evidence of impact that the judgement rests on.' })
  evidenceId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The passage that the judgement rests on.' })
  sourceId?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The link was reassessed.' })
export class ImpactReassessed extends Accepted {
  @Field(() => ImpactLink, { description: 'The link.' })
  impactLink!: ImpactLink;
}

export const ReassessImpact = mutation({
  verb: 'reassessImpact',
  does: 'Records that a link between a means and an outcome is better founded than before, less well, or refuted. The judgement before stays in its history.',
  refusals: {
    UNFOUNDED: 'the strength is more than ASSERTED, and neither evidence nor a source was named.',
    NOT_OF_IMPACT: 'the evidence shows that something was done, not what difference it made.',
    WRONG_AREA: 'the evidence is of another area.',
    FUTURE_DATE: 'the date is still to come.',
  },
  input: ReassessImpactInput,
  success: ImpactReassessed,
});
