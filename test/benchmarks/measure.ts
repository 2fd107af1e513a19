/** Asks one question again and again from several callers at once for a while, and says how that went. */
import { Agent, request } from 'node:http';

export interface Sample {
  perSecond: number;
  p50: number;
  p99: number;
}

const agent = new Agent({ keepAlive: true });

export function post(url: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => (text += chunk));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${url} answered ${String(response.statusCode)}: ${text.slice(0, 500)}`));
        });
      },
    );
    asked.on('error', reject);
    asked.end(body);
  });
}

export async function sample(url: string, bodies: readonly string[], callers: number, ms: number): Promise<Sample> {
  const took: number[] = [];
  const began = performance.now();
  const until = began + ms;
  let next = 0;
  const call = async (): Promise<void> => {
    while (performance.now() < until) {
      const body = bodies[next++ % bodies.length] ?? '';
      const from = performance.now();
      await post(url, body);
      took.push(performance.now() - from);
    }
  };
  await Promise.all(Array.from({ length: callers }, call));
  const elapsed = performance.now() - began;
  took.sort((a, b) => a - b);
  return { perSecond: (took.length * 1000) / elapsed, p50: quantile(took, 50), p99: quantile(took, 99) };
}

function quantile(sorted: readonly number[], percent: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? Number.NaN;
}

/** The middle of the rounds, each figure for itself. */
export function median(rounds: readonly Sample[]): Sample {
  const middle = (of: (each: Sample) => number): number =>
    quantile(
      rounds.map(of).sort((a, b) => a - b),
      50,
    );
  return {
    perSecond: middle((each) => each.perSecond),
    p50: middle((each) => each.p50),
    p99: middle((each) => each.p99),
  };
}
