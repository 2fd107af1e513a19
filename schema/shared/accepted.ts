/** What every write that was made answers with, beside what is its own. */
import { Field, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'A write that was made. It is on record as a submission of the caller’s organisation.',
  resolveType: ({ __typename }: { __typename: string }) => __typename,
})
export abstract class Accepted {
  @Field(() => Boolean, {
    description:
      'The same idempotency key and input had been sent before: this is what came of it then; nothing was done again.',
  })
  replayed!: boolean;
}
