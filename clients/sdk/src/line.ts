/** The line to a server: sends a request, and sends it again where that is safe and may help. */
import { ThroughlineError } from './errors.js';
import { mayPassBy, pause, waitMs, type Patience } from './waiting.js';

export interface LineOptions {
  fetch: typeof fetch;
  patience: Patience;
}

export interface Letter {
  url: string;
  method: 'POST';
  headers: Record<string, string>;
  /** The same at each attempt, or made anew for each. */
  body: string | (() => Promise<string>);
  /** Whether sending it twice does no more than sending it once. */
  mayRepeat: boolean;
  signal?: AbortSignal | undefined;
}

export class Line {
  constructor(private readonly options: LineOptions) {}

  async send(letter: Letter): Promise<Response> {
    const { patience } = this.options;
    for (let attempt = 0; ; attempt += 1) {
      letter.signal?.throwIfAborted();
      const outcome = await this.attempt(letter);
      const mayTryAgain = letter.mayRepeat && attempt + 1 < patience.attempts;
      if (outcome instanceof Response && !mayPassBy(outcome)) return outcome;
      const wait = mayTryAgain
        ? waitMs(attempt, outcome instanceof Response ? outcome : undefined, patience)
        : undefined;
      if (wait === undefined) {
        if (outcome instanceof Response) return outcome;
        throw outcome;
      }
      if (outcome instanceof Response) await outcome.body?.cancel();
      await pause(wait, letter.signal);
    }
  }

  private async attempt({ url, method, headers, body, signal }: Letter): Promise<Response | ThroughlineError> {
    const text = typeof body === 'string' ? body : await body();
    const late = AbortSignal.timeout(this.options.patience.timeoutMs);
    try {
      const answer = await this.options.fetch(url, {
        method,
        headers,
        body: text,
        signal: signal === undefined ? late : AbortSignal.any([signal, late]),
        // What is sent is for this server: a token or a key's signature goes nowhere else.
        redirect: 'manual',
      });
      if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) throw redirected(url);
      // Read here, so that a line that breaks half-way is a failed attempt.
      return new Response(await answer.text(), { status: answer.status, headers: answer.headers });
    } catch (cause) {
      if (cause instanceof ThroughlineError) throw cause;
      signal?.throwIfAborted();
      return notReached(url, late.aborted, cause);
    }
  }
}

function redirected(url: string): ThroughlineError {
  return new ThroughlineError({
    code: 'REDIRECTED',
    what: `${new URL(url).origin} sends requests on to another address.`,
    next: 'Give that address as `url`, if you trust it.',
  });
}

function notReached(url: string, isLate: boolean, cause: unknown): ThroughlineError {
  const { origin } = new URL(url);
  return isLate
    ? new ThroughlineError({
        code: 'TOOK_TOO_LONG',
        what: `${origin} did not answer in time.`,
        next: 'Try again, ask for less in one request, or give a longer `timeoutMs`.',
        cause,
      })
    : new ThroughlineError({
        code: 'NOT_REACHED',
        what: `${origin} could not be reached.`,
        next: 'Check the address, the network and any proxy, and that the server runs.',
        cause,
      });
}
