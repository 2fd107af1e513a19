import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';

const api = useApi();
const large = '{ areas(first: 200) { nodes { id slug name kind asAt source { locator document { title url } } } } }';
const small = '{ areas(first: 1) { totalCount } }';

function ask(query: string, encoding?: string) {
  return api.send({
    headers: { 'content-type': 'application/json', ...(encoding !== undefined && { 'accept-encoding': encoding }) },
    payload: JSON.stringify({ query }),
  });
}

describe('a large answer', () => {
  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
  ])('comes compressed to who reads %s, and is the same', async (read, encoding, unpack) => {
    const plain = await ask(large);
    const sent = await ask(large, read);
    expect(sent.headers['content-encoding']).toBe(encoding);
    expect(unpack(sent.rawPayload).toString('utf8')).toBe(plain.payload);
    expect(sent.rawPayload.length * 4).toBeLessThan(plain.rawPayload.length);
  });

  it.each([undefined, 'identity', 'deflate', 'gzip;q=0, br;q=0'])('comes as it is to who says %p', async (encoding) => {
    const sent = await ask(large, encoding);
    expect(sent.headers['content-encoding']).toBeUndefined();
    expect(sent.json()).toHaveProperty('data.areas.nodes');
  });

  it('says in every form of it that the form depends on who asks', async () => {
    for (const encoding of ['br', 'gzip', 'identity'])
      expect((await ask(large, encoding)).headers['vary']).toContain('accept-encoding');
  });
});

it('a small answer is not worth compressing', async () => {
  expect((await ask(small, 'gzip')).headers['content-encoding']).toBeUndefined();
});
