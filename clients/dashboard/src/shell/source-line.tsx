/** Where something comes from and the date it speaks of. */
import { dateInWords } from '../figures/dates.js';

export interface Sourced {
  readonly asAt: string;
  readonly source?: {
    readonly locator: string;
    readonly document?: { readonly title: string; readonly url?: string | null } | null;
  } | null;
}

export function SourceLine({ of }: { readonly of: Sourced }) {
  const { asAt, source } = of;
  const from = source?.document;
  return (
    <p className="source-line">
      As at {dateInWords(asAt)}.{' '}
      {source && from ? (
        <>
          Source: {from.url == null ? from.title : <a href={from.url}>{from.title}</a>}, {source.locator}.
        </>
      ) : (
        'No source is recorded.'
      )}
    </p>
  );
}
