/** Where somebody goes after signing in: a path of ours, so that a link to sign in never leads to another site. */
const ours = 'https://throughline.invalid';

export function returnPath(given: string): string | undefined {
  // Browsers read a backslash as a slash and drop line breaks and tabs: `/\host` and `/<tab>/host` would lead away.
  if (!/^\/(?!\/)[^\\\p{Cc}]*$/u.test(given) || !URL.canParse(given, ours)) return undefined;
  const { origin, pathname, search, hash } = new URL(given, ours);
  const path = pathname + search + hash;
  return origin === ours && !path.startsWith('//') ? path : undefined;
}
