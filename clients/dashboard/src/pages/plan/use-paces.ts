/** The run rates of those plans whose actions are counted, one by one or by a paper. */
import type { PaceFragment } from '../../gql/graphql.js';
import { useSlots } from '../../reading/slots.js';
import type { Area } from './milestone-standing.js';
import { PacesDocument } from './paces.document.js';
import { plansInOrder } from './plan-parts.js';

export function usePaces(area: Area): ReadonlyMap<string, PaceFragment> {
  const counted = plansInOrder(area).filter(
    ({ id, listsAllActions, statusTallies }) =>
      statusTallies.nodes.length > 0 ||
      (listsAllActions && area.actions.nodes.some(({ intervention }) => intervention?.id === id)),
  );
  return useSlots(
    PacesDocument,
    counted.map(({ slug }) => ({ key: slug, value: slug })),
  );
}
