/** Areas, and what is asked of one. */
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { InvestmentLineRow } from '../../../server/finance/investment-line.entity.js';
import { WorkstreamRow } from '../../../server/improvement/workstream.entity.js';
import { AreaRow } from '../../../server/places/area.entity.js';
import { visibility, type Context } from './context.js';
import { InvestmentLines } from './finance.js';
import { Workstreams } from './improvement.js';
import { firstOf, ListArgs, type Page } from './shared-types.js';

@ObjectType()
export class Area {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

@Resolver(() => Area)
export class AreaResolver {
  @Query(() => Area)
  area(@Arg('slug', () => String) slug: string, @Ctx() { db }: Context): Promise<AreaRow> {
    return db.getRepository(AreaRow).findOneOrFail({ where: { slug, visibility } });
  }
  @FieldResolver(() => Workstreams)
  workstreams(
    @Root() { id }: AreaRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<WorkstreamRow>> {
    const order = { number: 'ASC', id: 'ASC' } as const;
    return firstOf(db.getRepository(WorkstreamRow).find({ where: { areaId: id, visibility }, order }), args);
  }
  @FieldResolver(() => InvestmentLines)
  investmentLines(
    @Root() { id }: AreaRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<InvestmentLineRow>> {
    const order = { title: 'ASC', id: 'ASC' } as const;
    return firstOf(db.getRepository(InvestmentLineRow).find({ where: { areaId: id, visibility }, order }), args);
  }
}
