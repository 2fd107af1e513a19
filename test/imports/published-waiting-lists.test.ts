/** The three workbooks of NHS England as published, one after the other, on the facts. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { publishedFile, whereToPut } from './published-files.js';
import { useImports } from './use-imports.js';

const workbooks = ['2023-07', '2023-08', '2023-09'].map((name) =>
  publishedFile(`nhs-community-health-waiting-lists/${name}.xlsx`),
);
const isThere = workbooks.every((file) => file !== undefined);
if (!isThere) process.stderr.write(`The published waiting lists were not imported: ${whereToPut}.\n`);

interface Waits {
  waitSnapshots: {
    nodes: {
      current: boolean;
      period: { code: string } | null;
      total: { value: number | null };
      bandSum: { value: number | null };
      bands: { count: { value: number | null } }[];
      qualityFlags: { nodes: { rule: string }[] };
    }[];
  };
}

(isThere ? describe : describe.skip)(`the published waiting lists${isThere ? '' : ` (skipped: ${whereToPut})`}`, () => {
  const api = useApi();
  const imports = useImports(api);
  const reports: Awaited<ReturnType<typeof imports.send>>['report'][] = [];

  beforeAll(async () => {
    await imports.register('wirral-data-steward', 'data-steward', 'wirral-council');
    for (const file of workbooks) {
      const { report, messages } = await imports.send('nhs-chs', readFileSync(file ?? ''), {
        as: 'wirral-data-steward',
      });
      expect([messages, report.status]).toEqual([[], 'ACCEPTED']);
      reports.push(report);
    }
  }, 300_000);

  const current = async (slug: string) => {
    const { pathway } = await api.query<{ pathway: Waits }>(
      `query ($slug: String!) { pathway(slug: $slug) { waitSnapshots(first: 50) { nodes {
        current period { code } total { value } bandSum { value } bands { count { value } } qualityFlags { nodes { rule } } } } } }`,
      { slug },
    );
    return new Map(
      pathway.waitSnapshots.nodes.flatMap((each) =>
        each.current && each.period !== null ? [[each.period.code.slice(0, 7), each] as const] : [],
      ),
    );
  };

  test('come in whole, and providers add up to England in every service', () => {
    expect(reports.map(({ rows }) => [rows.read, rows.rejected])).toEqual([
      [1597, 0],
      [1556, 0],
      [1532, 0],
    ]);
    for (const { tables } of reports) {
      const sums = tables.find(({ title }) => title === 'Providers added up')?.rows ?? [];
      expect(sums).toHaveLength(10);
      expect(sums.map((row) => row.at(-1))).toEqual(Array(10).fill('0'));
    }
  });

  test('tell the published lists of speech and language therapy', async () => {
    const [wirral, board] = [await current('wirral-salt'), await current('cheshire-and-merseyside-salt')];
    expect(['2023-05', '2023-06', '2023-07'].map((month) => wirral.get(month)?.total.value)).toEqual([
      1902, 2041, 2138,
    ]);
    expect(wirral.get('2023-07')?.bands.map(({ count }) => count.value)).toEqual([48, 108, 125, 411, 214, 843, 389]);
    expect(wirral.get('2023-07')?.bandSum.value).toBe(2138);
    expect(board.get('2023-07')?.total.value).toBe(5628);
    const england = await current('england-salt');
    expect(['2023-04', '2023-05', '2023-06', '2023-07'].map((month) => england.get(month)?.total.value)).toEqual([
      72776, 72168, 72071, 68352,
    ]);
  });

  test('keep the doubts about the list of RY7, and raise those of the rules', async () => {
    const wirral = await current('wirral-salt');
    const rules = (month: string) => wirral.get(month)?.qualityFlags.nodes.map(({ rule }) => rule);
    expect([rules('2023-05'), rules('2023-06'), rules('2023-08')]).toEqual([
      ['IDENTICAL_CONSECUTIVE'],
      [],
      ['ZERO_SPIKE'],
    ]);
    const raised = Object.fromEntries(reports[1]?.flags.map(({ rule, count }) => [rule, count]) ?? []);
    expect(Object.keys(raised).sort()).toEqual([
      'BAND_SHIFT',
      'BAND_SUM',
      'IDENTICAL_CONSECUTIVE',
      'MISSING_SUBMITTER',
    ]);
    // Sixteen providers sent whole lists of May again in June.
    expect(raised['IDENTICAL_CONSECUTIVE']).toBeGreaterThan(20);
    expect(raised['IDENTICAL_CONSECUTIVE']).toBeLessThan(60);
  });

  test('list every service line that was left out, and every list that stopped', () => {
    for (const { tables } of reports) {
      const left = tables.find(({ title }) => title === 'Service lines left out')?.rows ?? [];
      expect(left).toHaveLength(37);
      expect(left.filter(([, , why]) => why === 'not known')).toEqual([]);
    }
    expect(reports[1]?.tables.find(({ title }) => title === 'Not handed in')?.count).toBe(26);
  });
});
