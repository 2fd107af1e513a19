/** The address of a server: its origin, and only where what is sent to it stays between the two. */
import { ThroughlineError } from './errors.js';

const thisMachine = /^(localhost|127(\.\d+){3}|\[::1\])$/;

export function addressOf(given: string, allowPlainHttp: boolean): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new ThroughlineError({
      code: 'URL_NOT_VALID',
      what: `“${given}” is no address of a server.`,
      next: 'Give one such as https://throughline.example.gov.uk.',
    });
  if (url.protocol === 'http:' && !thisMachine.test(url.hostname) && !allowPlainHttp)
    throw new ThroughlineError({
      code: 'URL_NOT_SAFE',
      what: `Without https everybody on the way to ${url.host} reads what is sent.`,
      next: 'Give an https address, or `allowPlainHttp: true` on a network you trust.',
    });
  return url.origin + url.pathname.replace(/\/+$/, '');
}
