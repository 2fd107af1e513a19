import { Field, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';

export const CallerStatus = enumeration('CallerStatus', 'Whether a caller is let in.', {
  ACTIVE: 'Let in.',
  SUSPENDED: 'Not let in for now.',
  REVOKED: 'Never let in again. The record stays, so that the audit still says who it was.',
});
export type CallerStatus = ValueOf<typeof CallerStatus>;

@Listed({ as: 'callers', lookup: 'clientId', filter: ['status', 'role', 'organisation'], order: ['clientId'] })
@ObjectType({
  implements: [Node, Recorded],
  description:
    'A registered system of an organisation, or a role that its people sign in to. It holds no names and no secrets.',
})
export class Caller extends Recorded {
  @Field(() => String, {
    description: 'The name it signs in with, such as `wirral-finance-system`. Never the name of a person.',
  })
  clientId!: string;

  @Field(() => CallerStatus, { description: 'Whether it is let in.' })
  status!: CallerStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was suspended, let in again or revoked. Null: it never was.',
  })
  statusReason!: string | null;
}
