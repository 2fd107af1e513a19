import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { checkedAddresses, type Address } from '../../server/platform/webhooks/checked-addresses.js';
import { post, type PostOptions } from '../../server/platform/webhooks/post.js';
import { retryDelay, usualPace } from '../../server/platform/webhooks/pace.js';
import { isPublicAddress } from '../../server/platform/webhooks/public-address.js';
import { faultOf } from '../../server/platform/webhooks/webhook-url.js';
import { Receiver } from '../support/receiver.js';

const v4 = (address: string): Address => ({ address, family: 4 });
const leadsTo =
  (...addresses: string[]) =>
  () =>
    Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })));

const near = [
  ...['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1'],
  ...['169.254.169.254', '169.254.0.1', '100.64.0.1', '100.100.100.200', '168.63.129.16', '192.0.0.192', '192.0.2.1'],
  ...['198.18.0.1', '198.51.100.1', '203.0.113.9', '224.0.0.1', '239.255.255.250', '240.0.0.1', '255.255.255.255'],
  ...['::1', '::', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '::127.0.0.1', '::ffff:0:7f00:1'],
  ...['64:ff9b::7f00:1', '64:ff9b:1::a00:1', 'fc00::1', 'fd00:ec2::254', 'fe80::1', 'fec0::1', 'ff02::1', '100::1'],
  ...['2001:db8::1', '3fff::1', '2002:7f00:1::', '2001::1', '5f00::1', '4000::1'],
];

describe('an address that webhooks go to', () => {
  it.each(near)('is not %s', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '93.184.216.34', '172.32.0.1', '192.167.255.255', '2606:4700::1111', '::ffff:8.8.8.8'])(
    'is %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    ...['https://127.0.0.1/', 'https://2130706433/', 'https://0177.0.0.1/', 'https://0x7f000001/', 'https://127.1/'],
    ...['https://[::1]/', 'https://[::ffff:127.0.0.1]/', 'https://[::ffff:7f00:1]:8443/', 'https://[0:0:0:0:0:0:0:1]/'],
    ...[
      'https://localhost/',
      'https://LOCALHOST./',
      'https://any.localhost/',
      'https://169.254.169.254/latest/meta-data',
    ],
    ...['https://2852039166/', 'https://①②⑦.0.0.1/', 'https://0xa9.0xfe.0xa9.0xfe/', 'https://0/', 'https://10.1/'],
    ...['http://example.org/', 'ftp://example.org/', 'file:///etc/passwd', 'https://user:pass@example.org/'],
  ])('is not named %s', (address) => {
    expect(faultOf(new URL(address), [])).toMatch(/\. Give|: every webhook/);
  });

  it('may be what the operator allows, in the form in which it is allowed', () => {
    const allowed = ['receiver.internal', '127.0.0.1:8080', '[::1]'];
    const fits = [
      'http://receiver.internal/',
      'https://receiver.internal:9/',
      'http://127.0.0.1:8080/',
      'http://[::1]/',
    ];
    const others = [
      'http://other.internal/',
      'http://127.0.0.1/',
      'http://127.0.0.1:8081/',
      'ftp://receiver.internal/',
    ];
    expect(fits.map((url) => faultOf(new URL(url), allowed))).toEqual(fits.map(() => undefined));
    for (const url of others) expect(faultOf(new URL(url), allowed)).toBeDefined();
  });

  it.each<[string, string[]]>([
    ['loopback', ['127.0.0.1']],
    ['loopback, written as IPv6', ['::ffff:127.0.0.1']],
    ['a private address beside a public one', ['93.184.216.34', '10.0.0.8']],
    ['the machine’s own metadata', ['169.254.169.254']],
    ['a public address by way of a translator to loopback', ['64:ff9b::7f00:1']],
    ['nothing', []],
  ])('is not behind a name that leads to %s', async (_, addresses) => {
    const url = new URL('https://innocent.example/');
    await expect(checkedAddresses(url, [], leadsTo(...addresses))).rejects.toThrow('does not lead to public addresses');
  });

  it('is behind a name that leads to public ones', async () => {
    const url = new URL('https://receiver.example/');
    expect(await checkedAddresses(url, [], leadsTo('93.184.216.34'))).toEqual([v4('93.184.216.34')]);
  });

  it('is looked for in the domain name system', async () => {
    // This name stands in the table of hosts of every machine.
    expect(await checkedAddresses(new URL('http://localhost/'), ['localhost'])).not.toEqual([]);
    await expect(checkedAddresses(new URL('https://no-such-host.invalid/'), [])).rejects.toThrow('ENOTFOUND');
  });
});

describe('a webhook that is sent', () => {
  let receiver: Receiver;
  beforeEach(async () => {
    receiver = await new Receiver().open();
  });
  afterEach(() => receiver.close());

  const send = (host: string, options: Partial<PostOptions> = {}): Promise<number> =>
    post(
      { url: `http://${host}:${String(receiver.port)}/events`, headers: { 'webhook-id': 'one' }, body: '{}' },
      {
        allowedHosts: ['receiver.example', '127.0.0.1'],
        timeoutMs: 5000,
        signal: new AbortController().signal,
        ...options,
      },
    );

  it('goes to the address that was checked, whatever the name means a moment later', async () => {
    let asked = 0;
    const changing = (): Promise<Address[]> => Promise.resolve([v4(asked++ === 0 ? '127.0.0.1' : '127.0.0.2')]);
    expect(await send('receiver.example', { resolve: changing })).toBe(204);
    expect([asked, receiver.received.map(({ headers }) => headers['host'])]).toEqual([
      1,
      [`receiver.example:${String(receiver.port)}`],
    ]);
  });

  it('never reaches a host that is not allowed', async () => {
    await expect(send('127.0.0.1', { allowedHosts: [] })).rejects.toThrow('https');
    await expect(send('localhost')).rejects.toThrow('https');
    expect(receiver.received).toEqual([]);
  });

  it('is not sent on where the answer says so', async () => {
    receiver.reply = () => 307;
    expect(await send('127.0.0.1')).toBe(307);
    expect(receiver.received.map(({ path }) => path)).toEqual(['/events']);
  });

  it('waits for an answer only so long, and for a name too', async () => {
    receiver.reply = () => undefined;
    await expect(send('127.0.0.1', { timeoutMs: 100 })).rejects.toThrow('did not answer in time');
    const never = (): Promise<Address[]> => new Promise(() => undefined);
    await expect(send('receiver.example', { timeoutMs: 100, resolve: never })).rejects.toThrow(
      'did not answer in time',
    );
  });

  it('reads no more of an answer than it needs', async () => {
    let sent = 0;
    const endless = createServer((_, response) => {
      const more = (): void => {
        if (response.destroyed) return;
        response.write(Buffer.alloc(16_384), more);
        sent += 16_384;
      };
      more();
    }).listen(0, '127.0.0.1');
    await once(endless, 'listening');
    const { port } = endless.address() as AddressInfo;
    const letter = { url: `http://127.0.0.1:${String(port)}/`, headers: {}, body: '{}' };
    const { signal } = new AbortController();
    expect(await post(letter, { allowedHosts: ['127.0.0.1'], timeoutMs: 5000, signal })).toBe(200);
    await new Promise((resolve) => endless.close(resolve));
    expect(sent).toBeLessThan(50_000_000);
  });

  it('is tried again later and later, at most every four hours', () => {
    const delays = [1, 2, 3, 4, 12, 40].map((attempts) => retryDelay(usualPace, attempts, 1));
    expect(delays).toEqual([5000, 10_000, 20_000, 40_000, 10_240_000, 14_400_000]);
    expect(retryDelay(usualPace, 1, 0)).toBe(2500);
  });
});
