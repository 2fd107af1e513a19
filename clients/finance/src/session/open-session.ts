/** A connection as settings have it: by the key of a registered system, or by a token that somebody was given. */
import { readNamed } from '../files/read-file.js';
import { Stop } from '../stop.js';
import { connect, type Connection } from './connection.js';
import type { Settings } from './settings.js';

export async function openSession(settings: Settings): Promise<Connection> {
  const url = origin(settings.url);
  const { clientId, key, tokenFile } = settings;
  if (tokenFile !== undefined) {
    if (key !== undefined) throw new Stop('usage', 'Name a key or a token, not both.');
    const token = (await readNamed(tokenFile)).toString('utf8').trim();
    if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
      throw new Stop('access', `${tokenFile} holds no token. Look at --token-file.`);
    return connect(url, { token });
  }
  if (key === undefined || clientId === undefined)
    throw new Stop('usage', 'Say who you are: --client-id and --key, or --token-file.');
  // What is signed names the server it is for: whoever passes itself off as it can do nothing with it.
  const issuer = settings.issuer === undefined ? url : origin(settings.issuer);
  return connect(url, { clientId, issuer, key: (await readNamed(key)).toString('utf8') });
}

function origin(text: string | undefined): string {
  if (text === undefined) throw new Stop('usage', 'Name the server: --url https://…');
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new Stop('usage', `${text} is not an address such as https://throughline.example.gov.uk.`);
  const isHere = /^(localhost|127\.|\[::1\])/.test(url.hostname);
  if (url.protocol === 'http:' && !isHere)
    throw new Stop('usage', `${text} is not encrypted: the address of a server elsewhere begins with https://.`);
  return url.origin;
}

export function areaIn({ area }: Settings): string {
  if (area === undefined) throw new Stop('usage', 'Name the area by its slug: --area wirral');
  return area;
}
