import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more records follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Whether records come before this page.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'The cursor of the first record. Null on an empty page.' })
  startCursor!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the last record: pass it as `after`. Null on an empty page.',
  })
  endCursor!: string | null;
}
