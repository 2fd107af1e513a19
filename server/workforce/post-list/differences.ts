/** What a list says otherwise than the record: posts it opens, changes and closes. Pure. */
import type { NewRow } from '../../database/new-row.js';
import { dayBefore } from '../fullness-rules.js';
import type { PostRow } from '../post.entity.js';
import { pounds } from '../../finance/money.js';
import { costFigure, fteFigure } from './listed-fte.js';
import type { ListedPost } from './listed-post.js';
import type { ListColumn } from './mapping.js';
import type { OnRecord } from './on-record.js';
import type { PostList } from './read-list.js';

export interface Difference {
  field: string;
  was: string;
  becomes: string;
}

export interface Opening {
  listed: ListedPost;
  /** The post that had the number before. */
  earlier: PostRow | undefined;
}

export interface Change {
  listed: ListedPost;
  post: PostRow;
  differences: readonly Difference[];
  record: Partial<NewRow<PostRow>>;
}

export interface Closing {
  /** Nothing: the list no longer has it. */
  listed: ListedPost | undefined;
  post: PostRow;
  endsOn: string;
}

/** What the list says otherwise and is not the list's to say. */
export interface Kept {
  listed: ListedPost;
  what: string;
  onRecord: string;
  inList: string;
  why: string;
}

export interface Differences {
  opens: readonly Opening[];
  changes: readonly Change[];
  closes: readonly Closing[];
  kept: readonly Kept[];
  /** Posts that the list says nothing new of. */
  unchanged: number;
}

export interface Compared {
  list: PostList;
  onRecord: OnRecord;
  /** The day the list speaks of. */
  asAt: string;
  /** Whether the list has the column. */
  says: (field: ListColumn) => boolean;
  /** What people call a team or a type of post. */
  nameOf: (id: string | null) => string;
}

export function differences({ list, onRecord, asAt, says, nameOf }: Compared): Differences {
  const { live, ended } = onRecord;
  const opens: Opening[] = [];
  const changes: Change[] = [];
  const closes: Closing[] = [];
  const kept: Kept[] = [];
  let unchanged = 0;
  for (const listed of list.posts) {
    const post = live.get(listed.position);
    if (listed.status === 'DELETED') {
      if (post === undefined) unchanged += 1;
      else closes.push({ listed, post, endsOn: listed.endsOn ?? lastDay(post, asAt) });
    } else if (post === undefined) opens.push({ listed, earlier: ended.get(listed.position) });
    else {
      const change = changeOf(listed, post, { asAt, says, nameOf });
      if (change.differences.length > 0) changes.push(change);
      else unchanged += 1;
      if (listed.establishedOn !== null && post.establishedOn !== null && listed.establishedOn !== post.establishedOn)
        kept.push({
          listed,
          what: 'established on',
          onRecord: post.establishedOn,
          inList: listed.establishedOn,
          why: 'The first day on record stays.',
        });
    }
  }
  const named = new Set([...list.posts.map(({ position }) => position), ...list.leftOut]);
  const teams = new Set(list.posts.map(({ team }) => team.id));
  const inOrder = [...live].sort(([a], [b]) => a.localeCompare(b, 'en-GB', { numeric: true }));
  for (const [position, post] of inOrder)
    // What a later list was the first to have is not missing from an earlier one.
    if (!named.has(position) && teams.has(post.teamId ?? '') && post.asAt <= asAt)
      closes.push({ listed: undefined, post, endsOn: lastDay(post, asAt) });
  return { opens, changes, closes, kept, unchanged };
}

/** The day before the list no longer has it; a post exists for a day at least. */
function lastDay({ establishedOn }: PostRow, asAt: string): string {
  const before = dayBefore(asAt);
  return establishedOn !== null && establishedOn > before ? establishedOn : before;
}

function changeOf(
  listed: ListedPost,
  post: PostRow,
  { asAt, says, nameOf }: Pick<Compared, 'asAt' | 'says' | 'nameOf'>,
): Change {
  const record: Partial<NewRow<PostRow>> = {};
  const found: Difference[] = [];
  const compare = (
    field: string,
    was: string | null,
    becomes: string | null,
    change: Partial<NewRow<PostRow>>,
  ): void => {
    if (was === becomes) return;
    found.push({ field, was: was ?? 'not said', becomes: becomes ?? 'not said' });
    Object.assign(record, change);
  };
  const fte = fteFigure(listed.fte);
  compare('title', post.title, listed.title, { title: listed.title });
  if (post.postTypeId !== listed.postType.id)
    compare('post type', nameOf(post.postTypeId), listed.postType.title, { postTypeId: listed.postType.id });
  if (post.teamId !== listed.team.id)
    compare('team', nameOf(post.teamId), listed.team.name, { teamId: listed.team.id });
  if (says('fteColumn')) compare('FTE', hoursOf(post.fte), hoursOf(fte), { fte });
  if (says('budgetedCostColumn'))
    compare('budgeted cost', poundsOf(post.budgetedCost.value), poundsOf(listed.budgetedCost), {
      budgetedCost: costFigure(listed.budgetedCost),
    });
  if (says('statusColumn') && listed.status !== 'DELETED')
    compare('status', post.status, listed.status, {
      status: listed.status,
      frozenOn: null,
      statusReason: `The list of posts as at ${asAt}.`,
    });
  if (post.establishedOn === null)
    compare('established on', null, listed.establishedOn, { establishedOn: listed.establishedOn });
  if (says('endsOnColumn')) compare('ends on', post.endsOn, listed.endsOn, { endsOn: listed.endsOn });
  return { listed, post, differences: found, record };
}

const poundsOf = (pence: number | null): string | null => (pence === null ? null : pounds(pence));

function hoursOf({ value, qualifier }: Pick<PostRow['fte'], 'value' | 'qualifier'>): string | null {
  return value === null ? null : `${qualifier === 'APPROXIMATE' ? 'about ' : ''}${value}`;
}
