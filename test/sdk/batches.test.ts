import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ReportWaitsInput } from '../../clients/sdk/src/operations.js';
import { usePartner } from './use-partner.js';

const partnership = usePartner();
const { api, line, packed } = partnership;
const graphql = '/graphql';
type Item = ReportWaitsInput['items'][number];
let own: Pick<Item, 'pathwayId' | 'clockId' | 'providerId'>;

beforeAll(async () => {
  const { pathway, clockDefinition } = await api.query<{
    pathway: { id: string; provider: { id: string } };
    clockDefinition: { id: string };
  }>(
    '{ pathway(slug: "demonstration-salt") { id provider { id } } clockDefinition(slug: "demonstration-salt") { id } }',
  );
  own = { pathwayId: pathway.id, clockId: clockDefinition.id, providerId: pathway.provider.id };
});

/** Each at a time of its own, so that none stands in the way of another test. */
const since = (items: Item[], year: number): Item[] =>
  items.map((item) => ({
    ...item,
    asAt: String(item.asAt).replace(/^\d+/, (found) => String(Number(found) - 1980 + year)),
  }));

/** With something else about one of them. */
const but = (items: Item[], index: number, more: Partial<Item>): Item[] =>
  items.map((item, place) => (place === index ? { ...item, ...more } : item));

/** A list at the end of each of so many months. */
function months(count: number): Item[] {
  return Array.from({ length: count }, (_, index) => ({
    ...own,
    scope: 'PROVIDER',
    asAt: `${String(1980 + (index - (index % 12)) / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    total: { value: 100 + index },
  }));
}

const submit = (items: Item[], options = {}) => {
  const client = partnership.client();
  return packed.sdk.inBatches(
    (part: ReportWaitsInput) => client.reportWaits(part),
    { asAt: '2026-11', items },
    options,
  );
};

describe('a batch', () => {
  it('goes in as many writes as it takes, and once however often it is handed in', async () => {
    line.reset();
    const first = await submit(months(25), { mostItems: 10, idempotencyKey: 'history-of-waits' });
    expect(first.accepted.map(({ snapshots, replayed }) => [snapshots.length, replayed])).toEqual([
      [10, false],
      [10, false],
      [5, false],
    ]);
    expect(first.taken).toEqual(Array.from({ length: 25 }, (_, index) => index));
    expect(line.to(graphql).length).toBe(3);
    const again = await submit(months(25), { mostItems: 10, idempotencyKey: 'history-of-waits' });
    expect(again.accepted.map(({ replayed }) => replayed)).toEqual([true, true, true]);
    expect(packed.sdk.allTaken(again).length).toBe(3);
  });

  it('says which items were taken when the line is lost half-way, and takes each once when all are sent again', async () => {
    const items = since(months(25), 2015);
    const isSecondWrite = (body: string): boolean => body.includes('half-way:1');
    line.reset(({ body }) => (isSecondWrite(body) ? { breaks: 'after' } : undefined));
    const sent = submit(items, { mostItems: 10, idempotencyKey: 'half-way' });
    await expect(sent).rejects.toBeInstanceOf(packed.sdk.BatchBroken);
    const broken = await sent.catch((error: unknown) => error as InstanceType<typeof packed.sdk.BatchBroken>);
    const places = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);
    expect(broken).toMatchObject({ code: 'NOT_REACHED', unanswered: places(10, 20) });
    expect(broken).toHaveProperty('report.taken', places(0, 10));
    expect(broken).toHaveProperty('message', expect.stringMatching(/after 10 of 25 items.*idempotencyKey "half-way"/s));
    line.reset();
    // The second write had reached the server; the third never was sent.
    const again = await submit(items, { mostItems: 10, idempotencyKey: 'half-way' });
    expect(again.accepted.map(({ replayed }) => replayed)).toEqual([true, true, false]);
    expect(again.taken).toEqual(places(0, 25));
  });

  it('says of each item what is wrong with it, wherever it stands', async () => {
    const items = but(but(since(months(24), 2000), 3, { total: { state: 'KNOWN' } }), 17, {
      total: { state: 'UNKNOWN', value: 5 },
    });
    const report = await submit(items, { mostItems: 12 });
    expect(report.accepted).toEqual([]);
    expect(report.refused.map(({ index, path, code, item }) => [index, path, code, item === items[index]])).toEqual([
      [3, ['total'], 'BAD_FIGURE', true],
      [17, ['total'], 'BAD_FIGURE', true],
    ]);
    expect(report.notTaken.length).toBe(22);
    expect(() => packed.sdk.allTaken(report)).toThrow(/item 3/);
  });

  it('takes what can be taken, where that is asked for, and names the rest', async () => {
    const wrong = [0, 7, 8, 29];
    const items = wrong.reduce(
      (all, index) => but(all, index, { total: { state: 'UNKNOWN', value: 5 } }),
      since(months(30), 2005),
    );
    const report = await submit(items, { leaveOutRefused: true, mostItems: 15 });
    expect(report.refused.map(({ index }) => index)).toEqual(wrong);
    expect(report.taken.length).toBe(26);
    expect(report.notTaken).toEqual([]);
  });

  it('names items that are not of their type too', async () => {
    const items = but(since(months(3), 2011), 1, { period: 'October' });
    const report = await submit(items, { leaveOutRefused: true });
    expect(report.refused).toEqual([
      expect.objectContaining({ index: 1, path: ['period'], code: 'BAD_REPORTING_PERIOD' }),
    ]);
    expect(report.refused[0]?.message).toContain('Write a reporting period');
    expect(report.taken).toEqual([0, 2]);
  });

  it('says so where it is refused as a whole', async () => {
    const report = await submit(months(2), { idempotencyKey: 'short' });
    expect(report.refused).toEqual([]);
    expect(report.refusals.map(({ code }) => code)).toEqual(['BAD_IDEMPOTENCY_KEY']);
    expect(report.notTaken).toEqual([0, 1]);
  });
});
