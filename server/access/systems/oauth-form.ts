/** The parameters of a request for a token: a form, each parameter once. */
import { codeOf } from '../../platform/error-code.js';
import { OAuthRefusal } from './oauth-refusal.js';

export type Form = ReadonlyMap<string, string>;

export const noForm: Form = new Map();
export const mostBytes = 32 * 1024;

export function readForm(body: string, parsed: (error: Error | null, form?: Form) => void): void {
  const pairs = [...new URLSearchParams(body)];
  const form = new Map(pairs);
  if (form.size === pairs.length) parsed(null, form);
  else parsed(new OAuthRefusal('invalid_request', 'A parameter is sent twice. Send each once.'));
}

export function needed(form: Form, name: string): string {
  const value = form.get(name);
  if (value !== undefined && value !== '') return value;
  throw new OAuthRefusal('invalid_request', `The parameter ${name} is missing. Send it in the body, as a form.`);
}

/** What is wrong with the body, in OAuth's form; all else is answered as everywhere. */
export function refusalFor(error: Error): OAuthRefusal | undefined {
  if (error instanceof OAuthRefusal) return error;
  if (codeOf(error)?.startsWith('FST_ERR_CTP_') !== true) return undefined;
  return new OAuthRefusal(
    'invalid_request',
    `The body cannot be read. Send it as application/x-www-form-urlencoded, at most ${String(mostBytes)} bytes.`,
    { cause: error },
  );
}
