/** The documents that the figures of a chart come from, each once. */
import { Fragment, type ReactNode } from 'react';
import type { Sourced } from '../shell/source-line.js';

export function sourcesOf(records: readonly Sourced[]): ReactNode {
  const documents = new Map<string, string | null>();
  for (const { source } of records)
    if (source?.document) documents.set(source.document.title, source.document.url ?? null);
  if (documents.size === 0) return 'entered by its owner; no document is recorded';
  return [...documents].map(([title, url], index) => (
    <Fragment key={title}>
      {index > 0 && '; '}
      {url === null ? title : <a href={url}>{title}</a>}
    </Fragment>
  ));
}
