import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp, type App } from '../../server/app.js';
import { readConfig } from '../../server/config.js';
import { createLog } from '../../server/platform/log.js';
import { useApi, type Answer } from '../support/api.js';
import { useRecords } from '../support/writes.js';

interface Listed {
  waitSnapshots: { totalCount: number; nodes: { id: string }[] };
}

/** One list, in every tier, kept by the community trust; the demonstration's agreement hands waits of that trust to the council and the board. */
describe.each([
  ['with answers kept', '64'],
  ['with none kept', '0'],
])('who sees a record, %s', (_, megabytes) => {
  const api = useApi({ database: 'demonstration', environment: { RESPONSE_CACHE_MB: megabytes } });
  const records = useRecords(api);
  let key: string;
  let pathway: string;
  let agreement: string;
  let otherProcess: App;

  const organisation = '(select organisation_id from caller where client_id = $1)';
  const setTier = (tier: string): Promise<unknown> =>
    records.sql(`update wait_snapshot set visibility = $2, owner_id = ${organisation} where id = $3`, [
      trust,
      tier,
      key,
    ]);
  const trust = 'demonstration-community-trust-system';

  beforeAll(async () => {
    const [snapshot] = await records.sql<{ id: string; pathway_id: string }>(
      `select s.id, s.pathway_id from wait_snapshot s where realm = 'DEMONSTRATION' order by id limit 1`,
    );
    key = String(snapshot?.id);
    pathway = `Pathway:${String(snapshot?.pathway_id)}`;
    const [found] = await records.sql<{ id: string }>(
      `select id from sharing_agreement where realm = 'DEMONSTRATION' and covers = '{waits}'`,
    );
    agreement = String(found?.id);
    const config = readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'silent', RESPONSE_CACHE_MB: megabytes });
    const clock = (): Date => new Date('2026-11-21T12:00:00Z');
    otherProcess = await createApp({ databaseUrl: api.url, config, log: createLog(config), clock });
    await otherProcess.http.ready();
    api.onClose(() => otherProcess.close());
  });
  afterEach(async () => {
    await records.sql(
      `update sharing_agreement set status = 'AGREED', expires_on = '2027-03-31', basis = 'AGREEMENT', covers = '{waits}', area_id = null where id = $1`,
      [agreement],
    );
    await records.sql(`update caller set status = 'ACTIVE' where realm = 'DEMONSTRATION'`);
  });

  const ask = async <Data>(
    clientId: string | undefined,
    app: App | undefined,
    query: string,
  ): Promise<Answer<Data>> => {
    const headers = {
      'content-type': 'application/json',
      ...(clientId === undefined ? {} : await api.as(clientId).headers()),
    };
    const request = { method: 'POST', url: '/graphql', headers, payload: JSON.stringify({ query }) } as const;
    return (await (app === undefined ? api.send(request) : app.http.inject(request))).json();
  };
  const sees = async (clientId: string | undefined, app?: App): Promise<boolean> => {
    const id = `WaitSnapshot:${key}`;
    const list = await ask<Listed>(
      clientId,
      app,
      `{ waitSnapshots(first: 1000, realm: DEMONSTRATION, filter: { pathway: { in: ["${pathway}"] } }) { totalCount nodes { id } } }`,
    );
    const listed = list.data?.waitSnapshots;
    const isListed = listed?.nodes.some((each) => each.id === id);
    // In no list and no count where it cannot be asked for by its id, and the other way round.
    expect(listed?.totalCount).toBe(listed?.nodes.length);
    const node = await ask(clientId, app, `{ node(id: "${id}") { id } }`);
    expect(node).toEqual(
      isListed === true
        ? { data: { node: { id } } }
        : { data: null, errors: [expect.objectContaining({ extensions: { code: 'NOT_FOUND' } })] },
    );
    return isListed === true;
  };
  const seenBy = async (): Promise<string[]> => {
    const callers = [
      undefined,
      ...['member', 'officer', 'administrator', 'council-system', 'community-trust-system'].map(
        (role) => `demonstration-${role}`,
      ),
    ];
    const seen: string[] = [];
    for (const each of callers) if (await sees(each)) seen.push(each?.replace('demonstration-', '') ?? 'public');
    return seen;
  };

  it.each([
    ['PUBLIC', ['public', 'member', 'officer', 'administrator', 'council-system', 'community-trust-system']],
    ['MEMBER', ['member', 'officer', 'community-trust-system']],
    ['PARTNER', ['officer', 'council-system', 'community-trust-system']],
    ['RESTRICTED', ['community-trust-system']],
  ])('of the tier %s', async (tier, expected) => {
    await setTier(tier);
    expect(await seenBy()).toEqual(expected);
  });

  it.each([
    ['has ended', `status = 'ENDED'`],
    ['is over', `expires_on = '2026-11-20'`],
    ['has no end', 'expires_on = null'],
    ['is goodwill', `basis = 'GOODWILL'`],
    ['covers something else', `covers = '{finance}'`],
    ['is of another area', `area_id = (select id from area where slug = 'wirral')`],
  ])('not under an agreement that %s, from that moment on and in every process', async (_reason, change) => {
    await setTier('PARTNER');
    const officer = 'demonstration-officer';
    expect([await sees(officer), await sees(officer, otherProcess)]).toEqual([true, true]);
    await records.sql('update sharing_agreement set '.concat(change, ' where id = $1'), [agreement]);
    expect([await sees(officer), await sees(officer, otherProcess)]).toEqual([false, false]);
  });

  it('under an agreement of the area of the record', async () => {
    await setTier('PARTNER');
    await records.sql(
      'update sharing_agreement set area_id = (select area_id from wait_snapshot where id = $2) where id = $1',
      [agreement, key],
    );
    expect(await sees('demonstration-officer')).toBe(true);
  });

  it('not as a caller that was suspended a moment ago, whichever process remembers it', async () => {
    await setTier('RESTRICTED');
    expect([await sees(trust), await sees(trust, otherProcess)]).toEqual([true, true]);
    await records.sql(`update caller set status = 'SUSPENDED' where client_id = $1`, [trust]);
    const headers = { 'content-type': 'application/json', ...(await api.as(trust).headers()) };
    const request = {
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify({ query: '{ areas { totalCount } }' }),
    } as const;
    for (const response of [await api.send(request), await otherProcess.http.inject(request)]) {
      expect(response.statusCode).toBe(401);
      expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    }
  });
});
