/** Pathways and their waits. */
import { Arg, Args, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { PathwayRow } from '../../../server/waits/pathway.entity.js';
import type { OrganisationRow } from '../../../server/places/organisation.entity.js';
import type { WaitSnapshotRow } from '../../../server/waits/wait-snapshot.entity.js';
import { visibility, type Context } from './context.js';
import { CountFigure, DecimalFigure, firstOf, ListArgs, pageType, type Page } from './shared-types.js';

@ObjectType()
export class Organisation {
  @Field(() => String) name!: string;
}

@ObjectType()
export class WaitSnapshot {
  @Field(() => ID) id!: string;
  @Field(() => String) asAt!: string;
  @Field(() => DecimalFigure) medianWeeks!: DecimalFigure;
  @Field(() => CountFigure) total!: CountFigure;
}
const WaitSnapshots = pageType(WaitSnapshot);

@ObjectType()
export class Pathway {
  @Field(() => ID) id!: string;
  @Field(() => String) slug!: string;
  @Field(() => String) name!: string;
  @Field(() => String) kind!: string;
}
export const Pathways = pageType(Pathway);

@Resolver(() => Pathway)
export class PathwayResolver {
  @Query(() => Pathway)
  pathway(@Arg('slug', () => String) slug: string, @Ctx() { db }: Context): Promise<PathwayRow> {
    return db.getRepository(PathwayRow).findOneOrFail({ where: { slug, visibility } });
  }
  @FieldResolver(() => Organisation, { nullable: true })
  provider(@Root() { providerId }: PathwayRow, @Ctx() { loaders }: Context): Promise<OrganisationRow | null> | null {
    return providerId === null ? null : loaders.organisation.load(providerId);
  }
  @FieldResolver(() => Organisation, { nullable: true })
  commissioner(
    @Root() { commissionerId }: PathwayRow,
    @Ctx() { loaders }: Context,
  ): Promise<OrganisationRow | null> | null {
    return commissionerId === null ? null : loaders.organisation.load(commissionerId);
  }
  @FieldResolver(() => WaitSnapshots)
  waitSnapshots(
    @Root() { id }: PathwayRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<WaitSnapshotRow>> {
    return firstOf(loaders.snapshotsOfPathway.load(id), args);
  }
}
