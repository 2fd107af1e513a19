/** What was asked, by whom, and what was answered. */
import { dateInWords } from '../../figures/dates.js';
import type { PackMeetingFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { SourceLine } from '../../shell/source-line.js';

type Question = PackMeetingFragment['questions']['nodes'][number];

const standing = {
  ANSWERED: { words: 'Answered', colour: 'green' },
  PARTLY: { words: 'Answered in part', colour: 'yellow' },
  PROMISED: { words: 'Answer promised', colour: 'blue' },
  UNANSWERED: { words: 'Not answered', colour: 'red' },
  NO_ANSWER_SOUGHT: { words: 'A statement', colour: 'grey' },
};

function standingOf({ status, overdue }: Question): { words: string; colour: string } {
  return overdue ? { words: 'Answer promised and overdue', colour: 'red' } : standing[status];
}

export function QuestionList({ questions }: { readonly questions: readonly Question[] }) {
  return (
    <ol className="govuk-list pack-list">
      {questions.map((question) => {
        const { words, colour } = standingOf(question);
        const { answer, answeredBy, promisedFor, askedBy } = question;
        return (
          <li key={question.id} className="pack-list__item">
            <strong className={`govuk-tag govuk-tag--${colour}`}>{words}</strong>
            <p className="govuk-body pack-list__text">
              <Prose text={question.text} />
            </p>
            <p className="govuk-body-s pack-list__more">Raised by: {askedBy}.</p>
            {answer != null && (
              <p className="govuk-body pack-list__answer">
                {answeredBy ?? 'The answer'}: <Prose text={answer} />
              </p>
            )}
            {promisedFor != null && (
              <p className="govuk-body-s pack-list__more">Promised for {dateInWords(promisedFor)}.</p>
            )}
            <SourceLine of={question} />
          </li>
        );
      })}
    </ol>
  );
}
