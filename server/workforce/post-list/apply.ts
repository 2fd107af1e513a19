/** Makes the posts on record what a list says, by the rules of the single writes. What they refuse is a rejected row. */
import type { NewRow } from '../../database/new-row.js';
import type { Report } from '../../platform/imports/report.js';
import { rejecting } from '../../platform/imports/rejecting.js';
import type { Door } from '../../platform/write/door.js';
import { refuse } from '../../platform/write/refused.js';
import { checkNotVacant, checkUnheld, endFundings } from '../close-post.js';
import { bound } from '../hours-rules.js';
import type { OccupancyRow } from '../occupancy.entity.js';
import { checkOrder } from '../post-rules.js';
import { checkSize } from '../post-size-rules.js';
import { PostRow } from '../post.entity.js';
import type { VacancyRow } from '../vacancy.entity.js';
import type { Change, Closing, Differences, Opening } from './differences.js';
import { costFigure, fteFigure } from './listed-fte.js';
import type { NamedTeam } from './known.js';
import type { ListedPost } from './listed-post.js';

export interface Applying {
  door: Door;
  report: Report;
  asAt: string;
  held: (postId: string) => readonly OccupancyRow[];
  vacant: (postId: string) => readonly VacancyRow[];
  areaOf: (teamId: string) => NamedTeam['areaId'] | undefined;
  /** Where a fault is reported that stands in no row: the headings. */
  headerLine: number;
}

/** Gives the posts that came to be, by position. */
export async function applyToPosts(
  applying: Applying,
  { opens, changes, closes }: Differences,
): Promise<Map<string, PostRow>> {
  for (const closing of closes) await at(applying, closing.listed, closing.post, () => close(applying, closing));
  for (const change of changes) await at(applying, change.listed, change.post, () => makeChange(applying, change));
  const opened: { listed: ListedPost; record: NewRow<PostRow> }[] = [];
  for (const opening of opens) {
    const record = await at(applying, opening.listed, undefined, () => newPost(opening, applying.asAt));
    if (record !== undefined) opened.push({ listed: opening.listed, record });
  }
  const keys = await applying.door.insertAll(
    PostRow,
    opened.map(({ record }) => record),
  );
  return new Map(
    opened.map(({ listed, record }, index) => [listed.position, { ...record, id: keys[index] ?? '' } as PostRow]),
  );
}

export function at<Result>(
  { report, headerLine }: Pick<Applying, 'report' | 'headerLine'>,
  listed: ListedPost | undefined,
  post: PostRow | undefined,
  work: () => Promise<Result> | Result,
): Promise<Result | undefined> {
  const place =
    listed === undefined
      ? {
          line: headerLine,
          of: `Position ${post?.positionNumber ?? ''}, "${post?.title ?? ''}", is in the list no more`,
        }
      : {
          line: listed.line,
          ...(listed.sheet === '' ? {} : { sheet: listed.sheet }),
          of: `Position ${listed.position}`,
        };
  return rejecting(report, place, work);
}

async function close({ door, asAt, held, vacant }: Applying, { post, endsOn }: Closing): Promise<void> {
  checkOrder({ startsOn: post.establishedOn ?? endsOn, endsOn }, 'endsOn');
  checkUnheld(held(post.id), endsOn, 'endsOn');
  checkNotVacant(vacant(post.id), 'endsOn');
  await endFundings(door, post.id, endsOn, 'endsOn');
  await door.change(PostRow, post, { status: 'DELETED', endsOn, statusReason: `The list of posts as at ${asAt}.` });
}

async function makeChange({ door, held, vacant, areaOf }: Applying, { post, record }: Change): Promise<void> {
  if (record.teamId != null && areaOf(record.teamId) !== post.areaId)
    refuse(
      'TEAM_ELSEWHERE',
      'Its team works for another area. Give the post there a number of its own, and let this one end.',
    );
  if (record.fte !== undefined) checkSize(bound(record.fte), held(post.id), vacant(post.id), 'fte');
  const startsOn = record.establishedOn ?? post.establishedOn;
  const { endsOn = post.endsOn } = record;
  if (startsOn !== null) {
    checkOrder({ startsOn, endsOn }, 'endsOn');
    for (const each of held(post.id)) checkOrder({ startsOn, endsOn: each.startsOn }, 'establishedOn');
  }
  if (record.endsOn != null) {
    checkUnheld(held(post.id), record.endsOn, 'endsOn');
    await endFundings(door, post.id, record.endsOn, 'endsOn');
  }
  await door.change(PostRow, post, record);
}

function newPost({ listed, earlier }: Opening, asAt: string): NewRow<PostRow> {
  const { position, title, team, postType, fte, budgetedCost, status, establishedOn, endsOn } = listed;
  if (establishedOn !== null) checkOrder({ startsOn: establishedOn, endsOn }, 'endsOn');
  if (earlier?.endsOn != null && (establishedOn === null || establishedOn <= earlier.endsOn))
    refuse(
      'BEFORE_CLOSED',
      `The post with this number ended on ${earlier.endsOn}. Give the later day from which there is one again, or another number.`,
    );
  return {
    asAt,
    visibility: team.visibility,
    areaId: team.areaId,
    teamId: team.id,
    postTypeId: postType.id,
    positionNumber: position,
    title,
    fte: fteFigure(fte),
    budgetedCost: costFigure(budgetedCost),
    status,
    establishedOn,
    endsOn,
    statusReason: status === 'FROZEN' ? `The list of posts as at ${asAt}.` : null,
  };
}
