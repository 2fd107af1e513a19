import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

const nowhere = '00000000-0000-4000-8000-000000000000';
const future = '2026-12-01';

describe('a plan as it is run', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { lead, refused } = use;

  const start = (input: object) =>
    send(
      lead,
      'startIntervention',
      `... on InterventionStarted { intervention { id version slug status startedOn listsAllActions answers { slug } replaces { status endedOn }
        requiredAfter { title } issuedBy { slug } } areasOfConcern { id version number title status } submission { kind } }`,
      { areaId: use.plan.area.id, asAt: '2026-11', title: 'Plan', kind: 'PRIORITY_ACTION_PLAN', ...input },
    );

  it('starts with its areas of concern, from the review that led to it, in the place of another', async () => {
    const before = await start({ slug: 'before', startedOn: '2025' });
    const review = await use.id('ExternalReview', 'led_to_id is null');
    const told = await start({
      slug: 'after',
      startedOn: '2026-11-02',
      replacesId: (before['intervention'] as { id: string }).id,
      answersId: use.plan.id,
      ledToById: review,
      issuedById: await use.id('Organisation', `slug = 'demonstration-inspectorate'`),
      areasOfConcern: [
        { number: 1, title: 'Plans come late' },
        { title: 'Waits', status: 'BUSINESS_AS_USUAL' },
      ],
    });
    expect(told).toMatchObject({
      intervention: {
        slug: 'after',
        status: 'IN_FORCE',
        startedOn: '2026-11-02',
        listsAllActions: false,
        answers: { slug: 'demonstration-plan' },
        replaces: { status: 'REPLACED', endedOn: '2026-11-02' },
        requiredAfter: [{ title: expect.any(String) }],
        issuedBy: { slug: 'demonstration-inspectorate' },
      },
      areasOfConcern: [
        { number: 1, title: 'Plans come late', status: 'OPEN' },
        { number: null, title: 'Waits', status: 'BUSINESS_AS_USUAL' },
      ],
      submission: { kind: 'improvement:startIntervention' },
    });
    const plan = { areaId: use.plan.area.id, asAt: '2026-11', title: 'Plan', kind: 'STRATEGY', slug: 'third' };
    const { id } = told['intervention'] as { id: string };
    const replacesId = (before['intervention'] as { id: string }).id;
    expect(await refused('startIntervention', { ...plan, slug: 'after' })).toBe('SLUG_TAKEN slug');
    expect(await refused('startIntervention', { ...plan, slug: 'Not so' })).toBe('BAD_SLUG slug');
    expect(await refused('startIntervention', { ...plan, ledToById: review })).toBe('ALREADY_LINKED ledToById');
    expect(await refused('startIntervention', { ...plan, replacesId })).toBe('ALREADY_ENDED replacesId');
    expect(await refused('startIntervention', { ...plan, replacesId: id, startedOn: future })).toBe(
      'FUTURE_DATE startedOn',
    );
    const twice = [1, 1].map((number) => ({ number, title: 'Twice' }));
    expect(await refused('startIntervention', { ...plan, areasOfConcern: twice })).toBe(
      'DUPLICATE_NUMBER areasOfConcern',
    );
    expect(await refused('startIntervention', { ...plan, answersId: use.elsewhere })).toBe('WRONG_AREA answersId');
    expect(await refused('startIntervention', { ...plan, replacesId: use.elsewhere })).toBe('FORBIDDEN replacesId');
    expect(await refused('startIntervention', plan, use.stranger)).toBe('FORBIDDEN areaId');
    expect(await refused('startIntervention', plan, use.officer)).toBe('FORBIDDEN');
    expect(await refused('addWorkstream', { interventionId: replacesId, asAt: '2026', title: 'Late' })).toBe(
      'PLAN_ENDED interventionId',
    );
  });

  it('gives one short name once, however many ask for it at once', async () => {
    const told = await Promise.all(Array.from({ length: 20 }, () => start({ slug: 'wanted-by-all' })));
    expect(told.filter(({ __typename }) => __typename === 'InterventionStarted')).toHaveLength(1);
    expect(new Set(told.map(({ code }) => code))).toEqual(new Set([undefined, 'SLUG_TAKEN']));
  });

  it('ends, and takes nothing new afterwards', async () => {
    const { intervention } = (await start({ slug: 'to-end' })) as unknown as {
      intervention: { id: string; version: number };
    };
    const end = { interventionId: intervention.id, expectedVersion: intervention.version, endedOn: '2026-11-20' };
    expect(await refused('endIntervention', { ...end, endedOn: future })).toBe('FUTURE_DATE endedOn');
    expect(await refused('endIntervention', { ...end, expectedVersion: 9 })).toBe('VERSION_CONFLICT expectedVersion');
    expect(await refused('endIntervention', end, use.stranger)).toBe('FORBIDDEN interventionId');
    expect(
      await send(lead, 'endIntervention', '... on InterventionEnded { intervention { status endedOn version } }', end),
    ).toMatchObject({ intervention: { status: 'ENDED', endedOn: '2026-11-20', version: intervention.version + 1 } });
    expect(await refused('endIntervention', { ...end, expectedVersion: 2 })).toBe('ALREADY_ENDED interventionId');
    const partOf = { interventionId: intervention.id };
    const late = { asAt: '2026', title: 'Late', partOf };
    expect(await refused('addAction', { ...late, description: 'Late' })).toBe('PLAN_ENDED partOf');
    expect(await refused('addMilestone', { ...late, originalDue: '2027' })).toBe('PLAN_ENDED partOf');
    const risk = { title: 'Late', cause: 'Late', effect: 'Late', threatens: partOf, asAt: '2026' };
    expect(await refused('raiseRisk', risk)).toBe('PLAN_ENDED threatens');
  });

  it('judges an area of concern, and keeps how it stood', async () => {
    const [concern] = use.plan.areasOfConcern.nodes;
    const input = {
      areaOfConcernId: concern?.id,
      expectedVersion: concern?.version,
      status: 'BUSINESS_AS_USUAL',
      asAt: '2026-11-20',
    };
    expect(await refused('judgeAreaOfConcern', { ...input, asAt: future })).toBe('FUTURE_DATE asAt');
    expect(await refused('judgeAreaOfConcern', input, use.stranger)).toBe('FORBIDDEN areaOfConcernId');
    const judged = '... on AreaOfConcernJudged { areaOfConcern { status asAt } }';
    expect(await send(lead, 'judgeAreaOfConcern', judged, input)).toMatchObject({
      areaOfConcern: { status: 'BUSINESS_AS_USUAL', asAt: '2026-11-20' },
    });
    const [was] = await use.records.sql(
      `select record->>'status' as status from history where table_name = 'area_of_concern'`,
    );
    expect(was).toEqual({ status: 'OPEN' });
    expect(await refused('judgeAreaOfConcern', input)).toBe('VERSION_CONFLICT expectedVersion');
  });

  it('takes a workstream once a number', async () => {
    const input = { interventionId: use.plan.id, asAt: '2026-11', number: 40, title: 'Data', leadRole: 'Head of data' };
    const add = () =>
      send(lead, 'addWorkstream', '... on WorkstreamAdded { workstream { number title leadRole covers } }', input);
    const told = await Promise.all(Array.from({ length: 20 }, add));
    const [added, ...others] = told.sort((a) => (a.__typename === 'WorkstreamAdded' ? -1 : 1));
    expect(added).toMatchObject({
      workstream: { number: 40, title: 'Data', leadRole: 'Head of data', covers: null },
    });
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['DUPLICATE_NUMBER']));
    expect(await refused('addWorkstream', input, use.stranger)).toBe('FORBIDDEN interventionId');
    expect(await refused('addWorkstream', { ...input, number: 41, title: ' ' })).toBe('TEXT_MISSING title');
  });

  it('takes actions and milestones in their place', async () => {
    const workstreamId = use.plan.workstreams.nodes[0]?.id;
    const action = {
      asAt: '2026-11',
      partOf: { workstreamId },
      title: 'Write to families',
      description: 'Every four weeks.',
      dueOn: '2027-03',
      areaOfConcernId: use.plan.areasOfConcern.nodes[1]?.id,
      deliveryOrganisationId: await use.id('Organisation', `slug = 'demonstration-forum'`),
      provisionGapId: await use.id('ProvisionGap', 'true'),
    };
    const added = `... on ActionAdded { action { id title dueOn visibility workstream { id } intervention { id } areaOfConcern { id }
      deliveryOrganisation { slug } provisionGap { id } } }`;
    const told = await send(lead, 'addAction', added, { ...action, visibility: 'MEMBER' });
    expect(told).toMatchObject({
      action: {
        dueOn: '2027-03',
        visibility: 'MEMBER',
        workstream: { id: workstreamId },
        intervention: { id: use.plan.id },
        areaOfConcern: { id: action.areaOfConcernId },
        deliveryOrganisation: { slug: 'demonstration-forum' },
        provisionGap: { id: action.provisionGapId },
      },
    });
    const { id: actionId } = told['action'] as { id: string };
    const milestone = { asAt: '2026-11', partOf: { actionId }, title: 'First letters', originalDue: '2027-01' };
    expect(
      await send(
        lead,
        'addMilestone',
        '... on MilestoneAdded { milestone { originalDue currentDue visibility action { id } workstream { id } intervention { id } } }',
        milestone,
      ),
    ).toMatchObject({
      milestone: {
        originalDue: '2027-01',
        currentDue: '2027-01',
        visibility: 'MEMBER',
        action: { id: actionId },
        workstream: { id: workstreamId },
        intervention: { id: use.plan.id },
      },
    });
    const both = { workstreamId, interventionId: use.plan.id };
    expect(await refused('addAction', { ...action, partOf: both })).toBe('ONE_NEEDED partOf');
    expect(await refused('addAction', { ...action, partOf: {} })).toBe('ONE_NEEDED partOf');
    expect(await refused('addMilestone', milestone, use.stranger)).toBe('FORBIDDEN partOf actionId');
    expect(await refused('addAction', action, use.stranger)).toBe('FORBIDDEN partOf workstreamId');
    const elsewhere = { ...action, partOf: { workstreamId: `Workstream:${nowhere}` } };
    expect(await refused('addAction', elsewhere)).toBe('NOT_FOUND partOf workstreamId');
  });

  it('keeps facts and demonstration apart', async () => {
    const [fact] = await use.records.sql<{ id: string }>(`select id from intervention where realm = 'FACT' limit 1`);
    const input = { interventionId: `Intervention:${String(fact?.id)}`, asAt: '2026', title: 'Into the facts' };
    expect(await refused('addWorkstream', input)).toBe('NOT_FOUND interventionId');
  });

  describe('as to dates', () => {
    const moved = `... on MilestoneRebaselined { milestone { id version originalDue currentDue slippageDays rebaselines(first: 5) { nodes { newDue } } }
      rebaseline { oldDue newDue reason approverRole agreedOn asAt slippageDays } }`;
    const move = {
      newDue: '2027-06-30',
      reason: 'A post it depends on stands vacant.',
      approverRole: 'Improvement board',
      agreedOn: '2026-11-16',
    };

    it('moves a milestone and never its original date', async () => {
      const { id: milestoneId, version: expectedVersion } = await use.milestone();
      expect(await send(lead, 'rebaselineMilestone', moved, { milestoneId, expectedVersion, ...move })).toMatchObject({
        milestone: { originalDue: '2027-03-31', currentDue: '2027-06-30', slippageDays: 91 },
        rebaseline: { oldDue: '2027-03-31', ...move, asAt: '2026-11-16', slippageDays: 91 },
      });
      const again = { milestoneId, expectedVersion: expectedVersion + 1, ...move, newDue: '2027-05' };
      expect(await send(lead, 'rebaselineMilestone', moved, again)).toMatchObject({
        milestone: {
          originalDue: '2027-03-31',
          currentDue: '2027-05',
          rebaselines: { nodes: expect.arrayContaining([{ newDue: '2027-06-30' }, { newDue: '2027-05' }]) },
        },
        rebaseline: { oldDue: '2027-06-30', newDue: '2027-05' },
      });
      await expect(
        use.records.sql('update milestone set original_due = $2 where id = $1', [milestoneId.split(':')[1], '2030']),
      ).rejects.toThrow('never changes');
    });

    it.each<[string, object, string]>([
      ['to the same date', { newDue: '2027-03-31' }, 'SAME_DATE newDue'],
      ['without a reason', { reason: ' ' }, 'TEXT_MISSING reason'],
      ['without leave', { approverRole: '' }, 'TEXT_MISSING approverRole'],
      ['with leave that is still to be given', { agreedOn: future }, 'FUTURE_DATE agreedOn'],
      ['that changed since', { expectedVersion: 7 }, 'VERSION_CONFLICT expectedVersion'],
    ])('moves no milestone %s', async (_, input, told) => {
      const { id: milestoneId, version: expectedVersion } = await use.milestone();
      expect(await refused('rebaselineMilestone', { milestoneId, expectedVersion, ...move, ...input })).toBe(told);
    });

    it('moves a milestone once, however many read the same version', async () => {
      const { id: milestoneId, version: expectedVersion } = await use.milestone();
      const movers = Array.from({ length: 25 }, (_, day) =>
        send(lead, 'rebaselineMilestone', moved, {
          milestoneId,
          expectedVersion,
          ...move,
          newDue: `2027-07-${String(day + 1).padStart(2, '0')}`,
        }),
      );
      const told = await Promise.all(movers);
      expect(told.filter(({ __typename }) => __typename === 'MilestoneRebaselined')).toHaveLength(1);
      expect(told.filter(({ code }) => code === 'VERSION_CONFLICT')).toHaveLength(24);
    });

    it('moves a milestone once for one key, however often it is sent', async () => {
      const { id: milestoneId, version: expectedVersion } = await use.milestone();
      const input = { idempotencyKey: 'one-move-only', milestoneId, expectedVersion, ...move };
      const repeated = '... on MilestoneRebaselined { replayed milestone { version } rebaseline { id } }';
      const [first, second] = [
        await send(lead, 'rebaselineMilestone', repeated, input),
        await send(lead, 'rebaselineMilestone', repeated, input),
      ];
      expect([first['replayed'], second['replayed']]).toEqual([false, true]);
      expect(second).toMatchObject({ milestone: { version: expectedVersion + 1 }, rebaseline: first['rebaseline'] });
    });

    it('moves an action, and keeps the date before', async () => {
      const { id: actionId, version: expectedVersion } = await use.action({ dueOn: '2027-03' });
      const input = { actionId, expectedVersion, ...move };
      expect(await refused('rebaselineAction', input, use.stranger)).toBe('FORBIDDEN actionId');
      expect(
        await send(
          lead,
          'rebaselineAction',
          '... on ActionRebaselined { action { dueOn } rebaseline { oldDue newDue action { id } milestone { id } } }',
          input,
        ),
      ).toMatchObject({
        action: { dueOn: '2027-06-30' },
        rebaseline: { oldDue: '2027-03', newDue: '2027-06-30', action: { id: actionId }, milestone: null },
      });
    });

    it('forecasts a milestone beside its due date', async () => {
      const { id: milestoneId, version: expectedVersion } = await use.milestone();
      const input = { milestoneId, expectedVersion, forecast: '2027-09' };
      expect(await refused('forecastMilestone', input, use.stranger)).toBe('FORBIDDEN milestoneId');
      expect(
        await send(
          use.officer,
          'forecastMilestone',
          '... on MilestoneForecasted { milestone { forecast currentDue } }',
          input,
        ),
      ).toMatchObject({ milestone: { forecast: '2027-09', currentDue: '2027-03-31' } });
    });

    it('completes a milestone, puts the day right, and moves it no more', async () => {
      const { id: milestoneId } = await use.milestone();
      const complete = (completedOn: string, expectedVersion: number) => ({
        milestoneId,
        expectedVersion,
        completedOn,
      });
      const completed = '... on MilestoneCompleted { milestone { completedOn timeliness } }';
      expect(await refused('completeMilestone', complete(future, 1))).toBe('FUTURE_DATE completedOn');
      expect(await refused('completeMilestone', complete('2026-11', 1), use.officer)).toBe('FORBIDDEN');
      expect(await send(lead, 'completeMilestone', completed, complete('2026-11', 1))).toMatchObject({
        milestone: { completedOn: '2026-11', timeliness: 'COMPLETE' },
      });
      expect(await send(lead, 'completeMilestone', completed, complete('2026-11-19', 2))).toMatchObject({
        milestone: { completedOn: '2026-11-19' },
      });
      const version = { milestoneId, expectedVersion: 3 };
      expect(await refused('rebaselineMilestone', { ...version, ...move })).toBe('ALREADY_COMPLETE milestoneId');
      expect(await refused('forecastMilestone', { ...version, forecast: '2027' })).toBe('ALREADY_COMPLETE milestoneId');
    });

    it('completes an action, which shows nothing of its effect', async () => {
      const { id: actionId } = await use.action();
      const input = { actionId, expectedVersion: 1, completedOn: '2026-11-20' };
      expect(await refused('completeAction', { ...input, completedOn: '2027' })).toBe('FUTURE_DATE completedOn');
      expect(
        await send(
          lead,
          'completeAction',
          '... on ActionCompleted { action { completedOn timeliness hasImpactEvidence } }',
          input,
        ),
      ).toMatchObject({ action: { completedOn: '2026-11-20', timeliness: 'COMPLETE', hasImpactEvidence: false } });
      expect(await refused('rebaselineAction', { actionId, expectedVersion: 2, ...move })).toBe(
        'ALREADY_COMPLETE actionId',
      );
    });
  });
});
