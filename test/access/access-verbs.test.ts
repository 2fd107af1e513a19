import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { send, useRecords, type Told } from '../support/writes.js';
import { idOf, makeKeys, useRegistering } from './partner-systems.js';

const shown = {
  registerCaller:
    '... on CallerRegistered { caller { id clientId status role { slug } organisation { slug } keys { keyId thumbprint algorithm retiredOn } } }',
  suspendCaller: '... on CallerSuspended { caller { status statusReason version } }',
  reinstateCaller: '... on CallerReinstated { caller { status statusReason } }',
  revokeCaller: '... on CallerRevoked { caller { status statusReason } }',
  addCallerKey: '... on CallerKeyAdded { key { id keyId algorithm retiredOn } }',
  retireCallerKey: '... on CallerKeyRetired { key { retiredOn } }',
};

describe('callers and their keys', () => {
  const api = useApi({ database: 'demonstration' });
  const records = useRecords(api);
  const { register } = useRegistering(api, records);
  let system = '';
  let people = '';
  let organisation = '';

  const ask = (verb: keyof typeof shown, input: object): Promise<Told> =>
    send(api.as('demonstration-administrator'), verb, shown[verb], input);
  const registering = async (input: object): Promise<Told> =>
    ask('registerCaller', { roleId: system, organisationId: organisation, ...input });
  /** Refused with a code at a place, and nothing of it kept. */
  const refused = async (told: () => Promise<Told>, code: string, ...path: string[]): Promise<void> => {
    const before = await records.changes();
    expect(await told()).toMatchObject({ __typename: 'Refusal', code, path });
    expect(await records.changes()).toBe(before);
  };

  /** Of the write's refusal, or of the answer that did not come to it. */
  const codeFor = async (clientId: string, verb: string, input: object): Promise<string | undefined> => {
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const { data, errors } = await api
      .as(clientId)
      .ask<Record<string, { code?: string }>>(
        `mutation ($input: ${type}!) { ${verb}(input: $input) { ... on Refusal { code } } }`,
        { input: { idempotencyKey: randomUUID(), ...input } },
      );
    return errors?.[0]?.extensions.code ?? data?.[verb]?.code;
  };

  beforeAll(async () => {
    system = await idOf(records, 'Role', 'partner-system');
    people = await idOf(records, 'Role', 'finance-officer');
    organisation = await idOf(records, 'Organisation', 'demonstration-hospital-trust');
  });

  it('are registered with keys as PEM and as JWK, of which the contract shows no more than their thumbprints', async () => {
    const [one, two] = [await makeKeys(), await makeKeys('RS512')];
    const told = await registering({
      clientId: 'hospital-records',
      publicKeys: [one.publicKey, JSON.stringify({ ...two.jwk, kid: 'spring-2027' })],
    });
    expect(told['caller']).toEqual({
      id: expect.stringMatching(/^Caller:/),
      clientId: 'hospital-records',
      status: 'ACTIVE',
      role: { slug: 'partner-system' },
      organisation: { slug: 'demonstration-hospital-trust' },
      keys: expect.arrayContaining([
        { keyId: one.keyId, thumbprint: one.keyId, algorithm: 'ES256', retiredOn: null },
        { keyId: 'spring-2027', thumbprint: two.keyId, algorithm: 'RS512', retiredOn: null },
      ]),
    });
  });

  it('are registered for people too, without keys', async () => {
    const told = await registering({ clientId: 'hospital-finance', roleId: people });
    expect(told['caller']).toMatchObject({ status: 'ACTIVE', role: { slug: 'finance-officer' }, keys: [] });
    await refused(
      () => registering({ clientId: 'hospital-more', roleId: people, publicKeys: ['x'] }),
      'NOT_A_SYSTEM',
      'roleId',
    );
  });

  it.each([
    ['of capitals', { clientId: 'Hospital' }, 'BAD_CLIENT_ID', 'clientId'],
    ['of two letters', { clientId: 'ab' }, 'BAD_CLIENT_ID', 'clientId'],
    ['of another caller', { clientId: 'demonstration-council-system' }, 'CLIENT_ID_TAKEN', 'clientId'],
    ['without keys', {}, 'KEYS_NEEDED'],
    ['with keys and an address', { publicKeys: ['x'], keySetUrl: 'https://example.org/jwks.json' }, 'KEYS_NEEDED'],
    ['with a key that is none', { publicKeys: ['-----BEGIN PUBLIC KEY-----'] }, 'KEY_NOT_USABLE', 'publicKeys.0'],
    [
      'publishing keys without https',
      { keySetUrl: 'http://example.org/jwks.json' },
      'KEY_SET_URL_NOT_ALLOWED',
      'keySetUrl',
    ],
    [
      'publishing keys in our network',
      { keySetUrl: 'https://10.0.0.1/jwks.json' },
      'KEY_SET_URL_NOT_ALLOWED',
      'keySetUrl',
    ],
    [
      'publishing keys on this machine',
      { keySetUrl: 'https://localhost/jwks.json' },
      'KEY_SET_URL_NOT_ALLOWED',
      'keySetUrl',
    ],
  ])('are not registered by names, keys or addresses %s', async (_, input, code, path = '') => {
    const publicKeys = 'keySetUrl' in input || code === 'KEYS_NEEDED' ? [] : [(await makeKeys()).publicKey];
    const given = { clientId: 'hospital-system', publicKeys, ...input };
    await refused(() => registering(given), code, ...(path === '' ? [] : path.split('.')));
  });

  it('are not registered for the public, nor for an organisation of the other realm', async () => {
    const key = (await makeKeys()).publicKey;
    const given = { clientId: 'hospital-system', publicKeys: [key] };
    const [publicRole, real] = [
      await idOf(records, 'Role', 'public'),
      await idOf(records, 'Organisation', 'wirral-council'),
    ];
    await refused(() => registering({ ...given, roleId: publicRole }), 'ROLE_OF_NOBODY', 'roleId');
    await refused(() => registering({ ...given, organisationId: real }), 'NOT_FOUND', 'organisationId');
  });

  it.each([
    [
      'a private key',
      () =>
        generateKeyPairSync('ec', { namedCurve: 'P-256' })
          .privateKey.export({ type: 'pkcs8', format: 'pem' })
          .toString(),
      'PRIVATE_KEY_SENT',
    ],
    [
      'a private key as a JWK',
      () => JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' })),
      'PRIVATE_KEY_SENT',
    ],
    ['a secret', () => JSON.stringify({ kty: 'oct', k: 'c2VjcmV0' }), 'PRIVATE_KEY_SENT'],
    [
      'another curve',
      () => JSON.stringify(generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' })),
      'KEY_NOT_USABLE',
    ],
    [
      'Ed25519',
      () => JSON.stringify(generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })),
      'KEY_NOT_USABLE',
    ],
    [
      'a short RSA key',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 1024 })
          .publicKey.export({ type: 'spki', format: 'pem' })
          .toString(),
      'KEY_NOT_USABLE',
    ],
    [
      'an RSA key whose exponent is 3',
      () =>
        generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 })
          .publicKey.export({ type: 'spki', format: 'pem' })
          .toString(),
      'KEY_NOT_USABLE',
    ],
    [
      'a key for encryption',
      () =>
        JSON.stringify({
          ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
          use: 'enc',
        }),
      'KEY_NOT_USABLE',
    ],
    [
      'a key for another algorithm',
      () =>
        JSON.stringify({
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' }),
          alg: 'RS256',
        }),
      'KEY_NOT_USABLE',
    ],
    [
      'a point off the curve',
      () => JSON.stringify({ kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }),
      'KEY_NOT_USABLE',
    ],
    [
      'a kid with spaces',
      () =>
        JSON.stringify({
          ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' }),
          kid: 'a b',
        }),
      'BAD_KEY_ID',
    ],
  ])('take no %s for a public key', async (_, publicKey, code) => {
    await refused(
      () => registering({ clientId: 'hospital-system', publicKeys: [publicKey()] }),
      code,
      'publicKeys',
      '0',
    );
  });

  it('have keys of their own, five at once, and none twice', async () => {
    const given = await makeKeys();
    const partner = await register('trust-keys', given);
    const more = await Promise.all(Array.from({ length: 5 }, () => makeKeys()));
    const add = (publicKey: string) => ask('addCallerKey', { callerId: partner.id, publicKey });
    await refused(() => add(given.publicKey), 'KEY_ON_RECORD', 'publicKey');
    await refused(
      () => registering({ clientId: 'hospital-copy', publicKeys: [given.publicKey] }),
      'KEY_ON_RECORD',
      'publicKeys',
      '0',
    );
    await refused(() => add(JSON.stringify({ ...more[0]?.jwk, kid: given.keyId })), 'KEY_ID_TAKEN', 'publicKey');
    const added = [];
    for (const { publicKey } of more.slice(0, 4)) added.push(await add(publicKey));
    await refused(() => add(String(more[4]?.publicKey)), 'TOO_MANY_KEYS', 'publicKey');
    const { id: keyId } = added[0]?.['key'] as { id: string };
    expect(await ask('retireCallerKey', { keyId })).toMatchObject({ key: { retiredOn: '2026-11-21' } });
    await refused(() => ask('retireCallerKey', { keyId }), 'KEY_RETIRED', 'keyId');
    await refused(() => add(String(more[0]?.publicKey)), 'KEY_ON_RECORD', 'publicKey');
    expect((await add(String(more[4]?.publicKey))).__typename).toBe('CallerKeyAdded');
  });

  it('register one key once where ten try at the same moment', async () => {
    const { publicKey } = await makeKeys();
    const told = await Promise.all(
      Array.from({ length: 10 }, (_, n) => registering({ clientId: `hospital-${String(n)}`, publicKeys: [publicKey] })),
    );
    const codes = told.map(({ __typename, code }) => code ?? __typename);
    expect(codes.filter((code) => code === 'CallerRegistered')).toHaveLength(1);
    expect(codes.filter((code) => code === 'KEY_ON_RECORD')).toHaveLength(9);
  });

  it('have no keys registered where they are people or publish them', async () => {
    const { publicKey } = await makeKeys();
    const add = (callerId: string) => ask('addCallerKey', { callerId, publicKey });
    const officer = await records.sql<{ id: string }>(
      `select id from caller where client_id = 'demonstration-officer'`,
    );
    await refused(() => add(`Caller:${String(officer[0]?.id)}`), 'NOT_A_SYSTEM', 'callerId');
    const publishing = await register('trust-publishing', { keySetUrl: 'https://example.org/jwks.json' });
    await refused(() => add(publishing.id), 'PUBLISHES_ITS_KEYS', 'callerId');
    expect(
      JSON.stringify(
        await api
          .as('demonstration-administrator')
          .query(`{ caller(clientId: "trust-publishing") { clientId keys { keyId } } }`),
      ),
    ).not.toContain('example.org');
  });

  it('are suspended, let in again and revoked for good, with the reason on record', async () => {
    const { id: callerId } = await register('trust-standing');
    const reason = 'Its key may have been copied.';
    const suspended = await ask('suspendCaller', { callerId, reason });
    expect(suspended['caller']).toEqual({ status: 'SUSPENDED', statusReason: reason, version: 2 });
    await refused(() => ask('suspendCaller', { callerId, reason }), 'NOT_ACTIVE', 'callerId');
    await refused(
      () => ask('reinstateCaller', { callerId, reason, expectedVersion: 1 }),
      'VERSION_CONFLICT',
      'expectedVersion',
    );
    const again = await ask('reinstateCaller', { callerId, reason: 'It was not.', expectedVersion: 2 });
    expect(again['caller']).toEqual({ status: 'ACTIVE', statusReason: 'It was not.' });
    await refused(() => ask('reinstateCaller', { callerId, reason, expectedVersion: 3 }), 'NOT_SUSPENDED', 'callerId');
    const revoked = await ask('revokeCaller', { callerId, reason: 'The contract ended.' });
    expect(revoked['caller']).toEqual({ status: 'REVOKED', statusReason: 'The contract ended.' });
    await refused(() => ask('revokeCaller', { callerId, reason }), 'REVOKED_ALREADY', 'callerId');
    await refused(() => ask('suspendCaller', { callerId, reason }), 'NOT_ACTIVE', 'callerId');
    await refused(() => ask('reinstateCaller', { callerId, reason, expectedVersion: 4 }), 'NOT_SUSPENDED', 'callerId');
    const { publicKey } = await makeKeys();
    await refused(() => ask('addCallerKey', { callerId, publicKey }), 'REVOKED_ALREADY', 'callerId');
    await refused(
      () => registering({ clientId: 'trust-standing', publicKeys: [publicKey] }),
      'CLIENT_ID_TAKEN',
      'clientId',
    );
  });

  it('do not keep themselves out', async () => {
    const [own] = await records.sql<{ id: string }>(
      `select id from caller where client_id = 'demonstration-administrator'`,
    );
    const callerId = `Caller:${String(own?.id)}`;
    await refused(() => ask('suspendCaller', { callerId, reason: 'Tired.' }), 'OWN_CALLER', 'callerId');
    await refused(() => ask('revokeCaller', { callerId, reason: 'Tired.' }), 'OWN_CALLER', 'callerId');
  });

  it.each(['demonstration-data-steward', 'demonstration-council-system', 'demonstration-officer'])(
    'are no business of %s',
    async (clientId) => {
      const { id: callerId } = await register(`of-${clientId.slice(14)}`);
      const { publicKey } = await makeKeys();
      const reason = 'Mine now.';
      const tried = {
        registerCaller: {
          clientId: 'of-others',
          roleId: system,
          organisationId: organisation,
          publicKeys: [publicKey],
        },
        suspendCaller: { callerId, reason },
        revokeCaller: { callerId, reason },
        reinstateCaller: { callerId, reason, expectedVersion: 1 },
        addCallerKey: { callerId, publicKey },
      };
      const before = await records.changes();
      for (const [verb, input] of Object.entries(tried))
        expect([verb, await codeFor(clientId, verb, input)]).toEqual([verb, 'FORBIDDEN']);
      expect(await records.changes()).toBe(before);
    },
  );

  it('are registered once by the same write sent twice', async () => {
    const input = {
      idempotencyKey: 'registered-once',
      clientId: 'hospital-once',
      publicKeys: [(await makeKeys()).publicKey],
    };
    const [first, second] = [await registering(input), await registering(input)];
    expect(second).toEqual(first);
  });
});
