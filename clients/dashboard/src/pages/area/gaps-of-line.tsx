/** Where the line breaks: every link and figure of the chain that is missing, in words, those of a record that is followed or all. */
import { kindWords } from '../../figures/gap-kinds.js';
import { counted } from '../../figures/numbers.js';
import { Prose } from '../../shell/glossary.js';
import type { PictureGap } from './picture.js';

/** Missing links by the place where they are missing, all else by why. */
function groupsOf(gaps: readonly PictureGap[]): [title: string, sentences: string[]][] {
  const groups = new Map<string, Set<string>>();
  for (const { kind, where, sentence } of gaps) {
    const title = kind === 'NOT_LINKED' ? `No record of: ${where}` : kindWords[kind];
    groups.set(title, (groups.get(title) ?? new Set()).add(sentence));
  }
  return [...groups]
    .map(([title, sentences]): [string, string[]] => [title, [...sentences]])
    .sort(([, a], [, b]) => b.length - a.length);
}

export function GapsOfLine({ gaps, of }: { readonly gaps: readonly PictureGap[]; readonly of: string | undefined }) {
  if (gaps.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-m">Where the line breaks</h3>
      <p className="govuk-body">
        {counted(gaps.length, 'link or figure', 'links and figures')} that a reader would look for{' '}
        {of === undefined ? 'and nobody has recorded.' : `on the line of ${of} and nobody has recorded.`}
      </p>
      {groupsOf(gaps).map(([title, sentences]) => (
        <details key={title} className="govuk-details govuk-!-margin-bottom-2">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              {title} ({String(sentences.length)})
            </span>
          </summary>
          <ul className="govuk-details__text govuk-list govuk-list--bullet">
            {sentences.map((each) => (
              <li key={each}>
                <Prose text={each} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
}
