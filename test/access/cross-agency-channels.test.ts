import { randomInt, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualPace } from '../../server/platform/webhooks/pace.js';
import { agents, nameOf, type Agent } from '../support/agencies/agencies.js';
import { Oracle } from '../support/agencies/oracle.js';
import { useDeal, useWorld } from '../support/agencies/use-agencies.js';
import type { Answer } from '../support/api.js';
import { Receiver, until } from '../support/receiver.js';
import type { Told } from '../support/writes.js';

const seed = Number(process.env['TEST_SEED'] ?? randomInt(1_000_000_000));
const tiers = ['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'];
const absent = '00000000-0000-4000-8000-000000000000';
const pace = { ...usualPace, idleMs: 20 };

interface Spent {
  key: string;
  input: object;
  submission: string;
  actual: string;
}

const spend = `mutation ($input: RecordSpendInput!) { told: recordSpend(input: $input) { __typename
  ... on SpendRecorded { replayed submission { id } actuals { id } line { id } } ... on Refusal { code message path } } }`;

/** What leaves the platform beside answers to queries, and what comes in beside writes. */
describe(`what agencies hear of each other (TEST_SEED=${String(seed)} repeats it)`, () => {
  const world = useWorld({ environment: { WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' }, pace });
  useDeal([world], seed);
  const { records, api } = world;
  const receiver = new Receiver();
  const systems = agents.filter(({ role }) => role === 'partner-system');
  const officer = agents.find(({ role, agency }) => role === 'finance-officer' && agency === 'council') as Agent;
  const others = agents.filter((agent) => agent !== officer);
  const subscriptions = new Map<Agent, string>();
  const spent: Spent[] = [];
  const tally = new Map<string, number>();
  const count = (channel: string): unknown => tally.set(channel, (tally.get(channel) ?? 0) + 1);
  let oracle: Oracle;

  const tell = async (
    agent: Agent,
    query: string,
    input: object,
  ): Promise<{ text: string; told: Told | undefined }> => {
    const text = await world.ask(agent, { query, variables: { input } });
    return { text, told: (JSON.parse(text) as Answer<{ told: Told }>).data?.told };
  };

  beforeAll(async () => {
    await receiver.open();
    api.onClose(() => receiver.close());
    for (const [index, agent] of systems.entries()) {
      const subscribe = `mutation ($input: SubscribeToEventsInput!) { told: subscribeToEvents(input: $input) { __typename
        ... on EventsSubscribed { subscriptionId } } }`;
      const input = {
        idempotencyKey: randomUUID(),
        url: receiver.url(`/${String(index)}`),
        eventTypes: ['finance.SpendRecorded'],
      };
      const { told } = await tell(agent, subscribe, input);
      subscriptions.set(agent, String(told?.['subscriptionId']));
    }
    const { organisations } = await Oracle.of(world.sql);
    // Lines of the council in every tier, one of them shared with the integrated care board.
    const lines = await records.sql<{ id: string; tier: string }>(
      `update investment_line l set owner_id = $1, visibility = (array['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED'])[n]
       from (select id, row_number() over (order by id) as n from investment_line where realm = 'DEMONSTRATION' and actuals_basis = 'IN_PERIOD' limit 4) f
       where f.id = l.id returning 'InvestmentLine:' || l.id as id, l.visibility as tier`,
      [organisations.get('council')],
    );
    const tried = lines.flatMap(({ id: lineId, tier }) => tiers.map((visibility) => ({ lineId, tier, visibility })));
    // The last is for everyone: who has been sent it has been sent what came before.
    const last = tried.filter(({ tier, visibility }) => tier === 'PUBLIC' && visibility === 'PUBLIC');
    for (const { lineId, visibility } of [...tried, ...last]) {
      const items = [{ period: '2025-09|M', amount: 12_345, postedOn: '2025-09-30', description: 'Agency cover' }];
      const key = randomUUID();
      const input = { lineId, asAt: '2025-09-30', items, visibility };
      const { told, text } = await tell(officer, spend, { ...input, idempotencyKey: key });
      if (told?.__typename !== 'SpendRecorded') throw new Error(text);
      const { submission, actuals } = told as unknown as { submission: { id: string }; actuals: { id: string }[] };
      spent.push({ key, input, submission: submission.id, actual: String(actuals[0]?.id) });
    }
    oracle = await Oracle.of(world.sql);
  }, 300_000);

  afterAll(() => {
    const lines = [...tally].map(([channel, made]) => `${String(made).padStart(6)}  ${channel}`);
    process.stdout.write(`${lines.join('\n')}\n`);
  });

  it('tells nobody by an idempotency key of another caller', async () => {
    const before = await records.changes();
    const faults: string[] = [];
    for (const agent of others.filter(({ agency }) => agency !== 'council')) {
      for (const { key, input, submission } of spent) {
        for (const sent of [input, { ...input, asAt: '2025-10-01' }]) {
          const { text, told } = await tell(agent, spend, { ...sent, idempotencyKey: key });
          count('idempotency keys of another');
          if (told?.__typename === 'SpendRecorded' || text.includes(submission) || text.includes('IDEMPOTENCY'))
            faults.push(`${nameOf(agent)}: ${text}`);
        }
      }
    }
    expect(faults).toEqual([]);
    expect(await records.changes()).toBe(before);
    expect(tally.get('idempotency keys of another')).toBeGreaterThan(100);
  });

  it('names in events only what may be seen', async () => {
    const named = new Map<string, number>();
    for (const agent of agents) {
      const events = `query ($after: String) { events(first: 3, realm: DEMONSTRATION, after: $after) { endCursor hasNextPage
        nodes { submissionId subjectId recordIds areaIds organisationId } } }`;
      for (let after: string | null = null, more = true; more;) {
        const text = await world.ask(agent, { query: events, variables: { after } });
        count('pages of events');
        expect([nameOf(agent), oracle.leaksIn(agent, text)]).toEqual([nameOf(agent), []]);
        const page = (
          JSON.parse(text) as Answer<{ events: { endCursor: string; hasNextPage: boolean; nodes: object[] } }>
        ).data;
        named.set(nameOf(agent), (named.get(nameOf(agent)) ?? 0) + (page?.events.nodes.length ?? 0));
        [after, more] = [page?.events.endCursor ?? null, page?.events.hasNextPage ?? false];
      }
    }
    expect(named.get(nameOf(officer))).toBe(spent.length);
    expect(named.get('public')).toBe(0);
  });

  it('sends to no system of another agency what it may not see', async () => {
    await until(() => systems.every((_, index) => receiver.at(`/${String(index)}`).length > 0));
    const marker = spent.at(-1)?.actual;
    await until(() =>
      systems.every((_, index) => receiver.at(`/${String(index)}`).some(({ body }) => body.includes(String(marker)))),
    );
    for (const [index, agent] of systems.entries()) {
      for (const { body } of receiver.at(`/${String(index)}`)) {
        count('webhooks received');
        expect([nameOf(agent), oracle.leaksIn(agent, body)]).toEqual([nameOf(agent), []]);
      }
    }
  });

  it.each(['endSubscription', 'rotateSubscriptionSecret'])('does not %s for another agency', async (verb) => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { told: ${verb}(input: $input) { __typename ... on Refusal { code message path } } }`;
    for (const agent of agents) {
      for (const [owner, subscriptionId] of subscriptions) {
        if (owner.agency === agent.agency) continue;
        const [hidden, missing] = await Promise.all(
          [subscriptionId, subscriptionId.replace(/[^:]*$/, absent)].map(async (id) => {
            const { text } = await tell(agent, query, { idempotencyKey: randomUUID(), subscriptionId: id });
            return text.replaceAll(id, '?');
          }),
        );
        count('subscriptions of another');
        expect(hidden).toBe(missing);
        expect(hidden).toMatch(/NOT_FOUND|FORBIDDEN|UNAUTHENTICATED/);
      }
    }
  });

  it('takes no file in for another agency', async () => {
    const before = await records.changes();
    const council = String(oracle.organisations.get('council'));
    const options = [
      '',
      '?mapping=monthly-extract',
      `?owner=Organisation:${council}`,
      '?for=demonstration-council',
      `?organisation=${council}&dryRun=true`,
    ];
    for (const { clientId } of others) {
      const headers = clientId === undefined ? {} : await api.as(clientId).headers();
      for (const kind of ['ledger', 's251', 'action-plan', 'ees', 'nhs-chs', 'establishment']) {
        for (const option of options) {
          const { statusCode, body } = await api.send({
            url: `/imports/${kind}${option}`,
            headers: { 'content-type': 'text/csv', ...headers },
            payload: 'time_period,organisation,amount\n202509,Exampleford Council (demonstration),1\n',
          });
          count('files for another');
          expect(statusCode).toBeGreaterThanOrEqual(option === '' ? 200 : 400);
          expect(body).not.toContain('"status":"WRITTEN"');
        }
      }
    }
    expect(await records.changes()).toBe(before);
  });
});
