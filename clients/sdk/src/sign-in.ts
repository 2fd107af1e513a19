/** Signing in with a key (OAuth 2 client credentials, private_key_jwt): one token for all calls, renewed before it ends. */
import { base64url, utf8 } from './bytes.js';
import { ThroughlineError } from './errors.js';
import type { Line } from './line.js';
import { readPrivateKey, type Jwk, type SigningKey } from './private-key.js';

export interface Credentials {
  clientId: string;
  /** PEM (PKCS #8) or JWK. Read it from a file that only your system can read. */
  key: string | Jwk;
  /** Where the key was registered under a name of its own. */
  keyId?: string | undefined;
}

export interface SignInOptions extends Credentials {
  line: Line;
  /** Where requests go. */
  url: string;
  /** What the server calls itself: assertions name it, so that no other server can use them. */
  issuer: string;
}

interface Token {
  value: string;
  /** By the clock that is never set. */
  renewAt: number;
}

const assertionSeconds = 240;
/** The server allows 30 seconds; what is further off is a clock that is wrong. */
const clockToleranceMs = 20_000;

export class SignIn {
  private token: Token | undefined;
  private asking: Promise<Token> | undefined;
  private key: Promise<SigningKey> | undefined;
  /** By how much the server's clock is ahead of ours. */
  private aheadMs = 0;

  constructor(private readonly options: SignInOptions) {}

  async current(): Promise<string> {
    if (this.token !== undefined && performance.now() < this.token.renewAt) return this.token.value;
    // Whoever comes while it is asked for waits for the same one.
    this.asking ??= this.ask().finally(() => (this.asking = undefined));
    return (await this.asking).value;
  }

  /** It was turned away: the next call asks for another, unless that has happened meanwhile. */
  forget(value: string): void {
    if (this.token?.value === value) this.token = undefined;
  }

  private async ask(): Promise<Token> {
    let answer = await this.request();
    if (answer.status === 401 && this.correctClock(answer)) answer = await this.request();
    const told = (await answer.json().catch(() => ({}))) as {
      access_token?: string;
      expires_in?: number;
      error?: string;
      error_description?: string;
    };
    if (!answer.ok || told.access_token === undefined) throw refused(answer, told.error_description);
    const lifeMs = (told.expires_in ?? 60) * 1000;
    return (this.token = { value: told.access_token, renewAt: performance.now() + lifeMs * 0.8 });
  }

  private request(): Promise<Response> {
    const { line, url } = this.options;
    return line.send({
      url: `${url}/oauth/token`,
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      // A server takes an assertion once: each attempt signs its own.
      body: async () =>
        new URLSearchParams({
          grant_type: 'client_credentials',
          client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
          client_assertion: await this.assertion(),
        }).toString(),
      mayRepeat: true,
    });
  }

  private async assertion(): Promise<string> {
    const { clientId, issuer } = this.options;
    const key = await (this.key ??= readPrivateKey(this.options.key, this.options.keyId));
    const now = Math.floor((Date.now() + this.aheadMs) / 1000);
    const header = { alg: key.algorithm, typ: 'JWT', kid: key.keyId };
    const claims = {
      iss: clientId,
      sub: clientId,
      aud: `${issuer}/oauth/token`,
      jti: crypto.randomUUID(),
      iat: now,
      exp: now + assertionSeconds,
    };
    const text = [header, claims].map((part) => base64url(utf8(JSON.stringify(part)))).join('.');
    return `${text}.${await key.sign(text)}`;
  }

  /** Whether there was something to correct. */
  private correctClock({ headers }: Response): boolean {
    const theirs = Date.parse(headers.get('date') ?? '');
    const aheadMs = theirs - Date.now();
    if (Number.isNaN(theirs) || Math.abs(aheadMs - this.aheadMs) < clockToleranceMs) return false;
    this.aheadMs = aheadMs;
    return true;
  }
}

function refused(answer: Response, why = 'The server did not say why.'): ThroughlineError {
  const requestId = answer.headers.get('x-request-id') ?? undefined;
  const { status } = answer;
  if (status >= 500 || status === 429)
    return new ThroughlineError({
      code: status === 429 ? 'QUOTA_USED_UP' : 'OVERLOADED',
      what: `Signing in was not answered (status ${String(status)}).`,
      next: 'Try again later.',
      status,
      requestId,
    });
  return new ThroughlineError({
    code: 'SIGN_IN_REFUSED',
    what: `Signing in was refused: ${why}`,
    next: 'Check `clientId`, `key` and `issuer` with the administrator who registered this system.',
    status,
    requestId,
  });
}
