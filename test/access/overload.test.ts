/** More than can be answered in time is turned away unread; what was let in is answered. */
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Load } from '../../server/platform/http/load.js';
import { openSocket, useHttp } from '../support/http-server.js';

const atWork: (() => void)[] = [];

function finishAll(): void {
  for (const finish of atWork.splice(0)) finish();
}

const http = useHttp({
  environment: { REQUESTS_AT_ONCE: '2' },
  routes: (server) => {
    server.get(
      '/work',
      () =>
        new Promise((resolve) => {
          atWork.push(() => {
            resolve({ done: true });
          });
        }),
    );
  },
});

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}

const read = 'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 2\r\n';

describe('with as many at work as may be', () => {
  test('the next is refused before its body is read, and told when to come back', async () => {
    const working = [http().inject('/work'), http().inject('/work')];
    await until(() => atWork.length === 2);
    const refused = await http().inject({
      method: 'POST',
      url: '/graphql',
      payload: 'no JSON',
      headers: { 'content-type': 'application/json' },
    });
    expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '1']);
    expect(refused.json()).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    finishAll();
    expect((await Promise.all(working)).map(({ statusCode }) => statusCode)).toEqual([200, 200]);
    expect((await http().inject({ method: 'POST', url: '/graphql', payload: {} })).statusCode).toBe(200);
  });

  test('health checks and measurements are answered', async () => {
    const working = [http().inject('/work'), http().inject('/work')];
    await until(() => atWork.length === 2);
    for (const url of ['/healthz', '/readyz', '/metrics']) expect((await http().inject(url)).statusCode).toBe(200);
    await http().inject('/graphql');
    const { body } = await http().inject('/metrics');
    expect(body).toContain('throughline_requests_at_work 2');
    expect(body).toContain('throughline_turned_away_total{reason="overload"} 1');
    finishAll();
    await Promise.all(working);
  });

  test('who goes away leaves a place only once the work is done', async () => {
    const one = await openSocket(http());
    one.socket.write('GET /work HTTP/1.1\r\nhost: a\r\n\r\n');
    const other = http().inject('/work');
    await until(() => atWork.length === 2);
    one.socket.destroy();
    await one.closed;
    await wait(50);
    expect((await http().inject('/')).statusCode).toBe(503);
    finishAll();
    await other;
    await wait(5);
    expect((await http().inject('/')).statusCode).toBe(200);
  });

  test('a body on its way keeps no place, and finds none once it is there', async () => {
    const slow = await Promise.all([openSocket(http()), openSocket(http()), openSocket(http())]);
    for (const { socket } of slow) socket.write(`${read}\r\n{`);
    await wait(50);
    const working = [http().inject('/work'), http().inject('/work')];
    await until(() => atWork.length === 2);
    for (const { socket } of slow) socket.end('}');
    for (const { closed } of slow) expect(await closed).toMatch(/^HTTP\/1\.1 503 .*OVERLOADED/s);
    finishAll();
    await Promise.all(working);
  });
});

describe('how many may be at work', () => {
  const limits = { most: 100, least: 4, waitMs: 50 };
  let now = 0;

  /** One that has seen a few of such a length. */
  function taughtBy(ms: number): Load {
    const load = new Load(limits, () => now);
    for (let time = 0; time < 40; time += 1) {
      const place = load.begin();
      now += ms;
      load.tick();
      load.end(place);
    }
    return load;
  }

  function fill(load: Load): number {
    while (!load.isFull) load.begin();
    return load.atWork;
  }

  test.each([
    ['as many quick ones as the limit says', 0.1, limits.most],
    ['slower ones only as many as are answered in time', 3, 19],
    ['of slow ones always a few', 90, limits.least],
  ])('%s', (_what, ms, most) => {
    expect(fill(taughtBy(ms))).toBe(most);
  });

  test('a few, where this thread is late', () => {
    const load = taughtBy(0.1);
    now += 200;
    expect(fill(load)).toBe(limits.least);
    load.tick();
    now += 100;
    load.tick();
    expect(fill(load)).toBe(limits.most);
  });

  test('more again, once answers are quick again', () => {
    const load = taughtBy(90);
    expect(load.isFull).toBe(false);
    for (let time = 0; time < 200; time += 1) {
      const place = load.begin();
      now += 0.1;
      load.end(place);
    }
    expect(fill(load)).toBe(limits.most);
  });
});
