import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { createApp } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { usualPace } from '../../server/platform/webhooks/pace.js';
import { useApi } from '../support/api.js';
import { Receiver, until } from '../support/receiver.js';
import { description, useSpending } from '../support/spending.js';
import { send, useRecords, type Told } from '../support/writes.js';

const pace = { ...usualPace, idleMs: 20, timeoutMs: 300, firstRetryMs: 20, longestRetryMs: 50, purgeEveryMs: 100 };
const environment = { WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' };

interface Subscribed {
  id: string;
  secret: string;
  /** What it receives, by a path of its own. */
  path: string;
}

describe('webhooks', () => {
  const api = useApi({ database: 'demonstration', environment, pace });
  const records = useRecords(api);
  const { lines, spend } = useSpending(api);
  const system = api.as('demonstration-council-system');
  const receiver = new Receiver();
  let line = '';
  let other = '';
  let count = 0;

  const shown = {
    subscribeToEvents: '... on EventsSubscribed { subscriptionId secret }',
    endSubscription: '... on SubscriptionEnded { subscriptionId }',
    rotateSubscriptionSecret: '... on SubscriptionSecretRotated { secret previousUntil }',
  };
  const tell = (verb: keyof typeof shown, input: object, caller = system): Promise<Told> =>
    send(caller, verb, shown[verb], input);
  const subscribe = async (input: object = {}, caller = system): Promise<Subscribed> => {
    const path = `/events/${String(count++)}`;
    const asked = { url: receiver.url(path), eventTypes: ['finance.SpendRecorded'], ...input };
    const told = await tell('subscribeToEvents', asked, caller);
    expect(told.__typename).toBe('EventsSubscribed');
    return { id: String(told['subscriptionId']), secret: String(told['secret']), path };
  };
  const state = async (id: string): Promise<Record<string, unknown>> => {
    const { eventSubscriptions } = await system.query<{ eventSubscriptions: { id: string }[] }>(
      '{ eventSubscriptions { id url eventTypes status waiting endedAt lastDeliveredAt lastFailure } }',
    );
    return { ...eventSubscriptions.find((each) => each.id === id) };
  };
  const submissions = (path: string): unknown[] => receiver.at(path).map(({ data }) => data['submissionId']);
  /** Whoever may see what was written is named that, be it not the submission. */
  const written = (path: string): unknown[] => receiver.at(path).map(({ data }) => data['recordIds']);

  beforeAll(async () => {
    await receiver.open();
    api.onClose(() => receiver.close());
    [line = '', other = ''] = await lines();
  });
  afterEach(async () => {
    receiver.reply = () => 204;
    await records.sql(`update webhook_subscription set status = 'ENDED' where status = 'ACTIVE'`);
  });

  it('say which records were written, signed, and nothing of what they say', async () => {
    const { secret, path } = await subscribe();
    const told = (await spend(line)) as unknown as { submission: { id: string }; actuals: { id: string }[] };
    const { headers, body } = await until(() => receiver.at(path)[0]);
    expect(new Webhook(secret).verify(body, headers)).toEqual({
      type: 'finance.SpendRecorded',
      timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      data: {
        id: headers['webhook-id'],
        realm: 'DEMONSTRATION',
        permission: 'finance:recordSpend',
        organisationId: expect.stringMatching(/^Organisation:/),
        submissionId: told.submission.id,
        subjectId: line,
        recordIds: told.actuals.map(({ id }) => id),
        recordCount: 1,
        areaIds: [expect.stringMatching(/^Area:/)],
      },
    });
    expect(body).not.toContain('12345');
    expect(body).not.toContain(description);
    expect(() => new Webhook('whsec_AAAA').verify(body, headers)).toThrow('No matching signature');
  });

  it('begin with the subscription itself where all types are sent', async () => {
    const { path } = await subscribe({ eventTypes: null });
    const first = await until(() => receiver.at(path)[0]);
    expect([first.type, first.data['recordIds']]).toEqual(['provenance.EventsSubscribed', []]);
  });

  it('are sent again after a failure, in the order of their subject, and hold up no other subject', async () => {
    const { path, id } = await subscribe();
    let isUp = false;
    receiver.reply = ({ data }) => (isUp || data.subjectId === other ? 204 : 500);
    const inOrder: unknown[] = [];
    for (let each = 0; each < 3; each++)
      inOrder.push(((await spend(line)) as { submission?: { id: string } }).submission?.id);
    await spend(other);
    await until(() => receiver.at(path).some(({ data }) => data.subjectId === other));
    await until(() => receiver.at(path).filter(({ data }) => data.subjectId === line).length > 2);
    const failed = receiver.at(path).filter(({ data }) => data.subjectId === line);
    expect(new Set(failed.map(({ data }) => data['submissionId']))).toEqual(new Set([inOrder[0]]));
    expect(new Set(failed.map((each) => each.id)).size).toBe(1);
    expect(await state(id)).toMatchObject({ status: 'ACTIVE', waiting: 3, lastFailure: 'The receiver answered 500.' });
    isUp = true;
    await until(async () => (await state(id))['waiting'] === 0);
    const later = submissions(path).filter((each) => inOrder.includes(each));
    expect([...new Set(later)]).toEqual(inOrder);
    expect(later.slice(later.indexOf(inOrder[1]))).toEqual(inOrder.slice(1));
  });

  it('are not sent on, and are waited for only so long', async () => {
    const { id } = await subscribe();
    receiver.reply = () => 302;
    await spend(line);
    await until(async () => (await state(id))['lastFailure'] === 'The receiver answered 302.');
    expect(receiver.at('/elsewhere')).toEqual([]);
    receiver.reply = () => undefined;
    await until(async () => (await state(id))['lastFailure'] === 'The receiver did not answer in time.');
  });

  it('are sent by two servers, each event by one of them and once, in order', async () => {
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...environment });
    const second = await createApp({ databaseUrl: api.url, config, log: createLog(config), pace });
    const { path } = await subscribe();
    const now = new Map<unknown, number>();
    let mostAtOnce = 0;
    receiver.reply = async ({ data }) => {
      now.set(data.subjectId, (now.get(data.subjectId) ?? 0) + 1);
      mostAtOnce = Math.max(mostAtOnce, ...now.values());
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
      now.set(data.subjectId, (now.get(data.subjectId) ?? 0) - 1);
      return 204;
    };
    const written = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const told = await spend(index % 2 === 0 ? line : other);
        return (told as { submission?: { id: string } }).submission?.id;
      }),
    );
    await until(() => receiver.at(path).length >= written.length);
    await second.close();
    expect([...submissions(path)].sort()).toEqual([...written].sort());
    expect(mostAtOnce).toBe(1);
    for (const subject of [line, other]) {
      const sent = receiver.at(path).filter(({ data }) => data.subjectId === subject);
      const stamps = sent.map(({ body }) => (JSON.parse(body) as { timestamp: string }).timestamp);
      expect(stamps).toEqual([...stamps].sort());
    }
  });

  it('tell no organisation of records that only another may see', async () => {
    const own = await subscribe();
    const trust = await subscribe({}, api.as('demonstration-community-trust-system'));
    await spend(line, { visibility: 'RESTRICTED' });
    await spend(line, { visibility: 'MEMBER' });
    await spend(line);
    await until(() => receiver.at(trust.path)[0]);
    await until(() => receiver.at(own.path).length === 3);
    expect(written(trust.path)).toEqual([written(own.path)[2]]);
    const ofOwn = submissions(own.path);
    expect(ofOwn).toEqual(ofOwn.map(() => expect.stringMatching(/^Submission:/)));
    // It is the council's, and for its members.
    expect(submissions(trust.path)).toEqual([null]);
    const { events } = await api
      .as('demonstration-member')
      .query<{ events: { nodes: { submissionId: string }[] } }>(
        '{ events(first: 1000, realm: DEMONSTRATION) { nodes { submissionId } } }',
      );
    expect(events.nodes.map(({ submissionId }) => submissionId)).not.toContain(ofOwn[0]);
  });

  it('stop while their caller is not let in', async () => {
    const { path } = await subscribe();
    const set = (status: string) =>
      records.sql(`update caller set status = $1 where client_id = 'demonstration-council-system'`, [status]);
    await set('SUSPENDED');
    const marker = await subscribe({}, api.as('demonstration-community-trust-system'));
    await spend(line);
    await until(() => receiver.at(marker.path)[0]);
    await set('ACTIVE');
    await spend(line);
    await until(() => receiver.at(path)[0] && receiver.at(marker.path)[1]);
    expect(written(path)).toEqual([written(marker.path)[1]]);
  });

  it('are signed by both secrets while one takes the place of the other', async () => {
    const { id, secret, path } = await subscribe();
    const told = await tell('rotateSubscriptionSecret', { subscriptionId: id });
    await spend(line);
    const { body, headers } = await until(() => receiver.at(path)[0]);
    for (const each of [secret, String(told['secret'])]) expect(new Webhook(each).verify(body, headers)).toBeDefined();
    await records.sql(`update webhook_subscription set previous_until = now() where status = 'ACTIVE'`);
    await spend(line);
    const next = await until(() => receiver.at(path)[1]);
    expect(() => new Webhook(secret).verify(next.body, next.headers)).toThrow('No matching signature');
    expect(new Webhook(String(told['secret'])).verify(next.body, next.headers)).toBeDefined();
  });

  it('end where the receiver is gone, where it takes nothing for three days, and where they are ended', async () => {
    const [gone, silent, ended] = [await subscribe(), await subscribe(), await subscribe()];
    receiver.reply = ({ path }) => (path === gone.path ? 410 : 503);
    await spend(line);
    await until(async () => (await state(gone.id))['status'] === 'GONE');
    await until(() => receiver.at(silent.path)[0]);
    await records.sql(
      `update webhook_delivery d set first_attempt_at = now() - interval '3 days 1 hour'
       from webhook_subscription s where s.id = d.subscription_id and s.url = $1`,
      [receiver.url(silent.path)],
    );
    await until(async () => (await state(silent.id))['status'] === 'FAILED');
    expect(await tell('endSubscription', { subscriptionId: ended.id })).toMatchObject({ subscriptionId: ended.id });
    expect(await state(ended.id)).toMatchObject({ status: 'ENDED', waiting: 0, endedAt: expect.any(String) });
    receiver.reply = () => 204;
    const before = receiver.received.length;
    const marker = await subscribe();
    await spend(line);
    await until(() => receiver.at(marker.path)[0]);
    expect(receiver.received).toHaveLength(before + 1);
    expect(await tell('endSubscription', { subscriptionId: ended.id })).toMatchObject({ code: 'SUBSCRIPTION_ENDED' });
  });

  it('never go to an address that is not allowed, however it came into the list', async () => {
    const { id } = await subscribe();
    await records.sql(`update webhook_subscription set url = $1 where status = 'ACTIVE'`, [
      `https://localhost:${String(receiver.port)}/events`,
    ]);
    const before = receiver.received.length;
    await spend(line);
    await until(async () => String((await state(id))['lastFailure']).startsWith('Webhooks go to public addresses.'));
    expect(receiver.received).toHaveLength(before);
  });

  it('are forgotten after thirty days, and answers by idempotency key after one', async () => {
    const { path } = await subscribe();
    await spend(line);
    await spend(line);
    await until(() => receiver.at(path).length === 2);
    const kept = (): Promise<object[]> =>
      records.sql(
        `select (select count(*)::int from outbox_event where id = any($1)) as events,
           (select count(*)::int from webhook_delivery where event_id = any($1)) as deliveries,
           (select count(*)::int from idempotency_record where key = any($2)) as keys`,
        [receiver.at(path).map(({ id }) => id), ['an old key', 'a new key']],
      );
    await records.sql(`insert into idempotency_record (caller_id, key, content_hash, recorded_at)
      select gen_random_uuid(), key, '', now() - age from (values ('an old key', interval '25 hours'), ('a new key', interval '23 hours')) v (key, age)`);
    await records.sql(
      `with old as (update outbox_event set at = now() - interval '31 days' where id = $1 returning change_id, at)
       update change_moment m set at = old.at from old where m.change_id = old.change_id`,
      [receiver.at(path)[0]?.id],
    );
    await until(async () => JSON.stringify(await kept()) === '[{"events":1,"deliveries":1,"keys":1}]');
  });

  it.each<[code: string, why: string, input: object, path: string[]]>([
    ['URL_NOT_ALLOWED', 'a private address', { url: 'https://10.0.0.1/events' }, ['url']],
    ['URL_NOT_ALLOWED', 'loopback as a number', { url: 'https://2130706434/' }, ['url']],
    ['URL_NOT_ALLOWED', 'no https', { url: 'http://example.org/events' }, ['url']],
    ['URL_NOT_ALLOWED', 'no address', { url: 'nonsense' }, ['url']],
    ['URL_NOT_ALLOWED', 'a long address', { url: `https://example.org/${'a'.repeat(2000)}` }, ['url']],
    [
      'UNKNOWN_EVENT_TYPE',
      'a type of another row',
      { eventTypes: ['finance.SpendRecorded', 'waits.SpendRecorded'] },
      ['eventTypes', '1'],
    ],
  ])('are refused with %s for %s', async (code, _, input, path) => {
    const before = await records.changes();
    const asked = { url: receiver.url(), ...input };
    expect(await tell('subscribeToEvents', asked)).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  });

  it('are for who holds the permission, and seen by their own organisation only', async () => {
    const { id } = await subscribe();
    const officer = api.as('demonstration-finance-officer');
    const trust = api.as('demonstration-community-trust-system');
    expect(await tell('subscribeToEvents', { url: receiver.url() }, officer)).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tell('endSubscription', { subscriptionId: id }, trust)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tell('rotateSubscriptionSecret', { subscriptionId: id }, trust)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await tell('endSubscription', { subscriptionId: line })).toMatchObject({ code: 'BAD_ID' });
    const { eventSubscriptions } = await trust.query<{ eventSubscriptions: { id: string }[] }>(
      '{ eventSubscriptions { id } }',
    );
    expect(eventSubscriptions.map((each) => each.id)).not.toContain(id);
    const refusals = await Promise.all([api, officer].map((caller) => caller.ask('{ eventSubscriptions { id } }')));
    expect(refusals.map(({ errors }) => errors?.[0]?.extensions.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('go to twenty places at most, also where many subscribe at once', async () => {
    await records.sql(`update webhook_subscription set status = 'ENDED'`);
    const told = await Promise.all(
      Array.from({ length: 25 }, () => tell('subscribeToEvents', { url: receiver.url() })),
    );
    expect(told.filter(({ code }) => code === 'TOO_MANY_SUBSCRIPTIONS')).toHaveLength(5);
    expect(told.filter(({ __typename }) => __typename === 'EventsSubscribed')).toHaveLength(20);
  });
});
