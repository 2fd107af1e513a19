/** What is said of a post when it is proposed or established, as its record takes it. */
import type { StatementInput } from '../../schema/shared/write-input.js';
import type { PostTermsInput } from '../../schema/workforce/post-terms.js';
import type { Door } from '../platform/write/door.js';
import { Referred } from '../provenance/referred.js';
import { budgetedCost } from './budgeted-cost.js';
import { establishmentFigure } from './hours-rules.js';
import type { PostTypeRow } from './post-type.entity.js';
import type { TeamRow } from './team.entity.js';
import { impersonal } from '../platform/persons.js';

export async function postTerms(door: Door, input: StatementInput) {
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const named = new Referred(door);

  return async (item: PostTermsInput, path: string) => {
    const team = await named.refer<TeamRow>('Team', item.teamId, `${path}.teamId`);
    door.checkReach(team, `${path}.teamId`, 'Team');
    const postType = await named.refer<PostTypeRow>('PostType', item.postTypeId, `${path}.postTypeId`);
    return {
      ...stated,
      visibility: input.visibility ?? team.visibility,
      areaId: team.areaId,
      teamId: team.id,
      postTypeId: postType.id,
      title: impersonal(item.title, `${path}.title`),
      fte: establishmentFigure(item.fte, `${path}.fte`),
      budgetedCost: budgetedCost(item.budgetedCost, `${path}.budgetedCost`),
    };
  };
}
