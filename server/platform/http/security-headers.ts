/** Security headers on every answer; a page that needs more than nothing loosens its own policy. */
import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

export const contentSecurityPolicy = 'content-security-policy';

/** `default-src 'none'` closes what is not named; no page is ever framed or sends a form elsewhere. */
export function policy(directives: Readonly<Record<string, string>> = {}): string {
  const all = {
    'default-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
    ...directives,
  };
  return Object.entries(all)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const unusedByPages = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];

/** Helmet says which headers; they are the same for every answer, so it is asked once. */
function ofHelmet(): Record<string, string> {
  const request = new IncomingMessage(new Socket());
  const answer = new ServerResponse(request);
  const add = helmet({ contentSecurityPolicy: false, frameguard: { action: 'deny' } });
  add(request, answer, (error) => {
    if (error instanceof Error) throw error;
  });
  return answer.getHeaders() as Record<string, string>;
}

export const securityHeaders: Readonly<Record<string, string>> = {
  ...ofHelmet(),
  [contentSecurityPolicy]: policy(),
  'permissions-policy': unusedByPages.map((feature) => `${feature}=()`).join(', '),
  // Whoever asks may see other records than the next; a file that is the same for all says so itself.
  'cache-control': 'no-store',
  vary: 'authorization, cookie, accept',
};
