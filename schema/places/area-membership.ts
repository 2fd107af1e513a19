import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Fact, Node, Recorded } from '../shared/recorded.js';

export const AreaRole = enumeration('AreaRole', 'What an organisation is to an area.', {
  LEAD_COUNCIL: 'The council that holds the SEND duties.',
  COMMISSIONER: 'Commissions health services for the area.',
  PROVIDER: 'Provides services in the area.',
  SCHOOL: 'A school or trust of the area.',
  PARENT_VOICE: 'Speaks for parents and carers of the area.',
  DELIVERY_PARTNER: 'Delivers improvement or services for the area.',
});
export type AreaRole = ValueOf<typeof AreaRole>;

@Listed({ as: 'areaMemberships', filter: ['role', 'area', 'organisation'], order: ['role'] })
@ObjectType({ implements: [Node, Recorded, Fact], description: 'An organisation taking part in an area.' })
export class AreaMembership extends Fact {
  @Field(() => AreaRole, { description: 'What the organisation is to the area.' })
  role!: AreaRole;
}
