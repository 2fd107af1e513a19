import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { StatementInput } from '../shared/write-input.js';
import { Pathway } from './pathway.js';

@InputType({
  description: 'What stands behind a pathway: money, a team, or how fast its work goes. One of the four is named.',
})
export class LinkPathwayInput extends StatementInput {
  @Field(() => ID, { description: 'The pathway.' })
  pathwayId!: string;

  @Field(() => ID, { nullable: true, description: 'A line of money that was agreed for it.' })
  lineId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A request to another body for money for it.' })
  requestId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A team that does work on it.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A capacity assumption that tells how fast it moves.' })
  assumptionId?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What of the pathway the money is for, what the team does on it, or for which step the assumption holds. Left out: the whole, or not said.',
  })
  part?: string | null;
}

@ObjectType({ implements: Accepted, description: 'The link was recorded.' })
export class PathwayLinked extends Accepted {
  @Field(() => Pathway, { description: 'The pathway, with what stands behind it.' })
  pathway!: Pathway;
}

export const LinkPathway = mutation({
  verb: 'linkPathway',
  does: 'Records which money, team or capacity stands behind a pathway. It says nothing about whether it helped; that is said by `linkImpact`.',
  refusals: {
    ONE_LINK: 'none of the four is named, or several.',
    ALREADY_LINKED: 'that link is on record.',
  },
  input: LinkPathwayInput,
  success: PathwayLinked,
});
