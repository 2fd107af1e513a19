/** Posts said to be empty without a day: they belong to no day, so they are told apart. */
import type { VacancyHereFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';

export function Undated({ vacancies }: { readonly vacancies: readonly VacancyHereFragment[] }) {
  return vacancies.map((vacancy) => (
    <div key={vacancy.id}>
      <p className="govuk-body">
        Said to be empty, since when is not on record: <strong>{vacancy.post?.title ?? 'a post'}</strong>.{' '}
        {vacancy.note !== null && <Prose text={vacancy.note} />}
      </p>
      <SourceLine of={vacancy} />
    </div>
  ));
}
