/** Posts, who pays for them, and their vacancies. */
import { Args, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import type { PostFundingRow } from '../../../server/workforce/post-funding.entity.js';
import type { PostRow } from '../../../server/workforce/post.entity.js';
import type { VacancyRow } from '../../../server/workforce/vacancy.entity.js';
import type { Context } from './context.js';
import { DecimalFigure, firstOf, ListArgs, pageType, type Page } from './shared-types.js';

@ObjectType()
export class Vacancy {
  @Field(() => ID) id!: string;
  @Field(() => String) status!: string;
  @Field(() => String, { nullable: true }) openedOn!: string | null;
}
const Vacancies = pageType(Vacancy);

@ObjectType()
export class Post {
  @Field(() => ID) id!: string;
  @Field(() => String) title!: string;
  @Field(() => String) status!: string;
  @Field(() => DecimalFigure) fte!: DecimalFigure;
}

@ObjectType()
export class PostFunding {
  @Field(() => ID) id!: string;
  @Field(() => String) sharePercent!: string;
}
export const PostFundings = pageType(PostFunding);

@Resolver(() => PostFunding)
export class PostFundingResolver {
  @FieldResolver(() => Post, { nullable: true })
  post(@Root() { postId }: PostFundingRow, @Ctx() { loaders }: Context): Promise<PostRow | null> {
    return loaders.post.load(postId);
  }
}

@Resolver(() => Post)
export class PostResolver {
  @FieldResolver(() => Vacancies)
  vacancies(
    @Root() { id }: PostRow,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() { loaders }: Context,
  ): Promise<Page<VacancyRow>> {
    return firstOf(loaders.vacanciesOfPost.load(id), args);
  }
}
