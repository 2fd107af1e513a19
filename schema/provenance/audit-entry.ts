import { Field, ID, Int, ObjectType } from 'type-graphql';
import { enumeration, type ValueOf } from '../shared/enumeration.js';
import { Listed } from '../shared/listed.js';
import { Node, Recorded } from '../shared/recorded.js';
import { DateTime } from '../shared/scalars.js';

export const AuditKind = enumeration('AuditKind', 'What an audit entry accounts for.', {
  WRITE: 'Something was written.',
  REFUSAL: 'A write, a read, a sign-in or a token was refused.',
  READ: 'A read that must be accounted for: what others share, who changed what, what became of a record.',
});
export type AuditKind = ValueOf<typeof AuditKind>;

@Listed({
  as: 'auditEntries',
  filter: ['kind', 'verb', 'actorRole', 'clientId', 'code', 'owner', 'operation', 'recordedAt', 'submission'],
  order: ['-recordedAt'],
})
@ObjectType({
  implements: [Node, Recorded],
  description:
    'One write, refused attempt or read that must be accounted for, by role and organisation. Never rewritten: each entry carries the hash of the one before. Its owner is the organisation that did it. For who holds `provenance:readAudit`.',
})
export class AuditEntry extends Recorded {
  @Field(() => AuditKind, { description: 'A write, a refusal or a read.' })
  kind!: AuditKind;

  @Field(() => String, {
    description: 'What was done or tried, as row and verb: `finance:recordSpend`, `provenance:readHistory`.',
  })
  verb!: string;

  @Field(() => String, {
    description: "The role that did it; never a person's name. `public` where nobody was signed in.",
  })
  actorRole!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The client id of the registered caller. Null: nobody was signed in, or it was not yet recorded.',
  })
  clientId!: string | null;

  @Field(() => String, { nullable: true, description: 'The code of the refusal. Null: it was not refused.' })
  code!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where in the input the first of the refusals lay, `items.3.amount`, or the field the role may not read, `Caller.clientId`. Null: in no one place, or not refused.',
  })
  path!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the text of the GraphQL document, in hexadecimal. Null: a write, or no document.',
  })
  operation!: string | null;

  @Field(() => [ID], {
    description: 'The organisations whose shared records were within reach of a read under an agreement. Empty: none.',
  })
  sharedBy!: string[];

  @Field(() => Int, {
    description:
      'How often. The first is recorded within a second; the same again is counted, and recorded every ten minutes.',
  })
  times!: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it happened, or the first of several. Null: when it was recorded.',
  })
  since!: string | null;

  @Field(() => String, { description: 'What came of it, in a sentence.' })
  outcome!: string;
}
