/** Webhooks over https: encrypted to whom the address names, at the address that was judged, and to nobody else. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { childEnvironment } from '../../server/config.js';
import { usualPace } from '../../server/platform/webhooks/pace.js';
import { useApi } from '../support/api.js';
import { bundled } from '../support/bundled.js';
import { authority, Receiver, until } from '../support/receiver.js';
import { startServer } from '../support/server-process.js';
import { useSpending } from '../support/spending.js';
import { send } from '../support/writes.js';
import type { Attempt, Outcome } from './post-child.js';

let receiver: Receiver;
beforeEach(async () => {
  receiver = await new Receiver(true).open();
});
afterEach(() => receiver.close());

async function attempts(given: readonly Attempt[], trusts = true): Promise<Outcome[]> {
  const environment = { ...childEnvironment(), ...(trusts ? { NODE_EXTRA_CA_CERTS: authority } : {}) };
  const program = [await bundled('test/provenance/post-child.ts'), JSON.stringify(given)];
  const { stdout } = await promisify(execFile)(process.execPath, program, { env: environment });
  return JSON.parse(stdout) as Outcome[];
}

const to = (host: string, more: Partial<Attempt> = {}): Attempt => ({
  url: receiver.url('/events', host),
  allowedHosts: [host],
  leadsTo: ['127.0.0.1'],
  ...more,
});

describe('a webhook over https', () => {
  it('goes to the address that was judged, under the name that was given, looked up once', async () => {
    expect(await attempts([to('receiver.example', { leadsTo: ['127.0.0.1', '127.0.0.2'] })])).toEqual([
      { status: 204, lookUps: 1 },
    ]);
    expect(receiver.received.map(({ headers }) => headers['host'])).toEqual([
      `receiver.example:${String(receiver.port)}`,
    ]);
  });

  it('is kept from a name that leads into the network, first or later', async () => {
    const hidden = to('receiver.example', { allowedHosts: [] });
    expect(await attempts([hidden, { ...hidden, leadsTo: ['10.0.0.8', '93.184.216.34'] }])).toEqual([
      { code: 'REFUSED', lookUps: 1 },
      { code: 'REFUSED', lookUps: 1 },
    ]);
    expect(receiver.received).toEqual([]);
  });

  it('tells nothing to who cannot show that the name is theirs', async () => {
    expect(await attempts([to('another.example')])).toEqual([{ code: 'ERR_TLS_CERT_ALTNAME_INVALID', lookUps: 1 }]);
    expect(await attempts([to('receiver.example')], false)).toEqual([
      { code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', lookUps: 1 },
    ]);
    expect(receiver.received).toEqual([]);
  });
});

describe('a subscription to an https address', () => {
  // This server never looks again: another does the sending, which trusts the receiver.
  const pace = { ...usualPace, idleMs: 3_600_000 };
  const api = useApi({ database: 'demonstration', environment: { WEBHOOK_ALLOWED_HOSTS: 'localhost' }, pace });
  const { lines, spend } = useSpending(api);

  it('has its events sent by a server, signed', async () => {
    const server = await startServer({
      DATABASE_URL: api.url,
      WEBHOOK_ALLOWED_HOSTS: 'localhost',
      NODE_EXTRA_CA_CERTS: authority,
    });
    try {
      const [line = ''] = await lines();
      const told = await send(
        api.as('demonstration-council-system'),
        'subscribeToEvents',
        '... on EventsSubscribed { secret }',
        { url: receiver.url(), eventTypes: ['finance.SpendRecorded'] },
      );
      await spend(line);
      const { headers, body, data } = await until(() => receiver.received[0], 60);
      expect(data.subjectId).toBe(line);
      expect(new Webhook(String(told['secret'])).verify(body, headers)).toMatchObject({
        type: 'finance.SpendRecorded',
      });
    } finally {
      server.child.kill('SIGKILL');
      await server.ended;
    }
  }, 180_000);
});
