/** The last look at a line before it is written: what has the shape of a credential is taken out, wherever it came from. */
const hidden = '[hidden]';

const shapes: readonly (readonly [RegExp, string])[] = [
  // postgres://user:password@host
  [/(:\/\/)[^\s"/@\\]+@/g, `$1${hidden}@`],
  [/\b(Bearer|Basic) +[^\s"\\,]+/gi, `$1 ${hidden}`],
  // A token as jose signs it, also without its word.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, hidden],
  [/([?&](?:[\w-]*token|client_assertion|client_secret|code|state|password)=)[^&\s"\\]+/gi, `$1${hidden}`],
];

export function hideSecrets(line: string): string {
  return shapes.reduce((text, [shape, instead]) => text.replace(shape, instead), line);
}
