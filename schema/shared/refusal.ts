/** A write that was not made, as data: nothing of it was kept. */
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'One reason for a refusal.' })
export class RefusedPart {
  @Field(() => String, { description: 'A stable code, such as `NOT_FOUND`: programs match on it.' })
  code!: string;

  @Field(() => String, { description: 'What was wrong, and what to do next.' })
  message!: string;

  @Field(() => [String], {
    description: 'Where in the input: `["items", "3", "amount"]`. Empty where it is about the whole.',
  })
  path!: string[];
}

@ObjectType({
  description:
    'The write was refused and nothing of it was kept. Every write may answer: FORBIDDEN (the role or the organisation may not do it), NOT_FOUND, BAD_ID, WRONG_KIND_OF_ID, ' +
    'VERSION_CONFLICT (somebody changed the record since it was read), BAD_IDEMPOTENCY_KEY, IDEMPOTENCY_KEY_REUSED (the same key with another input), BAD_VALUE, TEXT_MISSING, TEXT_TOO_LONG, BAD_FIGURE, BUSY (try again).',
})
export class Refusal extends RefusedPart {
  @Field(() => [RefusedPart], {
    description: 'Every reason that was found, at most 100; the first is repeated in the fields beside.',
  })
  parts!: RefusedPart[];
}
