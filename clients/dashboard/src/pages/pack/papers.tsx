/** What the board met about, with its papers and minutes. */
import type { PackMeetingFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';

type Document = { readonly title: string; readonly url?: string | null };

function DocumentLink({ document }: { readonly document: Document }) {
  return document.url == null ? document.title : <a href={document.url}>{document.title}</a>;
}

export function Papers({ agendaItems }: Pick<PackMeetingFragment, 'agendaItems'>) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {agendaItems.nodes.map(({ id, title, presentedBy, paper, minutes }) => (
        <li key={id}>
          <Prose text={title} />
          {presentedBy != null && `, presented by ${presentedBy}`}
          {paper && (
            <>
              . Paper: <DocumentLink document={paper} />
            </>
          )}
          {minutes && (
            <>
              . Minutes: <DocumentLink document={minutes} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
