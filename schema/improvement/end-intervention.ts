import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Intervention } from './intervention.js';

@InputType({ description: 'The end of an intervention.' })
export class EndInterventionInput extends ChangeInput {
  @Field(() => ID, { description: 'The intervention.' })
  interventionId!: string;

  @Field(() => PartialDate, { description: 'When it ended.' })
  endedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The intervention was ended.' })
export class InterventionEnded extends Accepted {
  @Field(() => Intervention, { description: 'The intervention.' })
  intervention!: Intervention;
}

export const EndIntervention = mutation({
  verb: 'endIntervention',
  does: 'Ends an intervention. Nothing can be added to it afterwards; what was recorded stays. One that another takes the place of is named in `startIntervention`.',
  refusals: {
    ALREADY_ENDED: 'it has ended or was replaced.',
    FUTURE_DATE: 'the day is still to come.',
  },
  input: EndInterventionInput,
  success: InterventionEnded,
});
