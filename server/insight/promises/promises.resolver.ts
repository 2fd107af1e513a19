import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Promises } from '../../../schema/insight/promises.js';
import { Unanswered } from '../../../schema/insight/unanswered.js';
import { Realm } from '../../../schema/shared/recorded.js';
import type { RequestContext } from '../../platform/write/mutations.js';
import { AtRootArguments } from '../../reading/at-root.js';
import { askingOf } from '../asking.js';
import { readPromises, readUnanswered } from './read-promises.js';

const ofArea = { nullable: true, description: 'Only those of this area, by its slug. Left out: of all areas.' };
const ofRealm = {
  defaultValue: Realm.FACT,
  description: 'Facts unless asked otherwise. Where an area is named, its own realm counts.',
};

@Resolver()
export class PromisesResolver {
  @Query(() => Promises, {
    description:
      'What boards and members were promised: kept, due, overdue, or without a date, and which promises were made again and again across documents. Those made after the day looked from are left out, and what was kept after it was not kept yet. Refused with NOT_FOUND where there is no such area or board, ONE_AT_MOST where both are named.',
  })
  promises(
    @Ctx() context: RequestContext,
    @Arg('realm', () => Realm, ofRealm) realm: Realm,
    @Arg('area', () => String, ofArea) area: string | null,
    @Arg('board', () => String, {
      nullable: true,
      description: 'Those made to this board and to others of its area, by its slug. Left out: of all boards.',
    })
    board: string | null,
    @Arg('overdue', () => Boolean, {
      nullable: true,
      description: 'True: only those overdue. False: only the others. The counts are of all.',
    })
    overdue: boolean | null,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Promises> {
    return readPromises(
      askingOf(context, at),
      { area: area ?? undefined, board: board ?? undefined, realm },
      overdue ?? undefined,
    );
  }

  @Query(() => Unanswered, {
    description:
      'What was asked at meetings and not answered, or not in full, with the answers that were promised and where else the same was asked. Refused with NOT_FOUND where there is no such area.',
  })
  unanswered(
    @Ctx() context: RequestContext,
    @Arg('realm', () => Realm, ofRealm) realm: Realm,
    @Arg('area', () => String, ofArea) area: string | null,
    @Args(() => AtRootArguments) at: AtRootArguments,
  ): Promise<Unanswered> {
    return readUnanswered(askingOf(context, at), { area: area ?? undefined, realm });
  }
}
