import { PassThrough } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import { createProgress } from '../../server/platform/progress.js';

function screen(): { stream: PassThrough; text: () => string } {
  const stream = new PassThrough();
  let text = '';
  stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
  return { stream, text: () => text };
}

const beyondASecond = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1300));

describe('progress', () => {
  test('is silent about what is quick', async () => {
    const { stream, text } = screen();
    expect(await createProgress(stream).step('Quick', () => Promise.resolve(7))).toBe(7);
    expect(text()).toBe('');
  });

  test('counts in lines where there is no terminal', async () => {
    const { stream, text } = screen();
    await createProgress(stream).step('Loading', async ({ expect: total, advance }) => {
      total(4000);
      advance(1000);
      await beyondASecond();
    });
    expect(text()).toMatch(/^ {2}Loading: 1,000 of 4,000 \(25%\) …\n {2}Loading: done in \d+\.\d s\n$/);
  });

  test('says that a long step failed, and passes the error on', async () => {
    const { stream, text } = screen();
    const failing = createProgress(stream).step('Loading', async () => {
      await beyondASecond();
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(text()).toMatch(/Loading: failed after/);
  });
});
