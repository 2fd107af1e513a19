/** Keys in files: public ones to register, and new pairs whose private key no other user of the machine may read. */
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';

/** Each key of a JWK set by itself; a PEM or a single JWK as it is. */
export async function readPublicKeys(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8');
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown[] };
    return keys === undefined ? [text] : keys.map((key) => JSON.stringify(key));
  } catch {
    return [text];
  }
}

/** Gives the public key, as PEM. A file that is there is left alone. */
export async function generateKeys(path: string): Promise<string> {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  return publicKey.export({ type: 'spki', format: 'pem' }).toString();
}
