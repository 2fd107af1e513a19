/** Counts of few people as a member of the public asks for them, by every way there is to ask. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Figure } from '../../schema/shared/figures.js';
import { idOf } from '../../seeds/seed.js';
import { countsOfPeople } from '../../schema/shared/people.js';
import { snakeCase } from '../../server/database/columns.js';
import { fullSight } from '../../server/reading/sight.js';
import { agreed } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { openAttacker } from '../support/attacker.js';
import { countsOnRecord } from '../support/counts-on-record.js';
import { figuresIn } from '../support/figures-in.js';
import { peopleOnRecord } from '../support/people-on-record.js';
import { put } from '../support/records.js';
import { useRoads } from '../support/roads.js';
import { useRecords } from '../support/writes.js';

type Count = Pick<Figure, 'state' | 'note'> & { value: number | null };

interface Listed {
  id: string;
  scope: string;
  area: { name: string };
  provider: { name: string } | null;
  total: Count;
  bandSum: Count;
  bands: { label: string; count: Count }[];
}

const listsAsked = `{ waitSnapshots(filter: { asAt: { from: "2026-09-30", to: "2026-09-30" } }) { totalCount nodes { id scope area { name } provider { name }
  total { state value note } bandSum { state value note } bands { label count { state value note } } } } }`;

describe('small numbers', () => {
  const api = useApi({ database: 'demonstration' });
  const roads = useRoads(api);
  const records = useRecords(api);
  const officer = api.as('demonstration-officer');
  const publicSight = { sight: { ...fullSight, seesSmallNumbers: false }, today: '2026-11-21' };
  beforeAll(() => put(api.url, [...peopleOnRecord, ...countsOnRecord]));

  const lists = async (as: Pick<typeof api, 'query'>): Promise<Listed[]> =>
    (await as.query<{ waitSnapshots: { nodes: Listed[] } }>(listsAsked)).waitSnapshots.nodes;

  it('are null and SUPPRESSED with the reason for the public and for members, and seen by officers', async () => {
    const dogwood = (from: Listed[]): Listed | undefined => from.find(({ provider }) => provider?.name === 'dogwood');
    const seen = dogwood(await lists(officer));
    expect(seen?.bands.map(({ count }) => count.value)).toEqual([2, 60, 11]);
    for (const as of [api, api.as('demonstration-member')]) {
      const shown = dogwood(await lists(as));
      expect(shown?.bands[0]?.count).toEqual({
        state: 'SUPPRESSED',
        value: null,
        note: 'Held back: so few people that somebody may be recognised, or a figure that would tell of so few.',
      });
      expect(shown?.bandSum).toMatchObject({ state: 'SUPPRESSED', value: null });
    }
  });

  it('cannot be worked out from everything the public sees', async () => {
    const [all, shown] = [await lists(officer), await lists(api)];
    expect(all).toHaveLength(9);
    const nameOf = ({ scope, area, provider }: Listed): string => `${scope} ${provider?.name ?? area.name}`;
    const cells = all.flatMap((list) => [
      { id: `${nameOf(list)} total`, value: list.total.value },
      ...list.bands.map(({ label, count }) => ({ id: `${nameOf(list)} ${label}`, value: count.value })),
    ]);
    const measures = ['total', ...(all[0]?.bands.map(({ label }) => label) ?? [])];
    const sums = [
      ...all.map((list) => ({
        total: `${nameOf(list)} total`,
        parts: measures.slice(1).map((band) => `${nameOf(list)} ${band}`),
      })),
      ...all.flatMap((above) =>
        measures
          .map((measure) => ({
            total: `${nameOf(above)} ${measure}`,
            parts: all
              .filter(
                ({ scope, area }) =>
                  scope === 'PROVIDER' && (above.scope === 'NATIONAL' || area.name === above.area.name),
              )
              .map((list) => `${nameOf(list)} ${measure}`),
          }))
          .filter(() => above.scope !== 'PROVIDER'),
      ),
    ];
    const hidden = new Set(
      shown.flatMap((list) => [
        ...(list.total.value === null ? [`${nameOf(list)} total`] : []),
        ...list.bands.flatMap(({ label, count }) => (count.value === null ? [`${nameOf(list)} ${label}`] : [])),
      ]),
    );
    expect(hidden.size).toBeGreaterThan(4);
    expect(hidden.size).toBeLessThan(cells.length / 2);
    const attack = await openAttacker();
    for (const { value, least, most } of attack({ cells, sums }, hidden)) {
      expect(most - least).toBeGreaterThanOrEqual(value > 0 && value < 5 ? 5 - 1e-6 : 1);
    }
  });

  it('match no filter, are counted nowhere and are ordered last', async () => {
    const asked = `{
      lists: waitSnapshots(filter: { total: { min: 1, max: 4 } }) { totalCount }
      flows: waitFlows(filter: { referrals: { max: "4" } }) { totalCount }
      stages: caseStageSnapshots(filter: { count: { min: 1, max: 4 } }) { totalCount }
      shares: observations(filter: { value: { min: "1", max: "5" }, indicator: { in: ["Indicator:${idOf('Indicator', 'people PERCENT')}", "Indicator:${idOf('Indicator', 'people COUNT')}"] } }) { totalCount }
      cases: caseloadSnapshots(filter: { openCases: { max: 4 } }) { totalCount }
      perPost: caseloadSnapshots(filter: { casesPerFte: { min: "1.5", max: "1.5" } }) { totalCount }
      courses: trainingSnapshots(filter: { percent: { min: "10", max: "10" } }) { totalCount }
      staff: workforceCounts(filter: { count: { max: 2 }, measure: { in: [LOCUMS] } }) { totalCount }
      posts: workforceCounts(filter: { count: { max: 2 }, measure: { in: [POSTS] } }) { totalCount } }`;
    type Counts = Record<string, { totalCount: number }>;
    const countsOf = async (as: Pick<typeof api, 'query'>): Promise<Record<string, number>> =>
      Object.fromEntries(
        Object.entries(await as.query<Counts>(asked)).map(([name, { totalCount }]) => [name, totalCount]),
      );
    const [mine, theirs] = [await countsOf(api), await countsOf(officer)];
    for (const [name, count] of Object.entries(theirs)) expect([name, count > 0]).toEqual([name, true]);
    // A post is nobody.
    expect(mine).toEqual({ ...Object.fromEntries(Object.keys(mine).map((name) => [name, 0])), posts: theirs['posts'] });
    const { trainingSnapshots } = await api.query<{ trainingSnapshots: { nodes: { percent: Count }[] } }>(
      '{ trainingSnapshots(first: 1000, order: { by: PERCENT, direction: ASC }) { nodes { percent { value state } } } }',
    );
    const states = trainingSnapshots.nodes.map(({ percent }) => percent.state);
    expect(states.indexOf('SUPPRESSED')).toBeGreaterThan(states.lastIndexOf('KNOWN'));
  });

  it('are held back alike by both roads, now and in the past, under any alias and through any edge', async () => {
    const at = '(asKnownAt: $at, first: 1000';
    const text = `query ($at: DateTime) {
      waitSnapshots${at}, order: { by: TOTAL, direction: ASC }) { totalCount nodes { id total { value state } again: total { v: value qualifier note } bands { id count { value state note qualifier } }
        bandSum { value state note } shareOver18Weeks { value state } medianWeeks { value state } } }
      pathways${at}) { nodes { waitSnapshots(first: 100) { nodes { bands { id count { value } } } } flows(first: 100) { nodes { id removals { value } referrals { value } } } caseStages { nodes { id count { value state } } } } }
      observations${at}) { nodes { id value { value state } numerator { value state } denominator { value state } percentage } }
      trainingSnapshots${at}) { nodes { id completed { value } eligible { value } percent { value } } }
      caseloadSnapshots${at}) { nodes { id openCases { value } casesPerFte { value } } }
      workforceCounts${at}) { nodes { id count { value } fte { value } } } }`;
    const [moment] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as now`,
    );
    // Something has to be recorded since, or the past is read as the present.
    await records.sql('update board set name = name');
    const held = await records.sql<{ id: string; fields: string[] }>('select record_id as id, fields from held_back');
    const fieldsOf = new Map(held.map(({ id, fields }) => [id, new Set(fields)]));
    for (const at of [null, moment?.now]) {
      const shown = await agreed<object>(roads(), text, { variables: { at }, context: publicSight });
      const all = await agreed<object>(roads(), text, { variables: { at } });
      expect(
        figuresIn(all)
          .filter(({ id, field }) => fieldsOf.get(id)?.has(field))
          .every(({ value }) => value !== null),
      ).toBe(true);
      const figures = figuresIn(shown);
      expect(figures.length).toBeGreaterThan(900);
      expect(figures.filter(({ id, field, value }) => fieldsOf.get(id)?.has(field) && value !== null)).toEqual([]);
      // Of records that hold nothing back nothing is lost, but what is worked out of those that do.
      const whole = new Map(figuresIn(all).map(({ id, field, value }) => [`${id} ${field}`, value]));
      const lost = figures.filter(({ id, field, value }) => value === null && whole.get(`${id} ${field}`) !== null);
      expect(lost.length).toBeGreaterThan(20);
      expect(
        lost.filter(({ id, field }) => !fieldsOf.has(id) && !/^(band_sum|share_over18_weeks)$/.test(field)),
      ).toEqual([]);
    }
  });

  it('give no percentage, no rate and no middle away', async () => {
    const { observations } = await api.query<{ observations: { nodes: unknown[] } }>(
      `{ observations(filter: { indicator: { in: ["Indicator:${idOf('Indicator', 'people PERCENT')}"] } }) { nodes { value { value state } percentage } } }`,
    );
    expect(observations.nodes).toEqual([{ value: { value: null, state: 'SUPPRESSED' }, percentage: null }]);
  });

  it('are held back in every figure the contract says counts people', async () => {
    for (const { noun, field, beside } of countsOfPeople()) {
      const [table, column] = [snakeCase(noun.name), snakeCase(field)];
      const shown = await records.sql<{ small: boolean }>(
        `select ${column}_value > 0 and ${column}_value < 5 as small from guarded.${table} where ${column}_value is not null`,
      );
      const isPublished = table === 'observation' || table === 'workforce_count';
      if (!isPublished) expect(shown.filter(({ small }) => small)).toEqual([]);
      for (const masked of [column, ...beside.map(snakeCase)]) {
        const found = await records.sql(`select from guarded_column where table_name = $1 and column_name = $2`, [
          table,
          `${masked}_value`,
        ]);
        expect([table, masked, found.length]).toEqual([table, masked, 1]);
      }
      for (const schema of ['guarded', 'guarded_past'])
        expect(
          await records.sql('select from information_schema.views where table_schema = $1 and table_name = $2', [
            schema,
            table,
          ]),
        ).toHaveLength(1);
    }
  });

  it('leave no trace in the history of a record', async () => {
    const few = (await lists(officer)).find(({ provider }) => provider?.name === 'dogwood');
    const [band] = await records.sql<{ id: string }>(
      `select id from wait_band where snapshot_id = $1 and sequence = 1`,
      [few?.id.split(':')[1]],
    );
    const asked = `{ history(id: "WaitBand:${String(band?.id)}") { versions { changes { field before after } } } }`;
    type History = { history: { versions: { changes: { field: string; after: string }[] }[] } };
    const said = async (as: Pick<typeof api, 'query'>): Promise<string | undefined> =>
      (await as.query<History>(asked)).history.versions[0]?.changes.find(({ field }) => field === 'count')?.after;
    expect(await said(officer)).toBe('2');
    expect(await said(api)).toMatch(/^suppressed|^held back/i);
  });
});
