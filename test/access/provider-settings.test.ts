import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../server/config.js';

const set = {
  PUBLIC_URL: 'https://throughline.example',
  OIDC_ISSUER: 'https://login.example/tenant/v2.0',
  OIDC_CLIENT_ID: 'throughline',
  OIDC_CLIENT_SECRET: 'hunter2',
};

describe('the settings of signing in', () => {
  it('are one provider, with the usual names of claims', () => {
    expect(readConfig(set).identityProviders).toEqual([
      {
        issuer: set.OIDC_ISSUER,
        clientId: 'throughline',
        clientSecret: 'hunter2',
        scope: 'openid',
        roleClaim: 'role',
        organisationClaim: 'organisation',
        organisation: undefined,
        roles: new Map(),
      },
    ]);
  });

  it('take a provider without TLS on this machine only', () => {
    const at = (issuer: string): unknown => readConfig({ ...set, OIDC_ISSUER: issuer }).identityProviders[0]?.issuer;
    for (const issuer of ['http://localhost:4444', 'http://127.0.0.1:4444', 'http://[::1]:4444'])
      expect(at(issuer)).toBe(issuer);
    for (const issuer of ['http://login.example', 'http://localhost.evil.example', 'ftp://localhost', 'login.example'])
      expect(() => at(issuer)).toThrow(/^OIDC_ISSUER is .*: write the https address that stands as issuer/);
  });

  it('name roles by the groups of the provider', () => {
    const roles = 'SEND Finance=finance-officer, cn: SEND Board = yes=member';
    expect(() => readConfig({ ...set, OIDC_ROLES: roles })).toThrow(
      /^OIDC_ROLES is .*: write the provider's names and ours/,
    );
    const [provider] = readConfig({ ...set, OIDC_ROLES: 'SEND Finance=finance-officer,9f1c=member' }).identityProviders;
    expect(Array.from(provider?.roles ?? [])).toEqual([
      ['SEND Finance', 'finance-officer'],
      ['9f1c', 'member'],
    ]);
  });

  it.each(['PUBLIC_URL', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])('ask for %s, and never repeat the secret', (name) => {
    const read = (): unknown => readConfig({ ...set, [name]: '' });
    expect(read).toThrow(/^OIDC_ISSUER is set: set OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and PUBLIC_URL too/);
    expect(read).not.toThrow(/hunter2/);
  });
});
