import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, type Told } from '../support/writes.js';
import { useDemonstration } from './demonstration-plan.js';

const added = `... on DependencyAdded { dependency { id version kind statement externalEvent lagDays hard resolved dependentMilestone { id }
  dependentAction { id } dependentWorkstream { id } prerequisiteMilestone { id } prerequisiteAction { id } post { id } vacancy { id }
  investmentLine { id } fundingRequest { id } dataQuery { id } organisation { id } } }`;

describe('what in a plan waits', () => {
  const api = useApi({ database: 'demonstration' });
  const use = useDemonstration(api);
  const { lead, officer, refused } = use;
  let milestoneId = '';

  beforeAll(async () => {
    milestoneId = (await use.milestone()).id;
  });

  const input = (more: object) => ({
    asAt: '2026-11',
    statement: 'One waits for the other.',
    dependent: { milestoneId },
    ...more,
  });
  const add = (more: object): Promise<Told> => send(officer, 'addDependency', added, input(more));

  it.each([
    ['NEEDS_POST', 'postId', 'Post'],
    ['NEEDS_POST', 'vacancyId', 'Vacancy'],
    ['NEEDS_FUNDING', 'investmentLineId', 'InvestmentLine'],
    ['NEEDS_FUNDING', 'fundingRequestId', 'FundingRequest'],
    ['NEEDS_DATA', 'dataQueryId', 'DataQuery'],
    ['EXTERNAL', 'organisationId', 'Organisation'],
  ])('can wait for %s by %s', async (kind, field, noun) => {
    const id = await use.id(noun, 'true');
    const externalEvent = kind === 'EXTERNAL' ? 'It signs the contract.' : null;
    expect(await add({ kind, waitsFor: { [field]: id }, externalEvent, lagDays: 30, hard: false })).toMatchObject({
      dependency: {
        kind,
        externalEvent,
        lagDays: 30,
        hard: false,
        resolved: false,
        dependentMilestone: { id: milestoneId },
        [field.replace(/Id$/, '')]: { id },
      },
    });
  });

  it('can wait for a decision, which is recorded later, and for another step', async () => {
    expect(await add({ kind: 'NEEDS_DECISION' })).toMatchObject({ dependency: { lagDays: 0, hard: true } });
    const { id: actionId } = await use.action();
    expect(await add({ kind: 'FINISH_START', waitsFor: { step: { actionId } } })).toMatchObject({
      dependency: { prerequisiteAction: { id: actionId } },
    });
  });

  it('is refused where the words do not fit together', async () => {
    const vacancyId = await use.id('Vacancy', 'true');
    const told = (more: object) => refused('addDependency', input(more), officer);
    expect(await told({ kind: 'NEEDS_DATA', waitsFor: { vacancyId } })).toBe('WRONG_FOR_KIND waitsFor');
    expect(await told({ kind: 'NEEDS_POST', waitsFor: { vacancyId }, lagDays: -1 })).toBe('BAD_LAG lagDays');
    expect(await told({ kind: 'NEEDS_DECISION', dependent: {} })).toBe('ONE_NEEDED dependent');
    expect(await told({ kind: 'FINISH_START', waitsFor: { step: {} } })).toBe('ONE_NEEDED waitsFor step');
    expect(await refused('addDependency', input({ kind: 'NEEDS_DECISION' }), use.stranger)).toBe(
      'FORBIDDEN dependent milestoneId',
    );
    expect(await refused('addDependency', input({ kind: 'NEEDS_DECISION' }), use.steward)).toBe('FORBIDDEN');
  });

  it('never waits in a circle', async () => {
    const { id: actionId } = await use.action({ partOf: { workstreamId: use.plan.workstreams.nodes[0]?.id } });
    const { id: inside } = await use.milestone({ partOf: { actionId } });
    const { id: second } = await use.milestone();
    const { id: third } = await use.milestone();
    const waits = (dependent: object, step: object) => ({
      ...input({ kind: 'FINISH_START' }),
      dependent,
      waitsFor: { step },
    });
    const circular = 'CIRCULAR waitsFor step';
    const workstreamId = use.plan.workstreams.nodes[0]?.id;
    expect(await refused('addDependency', waits({ actionId }, { actionId }))).toBe(circular);
    expect(await refused('addDependency', waits({ actionId }, { milestoneId: inside }))).toBe(circular);
    expect(await refused('addDependency', waits({ milestoneId: inside }, { workstreamId }))).toBe(circular);
    const told = await send(lead, 'addDependency', added, waits({ milestoneId: second }, { milestoneId: inside }));
    await send(lead, 'addDependency', added, waits({ milestoneId: third }, { milestoneId: second }));
    expect(await refused('addDependency', waits({ milestoneId: inside }, { milestoneId: third }))).toBe(circular);

    const { id: dependencyId, version: expectedVersion } = told['dependency'] as { id: string; version: number };
    const resolve = { dependencyId, expectedVersion, resolvedOn: '2026-11-20' };
    expect(await refused('resolveDependency', { ...resolve, resolvedOn: '2027' })).toBe('FUTURE_DATE resolvedOn');
    expect(await refused('resolveDependency', resolve, use.stranger)).toBe('FORBIDDEN dependencyId');
    const resolved = '... on DependencyResolved { dependency { resolved resolvedOn } }';
    expect(await send(officer, 'resolveDependency', resolved, resolve)).toMatchObject({
      dependency: { resolved: true, resolvedOn: '2026-11-20' },
    });
    expect(await refused('resolveDependency', { ...resolve, expectedVersion: 2 })).toBe(
      'ALREADY_RESOLVED dependencyId',
    );
    expect(
      await send(lead, 'addDependency', added, waits({ milestoneId: inside }, { milestoneId: third })),
    ).toMatchObject({
      __typename: 'DependencyAdded',
    });
  });

  it('leaves a ring open at one place, however many close it at once', async () => {
    const ring: string[] = [];
    for (let each = 0; each < 20; each += 1) ring.push((await use.milestone()).id);
    const told = await Promise.all(
      ring.map((dependent, index) =>
        send(lead, 'addDependency', added, {
          ...input({ kind: 'FINISH_START' }),
          dependent: { milestoneId: dependent },
          waitsFor: { step: { milestoneId: ring[(index + 1) % ring.length] } },
        }),
      ),
    );
    expect(told.filter(({ __typename }) => __typename === 'DependencyAdded')).toHaveLength(19);
    expect(told.filter(({ code }) => code === 'CIRCULAR')).toHaveLength(1);
  });
});
