import { EstablishPost, type EstablishedPostInput } from '../../schema/workforce/establish-post.js';
import { batch } from '../platform/write/batch.js';
import { eachItem, refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { PostRow } from './post.entity.js';
import { checkOrder } from './post-rules.js';
import { postTerms } from './post-terms.js';
import { takeEach } from './take-each.js';

export const establishPost = write(EstablishPost, async (door, input) => {
  const items = batch(input.items);
  const termsOf = await postTerms(door, input);
  const proposals = await takeEach(
    door,
    PostRow,
    items.flatMap(({ proposalId }) => proposalId ?? []),
  );
  const named = new Set<string>();

  const proposalOf = ({ proposalId }: EstablishedPostInput, path: string): (PostRow & { id: string }) | undefined => {
    if (proposalId == null) return undefined;
    const proposal = proposals.at(proposalId, `${path}.proposalId`);
    if (proposal.status !== 'PROPOSED' || named.has(proposalId))
      refuse(
        'NOT_PROPOSED',
        'This post is not, or no longer, proposed. Leave `proposalId` out to establish another.',
        `${path}.proposalId`,
      );
    named.add(proposalId);
    return proposal;
  };
  const established = await eachItem(items, 'items', async (item, path) => {
    const days = { startsOn: item.establishedOn, endsOn: item.endsOn ?? null };
    checkOrder(days, `${path}.endsOn`);
    const proposal = proposalOf(item, path);
    const terms = await termsOf(item, path);
    return {
      proposal,
      record: {
        ...terms,
        visibility: input.visibility ?? proposal?.visibility ?? terms.visibility,
        status: 'ESTABLISHED' as const,
        establishedOn: days.startsOn,
        endsOn: days.endsOn,
        statusReason: null,
      },
    };
  });

  const added = await door.insertAll(
    PostRow,
    established.flatMap(({ proposal, record }) => (proposal === undefined ? [record] : [])),
  );
  const posts: string[] = [];
  for (const { proposal, record } of established) {
    if (proposal !== undefined) await door.change(PostRow, proposal, record);
    posts.push(proposal?.id ?? added.shift() ?? '');
  }
  return { posts };
});
