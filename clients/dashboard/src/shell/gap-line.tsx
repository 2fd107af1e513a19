/** Something that nobody said: what it is, since when, and whose it is to fill. */
import { dateInWords } from '../figures/dates.js';
import { placeInWords } from '../figures/flags.js';
import { kindWords } from '../figures/gap-kinds.js';
import type { GapKind } from '../gql/graphql.js';
import { Prose } from './glossary.js';

export interface GapTold {
  readonly kind: GapKind;
  readonly where: string;
  readonly sentence: string;
  readonly since: string | null;
  readonly promisedFor: string | null;
  readonly owedBy: string | null;
}

export function GapLine({ gap }: { readonly gap: GapTold }) {
  const { kind, where, sentence, since, promisedFor, owedBy } = gap;
  return (
    <li className="late-list__item">
      <strong className={`govuk-tag govuk-tag--${kind === 'OVERDUE' ? 'red' : 'grey'}`}>{kindWords[kind]}</strong>
      <p className="govuk-body late-list__what">
        <Prose text={sentence} />
      </p>
      <p className="source-line">
        {placeInWords(where)}.
        {since != null && ` On record ${since.startsWith('../') ? '' : 'since '}${dateInWords(since)}.`}
        {promisedFor != null && ` Promised for ${dateInWords(promisedFor)}.`}{' '}
        {owedBy == null ? 'Whose it is to fill is not recorded.' : `For ${owedBy} to fill.`}
      </p>
    </li>
  );
}
