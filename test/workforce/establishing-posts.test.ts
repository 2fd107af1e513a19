import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { asAt, useWorkforceDesk, type Versioned } from './workforce-desk.js';

interface Post extends Versioned {
  status: string;
  title: string;
  frozenOn: string | null;
  statusReason: string | null;
  endsOn: string | null;
}
const postFields = 'id version status title frozenOn statusReason establishedOn endsOn fte { value }';

describe('the establishment', () => {
  const api = useApi({ database: 'demonstration' });
  const desk = useWorkforceDesk(api);

  const change = (verb: string, success: string, post: Versioned, input: object = {}) =>
    desk
      .done<{ post: Post }>(verb, success, `post { ${postFields} }`, {
        postId: post.id,
        expectedVersion: post.version,
        ...input,
      })
      .then((told) => told.post);
  const freeze = (post: Versioned, frozenOn = '2026-03-01') =>
    change('freezePost', 'PostFrozen', post, { frozenOn, reason: 'Spending control of February 2026' });

  describe('teams and types', () => {
    const team = (input: object = {}) => ({ asAt, areaId: desk.area, slug: 'reviews', name: 'Reviews', ...input });
    const revise = (input: object) => ({ teamId: desk.team, expectedVersion: 1, ...input });

    it('begin with a team that stands in another and is renamed', async () => {
      const fields = 'team { id slug name version area { slug } parent { id name } employer { slug } }';
      const { team: added } = await desk.done<{ team: Versioned }>(
        'addTeam',
        'TeamAdded',
        fields,
        team({ parentId: desk.team }),
      );
      expect(added).toMatchObject({
        slug: 'reviews',
        area: { slug: 'demonstration' },
        parent: { name: 'Casework' },
        employer: null,
      });
      const { organisations } = await api.query<{ organisations: { nodes: [{ id: string }] } }>(
        '{ organisations(realm: DEMONSTRATION, filter: { slug: { equals: "demonstration-council" } }) { nodes { id } } }',
      );
      const { team: revised } = await desk.done<{ team: object }>('reviseTeam', 'TeamRevised', fields, {
        teamId: added.id,
        expectedVersion: 1,
        name: 'Annual reviews',
        employerId: organisations.nodes[0].id,
        parentId: null,
      });
      expect(revised).toMatchObject({
        slug: 'reviews',
        name: 'Annual reviews',
        version: 2,
        parent: null,
        employer: { slug: 'demonstration-council' },
      });
    });

    it('refuse names of persons, short names that are taken, and teams inside themselves', async () => {
      const { team: inner } = await desk.done<{ team: Versioned }>(
        'addTeam',
        'TeamAdded',
        'team { id version }',
        team({ slug: 'inner', parentId: desk.team }),
      );
      expect(await desk.refused('addTeam', team({ slug: 'casework' }))).toEqual(['SLUG_TAKEN slug']);
      expect(await desk.refused('addTeam', team({ slug: 'Case work' }))).toEqual(['BAD_SLUG slug']);
      expect(await desk.refused('addTeam', team({ slug: 'other', name: 'Mrs Smith’s team' }))).toEqual([
        'NAMES_A_PERSON name',
      ]);
      expect(await desk.refused('reviseTeam', revise({ parentId: desk.team }))).toEqual(['TEAM_IN_ITSELF parentId']);
      expect(await desk.refused('reviseTeam', revise({ parentId: inner.id }))).toEqual(['TEAM_IN_ITSELF parentId']);
      expect(await desk.refused('reviseTeam', revise({ name: 'J. Smith' }))).toEqual(['NAMES_A_PERSON name']);
      expect(await desk.refused('reviseTeam', { ...revise({ name: 'Caseload' }), expectedVersion: 7 })).toEqual([
        'VERSION_CONFLICT expectedVersion',
      ]);
      expect(await desk.refused('reviseTeam', revise({ name: 'Ours' }), desk.stranger)).toEqual(['FORBIDDEN teamId']);
      expect(await desk.refused('addTeam', team({ slug: 'mine' }), api.as('demonstration-member'))).toEqual([
        'FORBIDDEN',
      ]);
      const type = { asAt, slug: 'coordinator', title: 'Coordinator', group: 'CASEWORK' };
      expect(await desk.refused('addPostType', type)).toEqual(['SLUG_TAKEN slug']);
      expect(await desk.refused('addPostType', { ...type, slug: 'x', title: 'Dr Okoro' })).toEqual([
        'NAMES_A_PERSON title',
      ]);
    });

    it('take a team of another area for no part of this one', async () => {
      await desk.records.sql(
        `with a as (insert into area (realm, visibility, as_at, slug, name, kind)
            values ('DEMONSTRATION', 'PUBLIC', '2026', 'elsewhere', 'Elsewhere', 'LOCAL_AUTHORITY') returning id)
         insert into team (realm, visibility, as_at, area_id, slug, name, owner_id)
         select 'DEMONSTRATION', 'PUBLIC', '2026', a.id, 'elsewhere', 'Elsewhere', t.owner_id from a, team t where t.slug = 'casework'`,
      );
      const [row] = await desk.records.sql<{ id: string }>(`select id from team where slug = 'elsewhere'`);
      const elsewhere = `Team:${String(row?.id)}`;
      expect(await desk.refused('addTeam', team({ slug: 'x', parentId: elsewhere }))).toEqual([
        'TEAM_ELSEWHERE parentId',
      ]);
      const post = await desk.post();
      expect(await desk.refused('revisePost', { postId: post.id, expectedVersion: 1, teamId: elsewhere })).toEqual([
        'TEAM_ELSEWHERE teamId',
      ]);
    });
  });

  describe('stated for a team', () => {
    interface Version extends Versioned {
      current: boolean;
      supersedes: Versioned | null;
    }
    const fields =
      'version { id version status current supersedes { id } fte { value } } team { statedEstablishment { value } }';
    const statement = (team: string, fte: string, input: object = {}) => ({
      asAt,
      teamId: team,
      status: 'IN_FORCE',
      fte: { value: fte },
      effectiveFrom: '2026-04-01',
      reason: 'The restructure of the service',
      ...input,
    });
    const state = (team: string, fte: string, input?: object) =>
      desk.done<{ version: Version; team: object }>(
        'reviseEstablishment',
        'EstablishmentRevised',
        fields,
        statement(team, fte, input),
      );
    const newTeam = async (slug: string): Promise<string> =>
      (
        await desk.done<{ team: Versioned }>('addTeam', 'TeamAdded', 'team { id }', {
          asAt,
          areaId: desk.area,
          slug,
          name: slug,
        })
      ).team.id;

    it('is a chain of versions, none of them overwritten', async () => {
      const team = await newTeam('chained');
      const first = await state(team, '8.00');
      const second = await state(team, '9.50', { supersedesId: first.version.id, effectiveFrom: '2026-09' });
      expect(second).toMatchObject({
        version: { current: true, supersedes: { id: first.version.id } },
        team: { statedEstablishment: { value: '9.50' } },
      });
      expect(await desk.read<Version>(first.version.id, 'EstablishmentVersion', 'current fte { value }')).toEqual({
        current: false,
        fte: { value: '8.00' },
      });
      expect(await desk.refused('reviseEstablishment', statement(team, '9'))).toEqual(['NOT_IN_FORCE supersedesId']);
      expect(
        await desk.refused('reviseEstablishment', statement(team, '9', { supersedesId: first.version.id })),
      ).toEqual(['NOT_IN_FORCE supersedesId']);
      expect(
        await desk.refused(
          'reviseEstablishment',
          statement(team, '9', { supersedesId: second.version.id, effectiveFrom: '2026-03' }),
        ),
      ).toEqual(['BEFORE_CURRENT effectiveFrom']);
      expect(
        await desk.refused(
          'reviseEstablishment',
          statement(team, '-1', { supersedesId: second.version.id, effectiveFrom: '2026-10' }),
        ),
      ).toEqual(['BAD_FTE fte.value']);
      expect(await desk.refused('reviseEstablishment', statement(team, '9'), desk.stranger)).toEqual([
        'FORBIDDEN teamId',
      ]);
    });

    it('lets one of many replace the version they all read', async () => {
      const team = await newTeam('contested');
      const { version } = await state(team, '8.00');
      const told = await Promise.allSettled(
        Array.from({ length: 20 }, (_, index) => state(team, `${String(index + 1)}.00`, { supersedesId: version.id })),
      );
      expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('is planned first, then adopted or given up', async () => {
      const team = await newTeam('planned');
      const { version: current } = await state(team, '8.00');
      const planned = { status: 'PLANNED', effectiveFrom: '2026-10' };
      const { version: plan, team: before } = await state(team, '12.00', planned);
      expect(before).toEqual({ statedEstablishment: { value: '8.00' } });
      const adopt = { versionId: plan.id, expectedVersion: 1, supersedesId: current.id };
      expect(await desk.refused('adoptEstablishment', { ...adopt, supersedesId: null })).toEqual([
        'NOT_IN_FORCE supersedesId',
      ]);
      const adopted = await desk.done<object>('adoptEstablishment', 'EstablishmentAdopted', fields, adopt);
      expect(adopted).toMatchObject({
        version: { status: 'IN_FORCE', supersedes: { id: current.id } },
        team: { statedEstablishment: { value: '12.00' } },
      });
      expect(await desk.refused('adoptEstablishment', { ...adopt, expectedVersion: 2 })).toEqual([
        'NOT_PLANNED versionId',
      ]);
      const { version: other } = await state(team, '20.00', planned);
      const given = await desk.done<object>('withdrawEstablishment', 'EstablishmentWithdrawn', 'version { status }', {
        versionId: other.id,
        expectedVersion: 1,
      });
      expect(given).toMatchObject({ version: { status: 'WITHDRAWN' } });
      expect(await desk.refused('withdrawEstablishment', { versionId: other.id, expectedVersion: 2 })).toEqual([
        'NOT_PLANNED versionId',
      ]);
      expect(
        await desk.refused('reviseEstablishment', statement(team, '1', { ...planned, supersedesId: plan.id })),
      ).toEqual(['PLAN_REPLACES_NOTHING supersedesId']);
    });
  });

  describe('posts', () => {
    const terms = (input: object = {}) => ({
      teamId: desk.team,
      postTypeId: desk.postType,
      title: 'Coordinator',
      fte: { value: '0.80' },
      ...input,
    });
    const established = (input: object = {}) => terms({ establishedOn: '2025-04-01', ...input });
    const send = (...items: object[]) => ({ asAt, items });

    it('are proposed, established and given up', async () => {
      const { posts } = await desk.done<{ posts: [Post, Post] }>(
        'proposePost',
        'PostProposed',
        `posts { ${postFields} }`,
        send(terms({ reason: 'Business case 12' }), terms({ title: 'Senior coordinator' })),
      );
      expect(posts).toMatchObject([
        { status: 'PROPOSED', establishedOn: null, statusReason: 'Business case 12', fte: { value: '0.80' } },
        { title: 'Senior coordinator' },
      ]);
      const [first, second] = posts;
      const told = await desk.done<{ posts: Post[] }>(
        'establishPost',
        'PostEstablished',
        `posts { ${postFields} }`,
        send(
          established({ title: 'New' }),
          established({ title: 'Proposed', proposalId: first.id, endsOn: '2027-03-31' }),
        ),
      );
      expect(told.posts).toMatchObject([
        { title: 'New', status: 'ESTABLISHED', establishedOn: '2025-04-01', version: 1 },
        {
          id: first.id,
          title: 'Proposed',
          status: 'ESTABLISHED',
          endsOn: '2027-03-31',
          statusReason: null,
          version: 2,
        },
      ]);
      expect(await change('withdrawPost', 'PostWithdrawn', second, { reason: 'No money' })).toMatchObject({
        status: 'WITHDRAWN',
        statusReason: 'No money',
      });
      const again = send(established({ proposalId: first.id }), established(), established({ proposalId: second.id }));
      expect(await desk.refused('establishPost', again)).toEqual([
        'NOT_PROPOSED items.0.proposalId',
        'NOT_PROPOSED items.2.proposalId',
      ]);
      expect(await desk.refused('withdrawPost', { postId: first.id, expectedVersion: 2, reason: 'No' })).toEqual([
        'NOT_PROPOSED postId',
      ]);
      expect(await desk.read<object>(second.id, 'Post', 'staffing { established { value } }')).toEqual({
        staffing: { established: { value: '0.00' } },
      });
    });

    it('are refused item by item, and none is kept', async () => {
      const bad = send(
        established({ title: 'Ms Jones' }),
        established(),
        established({ fte: { value: '-0.10' } }),
        established({ endsOn: '2025-03-31' }),
        established({ teamId: 'Team:00000000-0000-4000-8000-000000000000' }),
        established({ postTypeId: desk.team }),
        established({ fte: { state: 'PROMISED' } }),
        established({ budgetedCost: { value: -1 } }),
      );
      expect(await desk.refused('establishPost', bad)).toEqual([
        'NAMES_A_PERSON items.0.title',
        'BAD_FTE items.2.fte.value',
        'ENDS_BEFORE_START items.3.endsOn',
        'NOT_FOUND items.4.teamId',
        'WRONG_KIND_OF_ID items.5.postTypeId',
        'BAD_FIGURE items.6.fte',
        'BAD_COST items.7.budgetedCost.value',
      ]);
      expect(await desk.refused('establishPost', send())).toEqual(['EMPTY_BATCH items']);
      expect(await desk.refused('establishPost', send(established()), desk.stranger)).toEqual([
        'FORBIDDEN items.0.teamId',
      ]);
      expect(await desk.refused('establishPost', send(established()), api.as('demonstration-officer'))).toEqual([
        'FORBIDDEN',
      ]);
    });

    it('are established once for one key', async () => {
      const input = { ...send(established({ title: 'Only once' })), idempotencyKey: 'established-once' };
      const told = await Promise.all(
        Array.from({ length: 5 }, () =>
          desk.done<{ replayed: boolean; posts: [Post] }>(
            'establishPost',
            'PostEstablished',
            'replayed posts { id }',
            input,
          ),
        ),
      );
      expect(told.filter(({ replayed }) => !replayed)).toHaveLength(1);
      expect(new Set(told.map(({ posts }) => posts[0].id)).size).toBe(1);
    });

    it('are revised where that takes nothing from anybody', async () => {
      const post = await desk.post({ fte: { value: '1.00' } });
      await desk.filled(post, { fte: '0.80' });
      const input = { title: 'Lead coordinator', fte: { value: '0.80' } };
      expect(await change('revisePost', 'PostRevised', post, input)).toMatchObject({
        ...input,
        version: 2,
        establishedOn: '2025-04-01',
      });
      const refused = (more: object) => desk.refused('revisePost', { postId: post.id, expectedVersion: 2, ...more });
      expect(await refused({ fte: { value: '0.79' } })).toEqual(['POST_OVERFILLED fte']);
      expect(await refused({ establishedOn: '2025-01-01' })).toEqual(['ORIGINAL_DATE establishedOn']);
      expect(await refused({ title: 'Mr Khan' })).toEqual(['NAMES_A_PERSON title']);
      expect(await refused({ title: 'Other', expectedVersion: 1 })).toEqual(['VERSION_CONFLICT expectedVersion']);
    });

    it('are corrected no smaller than what is held or vacant of them', async () => {
      const post = await desk.post();
      await desk.filled(post, { fte: '0.60' });
      const steward = api.as('demonstration-data-steward');
      const { vacancy } = await desk.done<{ vacancy: Versioned }>('openVacancy', 'VacancyOpened', 'vacancy { id }', {
        asAt,
        postId: post.id,
        fte: { value: '0.20' },
        openedOn: '2026-01-01',
        cause: 'UNKNOWN',
      });
      const correct = (recordId: string, value: string) => ({
        recordId,
        expectedVersion: 1,
        field: 'fte',
        figure: { value },
        reason: 'The contract says so.',
      });
      expect(await desk.refused('correctFigure', correct(post.id, '0.79'), steward)).toEqual([
        'POST_OVERFILLED figure',
      ]);
      expect(await desk.refused('correctFigure', correct(vacancy.id, '0.41'), steward)).toEqual([
        'POST_OVERFILLED figure',
      ]);
      const fields = 'correction { oldValue newValue }';
      await desk.done('correctFigure', 'FigureCorrected', fields, correct(vacancy.id, '0.40'), steward);
      expect(await desk.refused('correctFigure', correct(post.id, '0.80'), steward)).toEqual([
        'POST_OVERFILLED figure',
      ]);
    });

    it('gain a first day that nobody had recorded, before anybody held them', async () => {
      const post = await desk.post();
      await desk.filled(post);
      await desk.records.sql('update post set established_on = null where id = $1', [post.id.slice(5)]);
      const input = { postId: post.id, expectedVersion: 1 };
      expect(await desk.refused('revisePost', { ...input, establishedOn: '2025-06-02' })).toEqual([
        'ENDS_BEFORE_START establishedOn',
      ]);
      expect(await change('revisePost', 'PostRevised', post, { establishedOn: '2025-06-01' })).toMatchObject({
        establishedOn: '2025-06-01',
      });
    });

    it('are frozen, and thawed as if nothing had been', async () => {
      const post = await desk.post();
      const frozen = await freeze(post);
      expect(frozen).toMatchObject({
        status: 'FROZEN',
        frozenOn: '2026-03-01',
        statusReason: 'Spending control of February 2026',
      });
      const again = { postId: post.id, expectedVersion: 2, frozenOn: '2026-04-01', reason: 'Again' };
      expect(await desk.refused('freezePost', again)).toEqual(['NOT_ESTABLISHED postId']);
      expect(await change('unfreezePost', 'PostUnfrozen', frozen)).toMatchObject({
        status: 'ESTABLISHED',
        frozenOn: null,
        statusReason: null,
      });
      expect(await desk.refused('unfreezePost', { postId: post.id, expectedVersion: 3 })).toEqual([
        'NOT_FROZEN postId',
      ]);
      expect(await desk.refused('freezePost', { ...again, expectedVersion: 3 }, desk.stranger)).toEqual([
        'FORBIDDEN postId',
      ]);
    });

    it('are not frozen before they exist, nor from a day before somebody came', async () => {
      const post = await desk.post();
      const input = { postId: post.id, expectedVersion: 1, reason: 'Spending control' };
      expect(await desk.refused('freezePost', { ...input, frozenOn: '2025-03-31' })).toEqual(['BEFORE_POST frozenOn']);
      await desk.filled(post, { fte: '0.50', startsOn: '2026-05-01' });
      await desk.filled(post, { fte: '0.50', startsOn: '2026-08-01', kind: 'AGENCY' });
      expect(await desk.refused('freezePost', { ...input, frozenOn: '2026-05-01' })).toEqual([
        'POST_TAKEN_UP frozenOn',
      ]);
      expect(await freeze(post, '2026-05-02')).toMatchObject({ status: 'FROZEN' });
      const forTerm = await desk.post({ endsOn: '2025-12-31' });
      expect(await desk.refused('freezePost', { ...input, postId: forTerm.id, frozenOn: '2026-01-01' })).toEqual([
        'POST_ENDS frozenOn',
      ]);
    });

    it('are deleted once nobody holds them, and stay readable', async () => {
      const post = await desk.post();
      const held = await desk.filled(post);
      const input = { postId: post.id, expectedVersion: 1, endsOn: '2026-10-31', reason: 'Saving 7' };
      expect(await desk.refused('deletePost', input)).toEqual(['POST_HELD postId']);
      await desk.done('vacatePost', 'PostVacated', 'occupancies { id }', {
        items: [{ occupancyId: held.id, expectedVersion: 1, endsOn: '2026-10-31' }],
      });
      expect(await desk.refused('deletePost', { ...input, endsOn: '2026-10-30' })).toEqual(['POST_HELD postId']);
      expect(await desk.refused('deletePost', { ...input, endsOn: '2025-03-31' })).toEqual(['BEFORE_POST endsOn']);
      expect(await desk.refused('deletePost', input, desk.stranger)).toEqual(['FORBIDDEN postId']);
      expect(await change('deletePost', 'PostDeleted', post, input)).toMatchObject({
        status: 'DELETED',
        endsOn: '2026-10-31',
        statusReason: 'Saving 7',
      });
      const on = (day: string) =>
        desk.read<object>(post.id, 'Post', `staffing(asAt: "${day}") { established { value } occupied { value } }`);
      expect(await on('2026-10-31')).toEqual({
        staffing: { established: { value: '1.00' }, occupied: { value: '1.00' } },
      });
      expect(await on('2026-11-01')).toEqual({
        staffing: { established: { value: '0.00' }, occupied: { value: '0.00' } },
      });
      const late = { postId: post.id, expectedVersion: 2 };
      expect(await desk.refused('deletePost', { ...input, ...late })).toEqual(['NOT_ESTABLISHED postId']);
      expect(await desk.refused('revisePost', { ...late, title: 'Again' })).toEqual(['POST_ENDS postId']);
      expect(await desk.refused('freezePost', { ...late, frozenOn: '2026-01-01', reason: 'Too late' })).toEqual([
        'NOT_ESTABLISHED postId',
      ]);
    });

    it('let one of many writers change the version they all read', async () => {
      const post = await desk.post();
      const told = await Promise.allSettled(Array.from({ length: 50 }, () => freeze(post)));
      expect(told.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(await desk.read<Post>(post.id, 'Post', 'version')).toEqual({ version: 2 });
    });
  });
});
