/** Investment lines, where they stand, and the ledger. */
import { Args, Ctx, Field, FieldResolver, Float, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import { ActualRow } from '../../../server/finance/actual.entity.js';
import { InvestmentLineRow } from '../../../server/finance/investment-line.entity.js';
import type { PathwayRow } from '../../../server/waits/pathway.entity.js';
import type { PostFundingRow } from '../../../server/workforce/post-funding.entity.js';
import { keyIn } from '../operations.js';
import { visibility, type Context } from './context.js';
import type { Position } from './position.js';
import { firstOf, ListArgs, MoneyFigure, pageType, RootArgs, type Page } from './shared-types.js';
import { Pathways } from './waits.js';
import { PostFundings } from './workforce.js';

@ObjectType()
export class InvestmentPosition {
  @Field(() => MoneyFigure) approved!: MoneyFigure;
  @Field(() => MoneyFigure) actual!: MoneyFigure;
}

@ObjectType()
export class InvestmentLine {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
}
export const InvestmentLines = pageType(InvestmentLine);

@ObjectType()
export class Actual {
  @Field(() => ID) id!: string;
  @Field(() => Float) amount!: number;
  @Field(() => String) basis!: string;
  @Field(() => String) postedOn!: string;
  @Field(() => String) description!: string;
  @Field(() => String, { nullable: true }) reference!: string | null;
  @Field(() => String, { nullable: true }) costCentre!: string | null;
}
const Actuals = pageType(Actual);

@Resolver(() => InvestmentLine)
export class InvestmentLineResolver {
  @Query(() => InvestmentLines)
  investmentLines(
    @Args(() => RootArgs) { first, realm, filter }: RootArgs,
    @Ctx() { db }: Context,
  ): Promise<Page<InvestmentLineRow>> {
    const where = { areaId: In(filter.area.in.map(keyIn)), realm, visibility };
    const rows = db.getRepository(InvestmentLineRow).find({ where, order: { title: 'ASC', id: 'ASC' }, take: first });
    return firstOf(rows, { first });
  }
  @FieldResolver(() => InvestmentPosition)
  position(@Root() { id }: InvestmentLineRow, @Ctx() { loaders }: Context): Promise<Position> {
    return loaders.position.load(id);
  }
  @FieldResolver(() => PostFundings)
  postFundings(
    @Root() { id }: InvestmentLineRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<PostFundingRow>> {
    return firstOf(loaders.fundingsOfLine.load(id), args);
  }
  @FieldResolver(() => Pathways)
  pathways(
    @Root() { id }: InvestmentLineRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<PathwayRow>> {
    return firstOf(loaders.pathwaysOfLine.load(id), args);
  }
}

@Resolver(() => Actual)
export class ActualResolver {
  @Query(() => Actuals)
  actuals(@Args(() => RootArgs) { first, realm, filter }: RootArgs, @Ctx() { db }: Context): Promise<Page<ActualRow>> {
    const where = { areaId: In(filter.area.in.map(keyIn)), realm, visibility };
    const rows = db.getRepository(ActualRow).find({ where, order: { postedOn: 'ASC', id: 'ASC' }, take: first });
    return firstOf(rows, { first });
  }
  @FieldResolver(() => InvestmentLine, { nullable: true })
  line(@Root() { lineId }: ActualRow, @Ctx() { loaders }: Context): Promise<InvestmentLineRow | null> {
    return loaders.line.load(lineId);
  }
}
