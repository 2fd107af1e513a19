import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const token = 'a-token-of-sixteen-or-more';

describe('an address that is not for everyone', () => {
  const api = useApi();

  it('turns away who is not signed in before the body is read', async () => {
    const answer = await api.send({ url: '/imports/ees', headers: { 'content-type': 'text/csv' }, payload: 'a,b' });
    expect([answer.statusCode, answer.json()]).toMatchObject([
      401,
      { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(answer.headers).toMatchObject({
      'www-authenticate': 'Bearer',
      'content-security-policy': expect.any(String),
    });
  });

  it('tells measurements to this machine, and to no proxy on it', async () => {
    const here = await api.send({ method: 'GET', url: '/metrics' });
    expect([here.statusCode, here.body]).toEqual([200, expect.stringContaining('http_request_duration_seconds')]);
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip']) {
      const passedOn = await api.send({ method: 'GET', url: '/metrics', headers: { [header]: '203.0.113.7' } });
      expect([passedOn.statusCode, passedOn.json()]).toMatchObject([
        403,
        { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      ]);
    }
  });
});

describe('measurements, where METRICS_TOKEN is set', () => {
  const api = useApi({ environment: { METRICS_TOKEN: token } });
  const ask = (headers: Record<string, string>) => api.send({ method: 'GET', url: '/metrics', headers });

  it('are told to who shows it', async () => {
    const shown = await ask({ authorization: `Bearer ${token}`, 'x-forwarded-for': '203.0.113.7' });
    expect(shown.statusCode).toBe(200);
  });

  it.each([{}, { authorization: `Bearer ${token}s` }, { authorization: token }])(
    'are told to nobody with %j',
    async (headers) => {
      const answer = await ask(headers);
      expect([answer.statusCode, answer.json()]).toMatchObject([
        401,
        { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] },
      ]);
    },
  );
});
