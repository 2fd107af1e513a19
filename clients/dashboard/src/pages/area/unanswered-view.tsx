/** What was asked at meetings and has no answer, or not a whole one. */
import { dateInWords } from '../../figures/dates.js';
import { count, counted } from '../../figures/numbers.js';
import type { OpenQuestionsFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SomeOf } from '../../shell/some-of.js';
import { SourceLine } from '../../shell/source-line.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';

type Open = OpenQuestionsFragment['questions'][number];

function standingOf({ status, promise, promisedFor }: Open): string {
  if (promise === 'OVERDUE') return 'Answer promised, overdue';
  if (status === 'PARTLY') return 'Answered in part';
  if (promise === null) return 'Not answered';
  return promisedFor === null ? 'Answer promised' : `Answer promised for ${dateInWords(promisedFor)}`;
}

export function UnansweredView({ unanswered }: { readonly unanswered: OpenQuestionsFragment }) {
  const { asked, questions, assumptions } = unanswered;
  if (questions.length === 0)
    return (
      <Empty title="No question is open.">
        {counted(asked.value ?? 0, 'question')} put at meetings {asked.value === 1 ? 'is' : 'are'} on record.
      </Empty>
    );
  return (
    <>
      <p className="govuk-body">
        {count(questions.length)} of {counted(asked.value ?? 0, 'question')} put at meetings, the longest open first.
      </p>
      <SomeOf items={questions} first={5} what="open questions" className="late-list">
        {(open) => (
          <li key={open.question.id} className="late-list__item">
            <strong className={`govuk-tag govuk-tag--${open.promise === 'OVERDUE' ? 'red' : 'grey'}`}>
              {standingOf(open)}
            </strong>
            <p className="govuk-body late-list__what">
              <Prose text={open.question.text} />
            </p>
            <p className="govuk-body-s late-list__where">Raised by: {open.question.askedBy}.</p>
            <SourceLine of={open.question} />
          </li>
        )}
      </SomeOf>
      <TakenForGranted assumptions={assumptions} />
    </>
  );
}
