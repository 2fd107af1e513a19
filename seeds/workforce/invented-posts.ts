/** The fictional posts: what kind of story each has follows from its number, and the days in it from chance. */
import type { PostStatus } from '../../schema/workforce/post.js';
import { PostRow } from '../../server/workforce/post.entity.js';
import { PostFundingRow } from '../../server/workforce/post-funding.entity.js';
import { EstablishmentVersionRow } from '../../server/workforce/establishment-version.entity.js';
import { anchor, daysAfter } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { at, count, hundredths, quotient, sum } from '../whole-numbers.js';
import { facts, known, unknown, type SeedTable } from '../seed.js';
import { postType, teams, titleOf, yearlyCost, type InventedTeam } from './invented-teams.js';

export type Story = 'HELD' | 'VACANT' | 'REFILLED' | 'TERM' | 'PROPOSED' | 'FROZEN' | 'DELETED';

export interface InventedPost {
  number: number;
  team: InventedTeam;
  type: InventedTeam['types'][number];
  story: Story;
  fte: string;
  establishedOn: string;
  endsOn: string | null;
  /** Day its holder left, where one did. */
  leftOn: string;
  isNew: boolean;
}

const rare = ['PROPOSED', 'FROZEN', 'DELETED', 'HELD'] as const;

/** Two posts in ten stand vacant and some of those are covered; two in ten were filled again. */
function storyOf(number: number): Story {
  const round = quotient(number, 10);
  switch (number % 10) {
    case 3:
      return 'VACANT';
    case 4:
      return 'REFILLED';
    case 7:
      return 'TERM';
    case 8:
      return round % 2 === 0 ? 'VACANT' : 'REFILLED';
    case 9:
      return at(rare, round);
    default:
      return 'HELD';
  }
}

export function postsOf({ scale }: World, area: InventedArea): InventedPost[] {
  return count(scale.posts).map((number) => {
    const chance = area.chance(`post ${String(number)}`);
    const team = at(teams, number);
    const story = storyOf(number);
    const isNew = story === 'VACANT' && number % 30 === 13;
    return {
      number,
      team,
      type: at(team.types, quotient(number, teams.length)),
      story,
      fte: chance.pick(['1.00', '1.00', '1.00', '1.00', '0.80', '0.60', '0.50']),
      establishedOn: isNew ? '2025-09-01' : daysAfter('2023-09-01', chance.whole(-900, 200)),
      endsOn: story === 'DELETED' ? '2025-08-31' : null,
      leftOn: isNew
        ? '2025-08-31'
        : daysAfter(story === 'REFILLED' ? '2025-03-31' : '2025-09-30', chance.whole(-120, 90)),
      isNew,
    };
  });
}

const statusOf: Readonly<Record<Story, PostStatus>> = {
  HELD: 'ESTABLISHED',
  VACANT: 'ESTABLISHED',
  REFILLED: 'ESTABLISHED',
  TERM: 'ESTABLISHED',
  PROPOSED: 'PROPOSED',
  FROZEN: 'FROZEN',
  DELETED: 'DELETED',
};

const notInList = unknown('The list of posts leaves it empty.');

const reasonOf: Readonly<Partial<Record<Story, string>>> = {
  PROPOSED: 'Asked for in the business case for the plan.',
  FROZEN: 'Spending control of December 2025.',
  DELETED: 'Given up in the restructure of the service.',
};

export function inventedPosts(world: World, area: InventedArea, posts: readonly InventedPost[]): SeedTable[] {
  const told = area.told('workforce');
  return [
    facts(
      PostRow,
      told,
      posts.map(({ number, team, type, story, fte, establishedOn, endsOn }) => ({
        key: area.key(number),
        teamId: area.id('Team', team.slug),
        postTypeId: postType(type),
        title: titleOf(type),
        fte: known(fte),
        budgetedCost: number % 17 === 3 ? notInList : known(yearlyCost(type, fte)),
        status: statusOf[story],
        establishedOn: story === 'PROPOSED' ? null : establishedOn,
        endsOn,
        frozenOn: story === 'FROZEN' ? '2026-01-01' : null,
        statusReason: reasonOf[story] ?? null,
      })),
    ),
    facts(
      PostFundingRow,
      told,
      posts
        .flatMap((post) => sharesOf(post))
        .map(({ post, line, part, percent, startsOn, endsOn }) => ({
          key: area.key(`${String(post)} ${part}`),
          postId: area.id('Post', post),
          lineId: area.id('InvestmentLine', line % world.scale.lines),
          sharePercent: percent,
          startsOn,
          endsOn,
        })),
    ),
    inventedEstablishments(area, posts),
  ];
}

/** Most posts are paid by one line; some by two, some by another line before, and of some a part has no payer yet. */
function sharesOf({ number: post, team: { line, otherLine }, story, establishedOn, endsOn }: InventedPost) {
  const share = (part: string, from: number, percent: string, startsOn: string | null, until: string | null) => ({
    post,
    part,
    line: from,
    percent,
    startsOn,
    endsOn: until,
  });
  if (story === 'PROPOSED') return [];
  if (post % 5 === 4) {
    return [share('main', line, '60', establishedOn, endsOn), share('other', otherLine, '40', establishedOn, endsOn)];
  }
  if (post % 11 === 7 && endsOn === null) {
    const before = establishedOn > '2025-03-31' ? [] : [share('before', otherLine, '100', establishedOn, '2025-03-31')];
    return [...before, share('main', line, '100', before.length === 0 ? establishedOn : '2025-04-01', null)];
  }
  return [share('main', line, post % 13 === 5 ? '80' : '100', establishedOn, endsOn)];
}

/** The establishment of each team adds up its posts of the day, so that stated and listed agree. */
function inventedEstablishments(area: InventedArea, posts: readonly InventedPost[]): SeedTable {
  const on = (day: string, { team, story, establishedOn, endsOn }: InventedPost, of: InventedTeam): boolean =>
    team === of && story !== 'PROPOSED' && establishedOn <= day && (endsOn ?? day) >= day;
  const fte = (of: readonly InventedPost[]): string =>
    hundredths(sum(of.map((post) => Number(post.fte.replace('.', '')))));
  return facts(
    EstablishmentVersionRow,
    area.told('workforce'),
    teams.flatMap((team) => {
      const version = (name: string, before: string | null, members: readonly InventedPost[]) => ({
        key: area.key(`${team.slug} ${name}`),
        teamId: area.id('Team', team.slug),
        supersedesId: before === null ? null : area.id('EstablishmentVersion', `${team.slug} ${before}`),
        fte: known(fte(members)),
      });
      const own = posts.filter((post) => post.team === team);
      return [
        {
          ...version(
            '2024',
            null,
            own.filter((post) => on('2024-04-01', post, team)),
          ),
          status: 'IN_FORCE',
          effectiveFrom: '2024-04-01',
          reason: 'The team as the year began.',
        } as const,
        {
          ...version(
            '2025',
            '2024',
            own.filter((post) => on(anchor, post, team)),
          ),
          status: 'IN_FORCE',
          effectiveFrom: '2025-09-01',
          reason: 'After the restructure of the service.',
        } as const,
        {
          ...version(
            '2026',
            null,
            own.filter((post) => on(anchor, post, team) || post.story === 'PROPOSED'),
          ),
          status: 'PLANNED',
          effectiveFrom: '2026-09',
          reason: 'With the posts that the plan proposes.',
        } as const,
      ];
    }),
  );
}
