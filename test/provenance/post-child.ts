/** `post-child.ts <attempts as JSON>`: posts each, and says what came of it and how often the name was looked up. Trust is a process's own, so this is one. */
import { codeOf } from '../../server/platform/error-code.js';
import { AddressRefused } from '../../server/platform/webhooks/checked-addresses.js';
import { post } from '../../server/platform/webhooks/post.js';

export interface Attempt {
  url: string;
  allowedHosts: string[];
  /** What the name leads to, the first time and each time after. */
  leadsTo: string[];
}

export interface Outcome {
  status?: number;
  /** Of the fault. */
  code?: string;
  lookUps: number;
}

async function attempt({ url, allowedHosts, leadsTo }: Attempt): Promise<Outcome> {
  let lookUps = 0;
  const resolve = () => {
    const address = leadsTo[Math.min(lookUps, leadsTo.length - 1)] ?? '';
    lookUps += 1;
    return Promise.resolve([{ address, family: 4 }]);
  };
  const { signal } = new AbortController();
  try {
    const letter = { url, headers: { 'webhook-id': 'one' }, body: '{}' };
    return { status: await post(letter, { allowedHosts, resolve, timeoutMs: 10_000, signal }), lookUps };
  } catch (error) {
    return { code: error instanceof AddressRefused ? 'REFUSED' : String(codeOf(error)), lookUps };
  }
}

const outcomes: Outcome[] = [];
for (const each of JSON.parse(process.argv[2] ?? '[]') as Attempt[]) outcomes.push(await attempt(each));
process.stdout.write(JSON.stringify(outcomes));
