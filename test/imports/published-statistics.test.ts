/** The three files of the Department for Education as published, on an empty record and on the facts: whole, and with the figures that were published. */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { useApi } from '../support/api.js';
import { publishedFile, whereToPut } from './published-files.js';
import { useImports } from './use-imports.js';

const names = ['timeliness_20_week.csv', 'requests.csv', 'annual_reviews.csv'] as const;
const places = names.map((name) => publishedFile(`dfe-ehc-plans-2025/${name}`));
const isThere = places.every((place) => place !== undefined);

/** Per cent of plans issued within 20 weeks where no exception applies, 2019 to 2024. */
const onTime = {
  england: ['60.4', '58', '59.9', '49.2', '50.3', '46.4'],
  'north-west': ['60.1', '62.5', '66.5', '62.7', '56.7', '50.5'],
  'west-midlands': ['53.7', '50', '62.6', '50.1', '49.5', '42.3'],
  wirral: ['32.5', '52.4', '18.7', '36.2', '32.5', '12.6'],
  herefordshire: ['90.1', '91', '85.5', '74.7', '77.1', '67.6'],
  worcestershire: ['46.9', '97.1', '84', '31.6', '27.7', '37.4'],
};

const others: readonly (readonly [definition: string, area: string, year: string, value: string])[] = [
  ['dfe-ehcp-over-a-year-excluding-exceptions', 'wirral', '2024', '153'],
  ['dfe-ehc-requests', 'wirral', '2021', '705'],
  ['dfe-ehc-requests', 'wirral', '2024', '1443'],
  ['dfe-ehc-decided-6-weeks', 'wirral', '2023', '63'],
  ['dfe-ehc-decided-6-weeks', 'wirral', '2024', '37.9'],
  ['dfe-annual-reviews-expected', 'wirral', '2024', '4147'],
  ['dfe-annual-review-meetings', 'wirral', '2024', '948'],
  ['dfe-annual-review-decisions-outstanding', 'wirral', '2024', '3671'],
  ['dfe-annual-reviews-expected', 'herefordshire', '2024', '1370'],
  ['dfe-annual-review-meetings', 'herefordshire', '2024', '1010'],
  ['dfe-annual-review-decisions-outstanding', 'herefordshire', '2024', '387'],
  ['dfe-annual-reviews-expected', 'worcestershire', '2024', '5409'],
  ['dfe-annual-review-meetings', 'worcestershire', '2024', '3847'],
  ['dfe-annual-review-decisions-outstanding', 'worcestershire', '2024', '-211'],
];

interface Measured {
  area: { slug: string };
  period: { timePeriod: string };
  value: { value: string | null };
  current: boolean;
}

const plain = (value: string | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : String(Number(value));

(isThere ? describe : describe.skip)(`published statistics (${whereToPut})`, () => {
  const api = useApi();
  const imports = useImports(api);
  const as = 'wirral-data-steward';

  beforeAll(async () => {
    await imports.register(as, 'data-steward', 'wirral-council');
  });

  test.each([
    [names[0], { rows: 12211, totals: 970 }],
    [names[1], { rows: 13169, totals: 972 }],
    [names[2], { rows: 13290, totals: 163 }],
  ])('%s is kept whole', async (name, { rows, totals }) => {
    const content = readFileSync(places[names.indexOf(name)] ?? '');
    const { status, report, messages } = await imports.send('ees', content, { as, name });
    expect([status, messages]).toEqual([200, []]);
    expect(report.rows).toEqual({ read: rows, accepted: rows, rejected: 0 });
    const { dataSets } = await api.query<{
      dataSets: { nodes: { title: string; rows: { totalCount: number }; totals: { totalCount: number } }[] };
    }>(
      `{ dataSets(first: 100) { nodes { title rows { totalCount } totals: rows(filter: { topic: { isNull: true } }) { totalCount } } } }`,
    );
    expect(dataSets.nodes.find(({ title }) => title === name)).toEqual({
      title: name,
      rows: { totalCount: rows },
      totals: { totalCount: totals },
    });
    // Sent again as it is, nothing is new.
    expect((await imports.send('ees', content, { as, name })).report.isRepeated).toBe(true);
  });

  test('the published figures come back, and none of the facts was replaced', async () => {
    const { definitionVersion } = await api.query<{ definitionVersion: { observations: { nodes: Measured[] } } }>(
      `{ definitionVersion(slug: "dfe-ehcp-20-weeks-excluding-exceptions") { observations(first: 1000) { nodes {
           area { slug } period { timePeriod } value { value } current } } } }`,
    );
    const { nodes } = definitionVersion.observations;
    for (const [area, values] of Object.entries(onTime)) {
      const found = nodes.filter((node) => node.area.slug === area && node.current);
      const byYear = found.sort((a, b) => a.period.timePeriod.localeCompare(b.period.timePeriod));
      expect([area, byYear.map(({ value }) => plain(value.value))]).toEqual([area, values]);
    }
    const of2024 = nodes.filter(
      ({ period, area }) => period.timePeriod === '2024' && !['england', 'north-west'].includes(area.slug),
    );
    expect(nodes.every(({ current }) => current)).toBe(true);
    // 153 councils, nine regions; the City of London and Dorset class every plan as an exception.
    expect(
      of2024
        .filter(({ value }) => value.value === null)
        .map(({ area }) => area.slug)
        .sort(),
    ).toEqual(['city-of-london', 'dorset']);
  });

  test.each(others)('%s of %s in %s is %s', async (definition, area, year, value) => {
    const { definitionVersion } = await api.query<{ definitionVersion: { id: string } }>(
      'query ($definition: String!) { definitionVersion(slug: $definition) { id } }',
      { definition },
    );
    const { area: found } = await api.query<{ area: { observations: { nodes: { value: { value: string } }[] } } }>(
      `query ($area: String!, $definition: ID!, $period: ID!) { area(slug: $area) { observations(
        filter: { definition: { in: [$definition] }, period: { in: [$period] } }) { nodes { value { value } } } } }`,
      { area, definition: definitionVersion.id, period: `Period:${year}|CY` },
    );
    expect(found.observations.nodes.map((node) => plain(node.value.value))).toEqual([value]);
  });

  test('all 1,899 cells below zero are there, and each of their rows is flagged', async () => {
    interface Page {
      nodes: { values: string[]; qualityFlags: { nodes: { rule: string }[] } }[];
      pageInfo: { endCursor: string | null; hasNextPage: boolean };
    }
    let cells = 0;
    for (let after: string | null = null, more = true; more;) {
      const { dataSet }: { dataSet: { rows: Page } } = await api.query(
        `query ($after: String) { dataSet(slug: "dfe-ehc-annual-reviews-2025") { rows(first: 1000, after: $after) {
           nodes { values qualityFlags { nodes { rule } } } pageInfo { endCursor hasNextPage } } } }`,
        { after },
      );
      for (const { values, qualityFlags } of dataSet.rows.nodes) {
        const below = values.filter((value) => value.startsWith('-')).length;
        cells += below;
        expect(qualityFlags.nodes).toEqual(below === 0 ? [] : [{ rule: 'NEGATIVE' }]);
      }
      after = dataSet.rows.pageInfo.endCursor;
      more = dataSet.rows.pageInfo.hasNextPage;
    }
    expect(cells).toBe(1899);
  });
});
