import { createHmac, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usualPace } from '../../server/platform/webhooks/pace.js';
import { Receiver, until, type Received } from '../support/receiver.js';
import { usePartner } from './use-partner.js';

const partnership = usePartner({
  environment: { WEBHOOK_ALLOWED_HOSTS: '127.0.0.1' },
  pace: { ...usualPace, idleMs: 50, firstRetryMs: 100 },
});
const { packed } = partnership;
const receiver = new Receiver();
let [secret, subscriptionId]: [string, string] = ['', ''];

beforeAll(async () => {
  await receiver.open();
  const subscribed = packed.sdk.accepted(await partnership.client().subscribeToEvents({ url: receiver.url() }));
  ({ secret, subscriptionId } = subscribed);
});
afterAll(() => receiver.close());

const areaId = async () => (await partnership.client().area({ slug: 'demonstration' })).id;

/** What the next write is told as. */
async function nextWebhook(): Promise<Received> {
  const before = receiver.received.length;
  await partnership.client().raiseDataQuery({ asAt: '2026-11', areaId: await areaId(), question: 'Which clock?' });
  return until(() => receiver.received[before]);
}

/** Signed as anybody could who had the secret. */
function signed(body: string, { with: key = secret, at = Date.now(), id = 'event-1' } = {}) {
  const timestamp = String(Math.floor(at / 1000));
  const mac = createHmac('sha256', Buffer.from(key.replace('whsec_', ''), 'base64'));
  const signature = mac.update(`${id}.${timestamp}.${body}`).digest('base64');
  return {
    body,
    headers: { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` },
  };
}

const letter = '{"type":"DataQueryRaised","timestamp":"2026-11-22T08:00:00.000Z","data":{"id":"1"}}';

async function refusal(work: Promise<unknown>) {
  const error = await work.then(
    () => undefined,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(packed.sdk.ThroughlineError);
  return (error as { code: string }).code;
}

describe('a webhook of the server', () => {
  it('is taken as it comes, by its headers and its bytes', async () => {
    const { headers, body, type, id } = await nextWebhook();
    for (const each of [
      headers,
      new Headers(headers),
      Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value])),
    ])
      for (const bytes of [body, Buffer.from(body)]) {
        const event = await packed.sdk.verifyWebhook({ headers: each, body: bytes }, { secrets: secret });
        expect([event.id, event.type]).toEqual([id, type]);
        expect(event.data.recordIds.length).toBe(event.data.recordCount);
        expect(event.data.submissionId).toMatch(/^Submission:/);
      }
  });

  it('is taken by either secret while one takes over from another', async () => {
    const rotated = packed.sdk.accepted(await partnership.client().rotateSubscriptionSecret({ subscriptionId }));
    const webhook = await nextWebhook();
    for (const secrets of [secret, rotated.secret, [rotated.secret, secret]])
      expect((await packed.sdk.verifyWebhook(webhook, { secrets })).type).toBe(webhook.type);
    secret = rotated.secret;
  });

  it('is dealt with once, however often it is delivered', async () => {
    const seen = new packed.sdk.SeenWebhooks();
    receiver.reply = ({ id }) => (receiver.received.filter((each) => each.id === id).length < 3 ? 500 : 204);
    const { id } = await nextWebhook();
    await until(() => receiver.received.filter((each) => each.id === id).length === 3);
    receiver.reply = () => 204;
    const events = await Promise.all(
      receiver.received
        .filter((each) => each.id === id)
        .map((each) => packed.sdk.verifyWebhook(each, { secrets: secret })),
    );
    expect(events.map((event) => seen.isFirst(event))).toEqual([true, false, false]);
  });
});

describe('a forged webhook is refused', () => {
  const verify = (received: Parameters<typeof packed.sdk.verifyWebhook>[0], more = {}) =>
    refusal(packed.sdk.verifyWebhook(received, { secrets: secret, ...more }));

  it('where anything of it was changed', async () => {
    const good = signed(letter);
    expect((await packed.sdk.verifyWebhook(good, { secrets: secret })).id).toBe('event-1');
    expect(await verify({ ...good, body: letter.replace('Raised', 'Answered') })).toBe('WEBHOOK_NOT_SIGNED_BY_IT');
    expect(await verify({ ...good, body: `${letter} ` })).toBe('WEBHOOK_NOT_SIGNED_BY_IT');
    expect(await verify({ ...good, headers: { ...good.headers, 'webhook-id': 'event-2' } })).toBe(
      'WEBHOOK_NOT_SIGNED_BY_IT',
    );
    const later = String(Number(good.headers['webhook-timestamp']) + 1);
    expect(await verify({ ...good, headers: { ...good.headers, 'webhook-timestamp': later } })).toBe(
      'WEBHOOK_NOT_SIGNED_BY_IT',
    );
  });

  it.each(['v1,', 'v1,AAAA', 'v1,%%%', 'v2,AAAA', 'nonsense', 'v1a,AAAA'])(
    'where the signature is %j',
    async (signature) => {
      const good = signed(letter);
      expect(await verify({ ...good, headers: { ...good.headers, 'webhook-signature': signature } })).toBe(
        'WEBHOOK_NOT_SIGNED_BY_IT',
      );
    },
  );

  it('where it was signed with another secret', async () => {
    const other = `whsec_${randomBytes(24).toString('base64')}`;
    expect(await verify(signed(letter, { with: other }))).toBe('WEBHOOK_NOT_SIGNED_BY_IT');
  });

  it('where it is a copy of an old one, or its clock is ahead', async () => {
    expect(await verify(signed(letter, { at: Date.now() - 301_000 }))).toBe('WEBHOOK_OUT_OF_TIME');
    expect(await verify(signed(letter, { at: Date.now() + 302_000 }))).toBe('WEBHOOK_OUT_OF_TIME');
    const old = signed(letter, { at: Date.now() - 301_000 });
    expect((await packed.sdk.verifyWebhook(old, { secrets: secret, toleranceSeconds: 600 })).id).toBe('event-1');
  });

  it('where a header is missing, or the secret is none', async () => {
    const { headers, body } = signed(letter);
    expect(await verify({ headers: { ...headers, 'webhook-id': undefined }, body })).toBe('WEBHOOK_INCOMPLETE');
    expect(await verify({ headers, body }, { secrets: 'not base64 at all!' })).toBe('SECRET_NOT_READABLE');
    expect(await verify({ headers, body }, { secrets: [] })).toBe('WEBHOOK_NOT_SIGNED_BY_IT');
  });
});
