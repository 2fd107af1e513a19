import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { agreed, refused } from '../support/agreed.js';
import { useRoads } from '../support/roads.js';
import { createTerm } from '../support/terms.js';

const texts = [
  '',
  ' ',
  'He said "no", and \\ went: \\"no\\"',
  'one\ntwo\r\nthree\tfour',
  Array.from({ length: 31 }, (_, code) => String.fromCharCode(code + 1)).join(''),
  '\u007f\u0080\u009f\u00a0',
  'line\u2028paragraph\u2029end',
  'café, naïve, Łódź, Ελλάδα, 日本語',
  '👩‍👩‍👧‍👦 🏴󠁧󠁢󠁷󠁬󠁳󠁿 𝒳',
  '\ufeffbefore',
  '</script>{"data":null}',
  "'; drop table area; --",
  'null',
];

describe('a value is written alike by both roads', () => {
  const api = useApi();
  const roads = useRoads(api);
  const set = (statement: string, ...values: unknown[]): Promise<unknown> =>
    roads().dataSource.query(statement, values);

  it.each(texts)('text: %j', async (text) => {
    await set('delete from glossary_term where spelling = $1', 'As it stands');
    await set(createTerm, `odd ${text}`, text);
    const document = `query Odd($term: String!) {
      glossaryTerm(term: $term) { term meaning }
      literal: glossary(filter: { term: { equals: ${JSON.stringify(`odd ${text}`)} } }) { nodes { meaning } edges { cursor } }
      among: glossary(filter: { term: { in: [$term, "other"], contains: $term } }) { nodes { meaning } }
    }`;
    expect(await agreed(roads(), document, { variables: { term: `odd ${text}` } })).toMatchObject({
      glossaryTerm: { term: `odd ${text}`, meaning: text },
      literal: { nodes: [{ meaning: text }] },
      among: { nodes: [{ meaning: text }] },
    });
  });

  it('text: longer than what arrives from the database at once', async () => {
    const long = 'ê"\\'.repeat(100_000);
    await set(createTerm, 'long', long);
    const { before, glossaryTerm } = await agreed<{ before: unknown; glossaryTerm: { meaning: string } }>(
      roads(),
      '{ before: areas(first: 3) { nodes { name } } glossaryTerm(term: "long") { meaning } after: areas(first: 3) { nodes { name } } }',
    );
    expect(glossaryTerm.meaning).toBe(long);
    expect(before).toBeDefined();
  });

  it.each([
    ['2026-03-01 09:30:00+00', '2026-03-01T09:30:00Z'],
    ['2026-03-01 09:30:00.12+00', '2026-03-01T09:30:00.12Z'],
    ['2026-03-01 09:30:00.001+00', '2026-03-01T09:30:00.001Z'],
    ['2026-07-01 00:30:00+01', '2026-06-30T23:30:00Z'],
    ['0900-01-01 00:00:00+00', '0900-01-01T00:00:00Z'],
  ])('a moment: %s', async (stored, shown) => {
    await set(`update area set recorded_at = $1 where slug = 'wirral'`, stored);
    const document = `{ area(slug: "wirral") { recordedAt parent { recordedAt } } }`;
    expect(await agreed(roads(), document)).toMatchObject({ area: { recordedAt: shown } });
  });

  it.each([['infinity'], ['-infinity'], ['12026-03-01 09:30:00+00'], ['0044-03-15 12:00:00+00 BC']])(
    'a moment that the contract cannot say: %s',
    async (stored) => {
      await set(`update area set recorded_at = $1 where slug = 'wirral'`, stored);
      expect(await refused(roads(), '{ area(slug: "wirral") { recordedAt } }')).toEqual(['BAD_DATE_TIME']);
      await set(`update area set recorded_at = now() where slug = 'wirral'`);
    },
  );

  it.each([['infinity'], ['12026-03-01'], ['0044-03-15 BC']])(
    'a day that the contract cannot say: %s',
    async (stored) => {
      await set('update post set established_on = $1, ends_on = null', stored);
      expect(await refused(roads(), '{ posts(first: 1) { nodes { establishedOn } } }')).toEqual(['BAD_DATE']);
    },
  );

  it.each(['0', '1', '-1', '2147483648', '110000000000', '9007199254740991', '-9007199254740991'])(
    'money: %s pence',
    async (pence) => {
      await set(
        `update funding_source set amount_state = 'KNOWN', amount_value = $1, amount_promised_for = null`,
        pence,
      );
      const document = '{ fundingSources(first: 2) { nodes { amount { value state note } } } }';
      const { fundingSources } = await agreed<{ fundingSources: { nodes: { amount: { value: number } }[] } }>(
        roads(),
        document,
      );
      expect(fundingSources.nodes[0]?.amount.value).toBe(Number(pence));
    },
  );

  it('money: more pence than JSON can say exactly', async () => {
    await set(
      `update funding_source set amount_state = 'KNOWN', amount_value = 9007199254740993, amount_promised_for = null`,
    );
    await refused(roads(), '{ fundingSources(first: 1) { nodes { amount { value } } } }');
  });

  it.each(['16.50', '0.00', '-3.10', '100', '0.000000000001', '12345678901234567890.5'])(
    'a decimal with its digits as they are: %s',
    async (stored) => {
      await set(
        `update wait_snapshot set median_weeks_state = 'KNOWN', median_weeks_value = $1, median_weeks_promised_for = null`,
        stored,
      );
      const document = '{ waitSnapshots(first: 1) { nodes { medianWeeks { value } } } }';
      expect(await agreed(roads(), document)).toEqual({
        waitSnapshots: { nodes: [{ medianWeeks: { value: stored } }] },
      });
    },
  );

  it.each(['NaN', 'Infinity', '1e31', '1e-13'])('a decimal that the contract cannot say: %s', async (stored) => {
    await set(
      `update wait_snapshot set median_weeks_state = 'KNOWN', median_weeks_value = $1, median_weeks_promised_for = null`,
      stored,
    );
    const document = '{ waitSnapshots(first: 1) { nodes { medianWeeks { value } } } }';
    expect(await refused(roads(), document)).toEqual(['BAD_DECIMAL']);
  });

  it.each([
    ['4', '4.00'],
    ['0.6', '0.60'],
    ['0', '0.00'],
    ['12345678.9', '12345678.90'],
  ])('full-time equivalents: %s', async (stored, shown) => {
    await set(`update post set fte_state = 'KNOWN', fte_value = $1, fte_promised_for = null`, stored);
    const document = '{ posts(first: 1, realm: FACT) { nodes { fte { value } } } }';
    expect(await agreed(roads(), document)).toEqual({ posts: { nodes: [{ fte: { value: shown } }] } });
  });

  it('a list of a thousand records, and how many there are', async () => {
    await set(
      `insert into glossary_term (term, spelling, meaning, as_at, realm, visibility)
       select 'many ' || lpad(n::text, 4, '0'), 'As it stands', 'Number ' || n, '2024', 'FACT', 'PUBLIC' from generate_series(1, 1200) n`,
    );
    const document =
      '{ glossary(first: 1000, filter: { term: { contains: "many " } }) { totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id term meaning owner { name } } } } }';
    type Found = {
      glossary: { totalCount: number; pageInfo: { hasNextPage: boolean }; edges: { node: { term: string } }[] };
    };
    const { glossary } = await agreed<Found>(roads(), document);
    expect(glossary).toMatchObject({ totalCount: 1200, pageInfo: { hasNextPage: true } });
    expect(glossary.edges).toHaveLength(1000);
    expect(glossary.edges.at(-1)?.node.term).toBe('many 1000');
  });
});
