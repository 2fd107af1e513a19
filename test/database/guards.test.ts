import { beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { facts, idOf, known, pounds, unknown, type SeedTable } from '../../seeds/seed.js';
import { ActualRow } from '../../server/finance/actual.entity.js';
import { BudgetVersionRow } from '../../server/finance/budget-version.entity.js';
import { InvestmentLineRow } from '../../server/finance/investment-line.entity.js';
import { InterventionRow } from '../../server/improvement/intervention.entity.js';
import { MilestoneRow } from '../../server/improvement/milestone.entity.js';
import { RebaselineRow } from '../../server/improvement/rebaseline.entity.js';
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { ObservationRow } from '../../server/indicators/observation.entity.js';
import { CorrectionRow } from '../../server/provenance/correction.entity.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { useApi } from '../support/api.js';
import { areaId, put } from '../support/records.js';

const of = { areaId, asAt: '2024' } as const;
const key = 'guarded';
const lineId = idOf('InvestmentLine', key);
const indicatorId = idOf('Indicator', key);
const count = unknown('Not published');
const records: SeedTable[] = [
  facts(InvestmentLineRow, of, [
    { key, title: 'Line', purpose: 'Testing', recurrence: 'ONE_OFF', actualsBasis: 'IN_PERIOD' },
  ]),
  facts(BudgetVersionRow, { ...of, lineId }, [
    { key, periodId: '2024/2025|FY', stage: 'APPROVED', amount: known(pounds(1)), approvedOn: '2024' },
  ]),
  facts(ActualRow, { ...of, lineId }, [
    { key, periodId: '2024-05|M', postedOn: '2024-05-31', amount: pounds(1), basis: 'IN_PERIOD', description: 'Pay' },
  ]),
  facts(CorrectionRow, of, [{ key, field: 'amount', reason: 'Testing' }]),
  facts(ClockDefinitionRow, of, [
    {
      key,
      slug: key,
      name: 'Clock',
      edition: '1',
      startEvent: 'UNKNOWN',
      stopEvent: 'UNKNOWN',
      basis: 'UNKNOWN',
      statistic: 'UNKNOWN',
      includesIntervention: 'UNKNOWN',
    },
  ]),
  facts(IndicatorRow, { asAt: '2024' }, [
    { key, slug: key, name: key, topic: 'PLANS_ON_TIME', polarity: 'HIGH', unit: 'PERCENT', decimalPlaces: 1 },
  ]),
  facts(DefinitionVersionRow, { asAt: '2024', indicatorId }, [
    { key, slug: key, label: key, periodKind: 'CALENDAR_YEAR' },
  ]),
  facts(ObservationRow, { ...of, indicatorId, definitionId: idOf('DefinitionVersion', key) }, [
    { key, periodId: '2024|CY', status: 'FINAL', value: known('50'), numerator: count, denominator: count },
  ]),
  facts(InterventionRow, of, [
    { key, slug: key, title: key, kind: 'WSOA', status: 'IN_FORCE', listsAllActions: false },
  ]),
  facts(MilestoneRow, { ...of, interventionId: idOf('Intervention', key) }, [
    { key, title: 'dated', originalDue: '2024-06', currentDue: '2024-06' },
    { key: 'undated', title: 'undated' },
  ]),
  facts(RebaselineRow, of, [{ key, milestoneId: idOf('Milestone', key), reason: 'Testing' }]),
];

describe('what the database refuses whoever asks', () => {
  const api = useApi({ database: 'empty' });
  let client: pg.Client;
  beforeAll(async () => {
    await put(api.url, records);
    client = new pg.Client({ connectionString: api.url });
    await client.connect();
    api.onClose(() => client.end());
  });

  describe.each([
    'actual',
    'budget_version',
    'clock_definition',
    'correction',
    'definition_version',
    'observation',
    'rebaseline',
  ])('%s', (table) => {
    const refused = `${table} only grows: record a correction that supersedes instead`;
    const rewrite = `update ${table} set recorded_at = recorded_at + interval '1 day'`;

    it('is neither rewritten, deleted nor emptied, and says what to do instead', async () => {
      await expect(client.query(rewrite)).rejects.toThrow(refused);
      await expect(client.query(`delete from ${table}`)).rejects.toThrow(refused);
      await expect(client.query(`truncate ${table} cascade`)).rejects.toThrow(/only grows/);
      expect((await client.query(`select from ${table}`)).rowCount).toBe(1);
    });

    it('may be shown to others, but not rewritten with it', async () => {
      const tier = table === 'clock_definition' ? 'PUBLIC' : 'RESTRICTED';
      const shown = await client.query(`update ${table} set visibility = '${tier}', version = version + 1`);
      expect(shown.rowCount).toBe(1);
      await expect(client.query(`${rewrite}, visibility = 'PUBLIC'`)).rejects.toThrow(refused);
    });

    it('may be mended by the loader of facts, for the time of its transaction', async () => {
      await client.query(`begin; set local throughline.loading_facts = 'on'`);
      expect((await client.query(rewrite)).rowCount).toBe(1);
      await client.query('commit');
      await expect(client.query(rewrite)).rejects.toThrow(refused);
    });
  });

  const move = (set: string, title = 'dated') => client.query(`update milestone set ${set} where title = '${title}'`);

  it('moves the date of a milestone, never its original one', async () => {
    const refused = 'the original due date of a milestone never changes: rebaseline it instead';
    expect((await move(`current_due = '2024-09', completed_on = '2024-08'`)).rowCount).toBe(1);
    await expect(move(`original_due = '2024-09'`)).rejects.toThrow(refused);
    await expect(move('original_due = null')).rejects.toThrow(refused);
    await expect(move(`original_due = '2024-09', current_due = '2024-09'`, 'undated')).rejects.toThrow(refused);
    const { rows } = await client.query('select title, original_due, current_due from milestone order by title');
    expect(rows).toEqual([
      { title: 'dated', original_due: '2024-06', current_due: '2024-09' },
      { title: 'undated', original_due: null, current_due: null },
    ]);
  });

  it('lets the loader of facts mend an original date', async () => {
    await client.query(`begin; set local throughline.loading_facts = 'on'`);
    expect((await move(`original_due = '2024-05'`)).rowCount).toBe(1);
    await client.query('rollback');
  });
});
