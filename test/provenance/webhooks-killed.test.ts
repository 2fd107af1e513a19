/** A server that is killed while a webhook is on its way, and one that is stopped. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../server/app.js';
import { childEnvironment, readConfig } from '../../server/config.js';
import { createDataSource } from '../../server/database/data-source.js';
import { modules } from '../../server/modules.js';
import { createLog } from '../../server/platform/log.js';
import { claimDeliveries, type ClaimedDelivery } from '../../server/platform/webhooks/claim-deliveries.js';
import { usualPace } from '../../server/platform/webhooks/pace.js';
import { subscribers } from '../../server/provenance/audience.js';
import { useApi } from '../support/api.js';
import { Receiver, until } from '../support/receiver.js';
import { useSpending } from '../support/spending.js';
import { send, useRecords } from '../support/writes.js';

const environment = { WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' };
/** So long that this server never looks again: others do the sending. */
const idle = { ...usualPace, idleMs: 3_600_000 };

/** A server starts in two seconds, and much later on a machine that does other things. */
const startSeconds = 120;

describe('a webhook on its way', () => {
  const api = useApi({ database: 'demonstration', environment, pace: idle });
  const records = useRecords(api);
  const { lines, spend } = useSpending(api);
  const receiver = new Receiver();
  let line = '';
  let child: ChildProcess | undefined;

  const startServer = (): ChildProcess =>
    spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
      env: { ...childEnvironment(), ...environment, PORT: '0', DATABASE_URL: api.url, LOG_LEVEL: 'silent' },
      stdio: 'ignore',
    });
  const waiting = async (): Promise<number> =>
    (await records.sql(`select from webhook_delivery where status = 'PENDING'`)).length;

  beforeAll(async () => {
    await receiver.open();
    api.onClose(() => receiver.close());
    [line = ''] = await lines();
    await send(api.as('demonstration-council-system'), 'subscribeToEvents', '... on EventsSubscribed { replayed }', {
      url: receiver.url(),
      eventTypes: ['finance.SpendRecorded'],
    });
  });
  afterEach(() => {
    child?.kill('SIGKILL');
  });

  it('is sent again by another server where its own was killed, and by none before its time', async () => {
    receiver.reply = () => undefined;
    child = startServer();
    await spend(line);
    const first = await until(() => receiver.received[0], startSeconds);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await waiting()).toBe(1);

    receiver.reply = () => 204;
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', ...environment });
    const other = await createApp({
      databaseUrl: api.url,
      config,
      log: createLog(config),
      pace: { ...usualPace, idleMs: 20 },
    });
    await spend(line);
    await new Promise((resolve) => setTimeout(resolve, 300));
    // The second event is about the same line and waits behind the first, which is the dead server's for a minute.
    expect(receiver.received).toHaveLength(1);
    await records.sql(`update webhook_delivery set next_attempt_at = now() where attempts > 0`);
    await until(() => receiver.received.length === 3);
    await until(async () => (await waiting()) === 0);
    await other.close();
    const [, again, next] = receiver.received;
    expect(again).toMatchObject({ id: first.id, body: first.body });
    expect(next?.id).not.toBe(first.id);
  }, 180_000);

  it('is claimed by one of many that look at once', async () => {
    await records.sql(
      `insert into webhook_delivery (subscription_id, position, event_id, subject)
       select s.id, 1000000 + n, (select id from outbox_event limit 1), 'subject ' || n from webhook_subscription s, generate_series(1, 200) n`,
    );
    const dataSource = await createDataSource(api.url, modules).initialize();
    const claim = (): Promise<ClaimedDelivery[]> =>
      claimDeliveries(dataSource, { audience: subscribers, busy: [], most: 32, mostEach: 4 }, usualPace);
    const claimed: string[] = [];
    for (let found = 1; found > 0;) {
      const taken = (await Promise.all(Array.from({ length: 8 }, claim))).flat();
      found = taken.length;
      claimed.push(...taken.map(({ position }) => position));
    }
    await dataSource.destroy();
    await records.sql(`update webhook_delivery set status = 'DEAD' where position > 1000000`);
    expect(claimed).toHaveLength(200);
    expect(new Set(claimed).size).toBe(200);
  });

  it('arrives before a server that is told to stop has ended, and nothing else is begun', async () => {
    const before = receiver.received.length;
    child = startServer();
    let end: (status: number) => void = () => undefined;
    receiver.reply = () => new Promise((resolve) => (end = resolve));
    await spend(line);
    await spend(line);
    await until(() => receiver.received.length > before, startSeconds);
    child.kill('SIGTERM');
    setTimeout(() => {
      end(204);
    }, 200);
    const [status] = (await once(child, 'exit')) as [number];
    expect([status, receiver.received.length, await waiting()]).toEqual([0, before + 1, 1]);
  }, 180_000);
});
