/** "If this post stays empty until …": the reader chooses, the address keeps the choice, and the answer names every date that moves. */
import { useId, type SubmitEvent } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { dateOf, dayNumber } from '../../charts/days.js';
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { FigureText } from '../../figures/figure-text.js';
import { days } from '../../figures/numbers.js';
import type { AnswerFinding, DashboardWhatSlipsQuery } from '../../gql/graphql.js';
import { useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { Prose } from '../../shell/glossary.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';
import { Answered, Empty } from '../../shell/page-states.js';
import type { OpenVacancy } from './pipeline.js';
import type { Area } from './staffing.js';
import { WhatSlipsDocument } from './what-slips.document.js';

type Slips = DashboardWhatSlipsQuery['whatSlips'];

const findings: Record<AnswerFinding, string> = {
  AGREES: 'Nothing on record speaks against it.',
  CANNOT_BE_TESTED: 'The record lacks what would test it.',
  DIFFERS: 'By what is on record, dates do move.',
  TO_BE_READ: 'Words that no number can be set against.',
};

function dateOr(date: string | null): string {
  return date === null ? 'No date follows' : dateInWords(date);
}

function Answer({ slips, officersAnswers, assumptions, gaps }: Slips) {
  return (
    <>
      {slips.length === 0 ? (
        <Empty title="Nothing on record waits for it.">
          Only what somebody has recorded as waiting can be seen to move. That nothing is recorded is no proof that
          nothing waits.
        </Empty>
      ) : (
        <ReadTable
          caption="What moves"
          columns={[
            { name: 'Part of the plan' },
            { name: 'Due' },
            { name: 'Earliest without it' },
            { name: 'Earliest then' },
            { name: 'Moves by', isNumber: true },
            { name: 'If it waits though it need not', isNumber: true },
          ]}
          rows={slips.map(({ type, title, due, before, after, days: moved, daysIfSoftHold, through }) => ({
            key: type + title,
            cells: [
              <>
                {title}
                <span className="page-hint"> {through.map(({ statement }) => statement).join(' Then: ')}</span>
              </>,
              due === null ? 'No date on record' : dateInWords(due),
              dateOr(before),
              dateOr(after),
              <FigureText key="days" figure={moved} as={days} />,
              <FigureText key="soft" figure={daysIfSoftHold} as={days} />,
            ],
          }))}
        />
      )}
      {officersAnswers.map(({ statement, saidBy, asAt, finding }) => (
        <p className="govuk-body" key={statement}>
          Said by {saidBy ?? 'an officer'}, {dateInWords(asAt)}: <Prose text={statement} />{' '}
          <strong>{findings[finding]}</strong>
        </p>
      ))}
      {gaps.length > 0 && (
        <>
          <p className="govuk-body">What would be needed and is not on record:</p>
          <ul className="govuk-list govuk-list--bullet">
            {gaps.map(({ sentence }) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <TakenForGranted assumptions={assumptions} />
    </>
  );
}

interface Chosen {
  readonly of: string;
  readonly until: string;
}

function Chosen({ of, until }: Chosen) {
  const { knownAt } = useMoment();
  const isDisruption = of.startsWith('DisruptionEvent:');
  const answer = useDocument(WhatSlipsDocument, {
    knownAt,
    ...(isDisruption ? { disruption: of } : { vacancy: of, until }),
  });
  return <Answered answer={answer}>{({ whatSlips }) => <Answer {...whatSlips} />}</Answered>;
}

interface WhatSlipsProps {
  readonly open: readonly OpenVacancy[];
  readonly disruptions: Area['disruptionEvents']['nodes'];
  readonly date: string;
}

/** Half a year on: long enough to recruit, and only where the form begins. An open post stands open today, so no earlier day is asked of. */
function halfAYearOn(date: string, today: string): string {
  return dateOf(dayNumber(date > today ? date : today) + 182);
}

export function WhatSlips({ open, disruptions, date }: WhatSlipsProps) {
  const id = useId();
  const [path, navigate] = useLocation();
  const [search] = useSearchParams();
  const of = search.get('slips');
  const today = useMoment().knownAt.slice(0, 10);
  const until = search.get('until') ?? halfAYearOn(date, today);
  const choose = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const whole = new URLSearchParams(window.location.search);
    for (const name of ['slips', 'until']) {
      const value = form.get(name);
      if (typeof value === 'string') whole.set(name, value);
    }
    navigate(`${path}?${whole.toString().replaceAll('%3A', ':')}`);
  };
  const waited = [...open].sort((a, b) => b.vacancy.dependents.nodes.length - a.vacancy.dependents.nodes.length);
  return (
    <section className={`page-part${of === null ? ' screen-only' : ''}`} aria-labelledby="slips">
      <h2 className="govuk-heading-l" id="slips">
        If this post stays empty until …
      </h2>
      <form onSubmit={choose} key={`${of ?? ''} ${until}`}>
        <div className="govuk-form-group">
          <label className="govuk-label" htmlFor={`${id}-of`}>
            Empty post, or what disturbed the work
          </label>
          <select className="govuk-select" id={`${id}-of`} name="slips" defaultValue={of ?? ''}>
            {waited.map(({ vacancy }) => (
              <option key={vacancy.id} value={vacancy.id}>
                {vacancy.post?.title ?? 'A post'}
                {vacancy.post?.team ? `, ${vacancy.post.team.name}` : ''}
                {vacancy.openedOn === null ? '' : `, empty since ${dateInWords(vacancy.openedOn)}`}
              </option>
            ))}
            {disruptions.map(({ id: disruption, title }) => (
              <option key={disruption} value={disruption}>
                {title}
              </option>
            ))}
          </select>
        </div>
        {open.length > 0 && (
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor={`${id}-until`}>
              Somebody starts on
            </label>
            <input
              className="govuk-input govuk-input--width-10"
              type="date"
              id={`${id}-until`}
              name="until"
              min={today}
              defaultValue={until}
            />
          </div>
        )}
        <button type="submit" className="govuk-button">
          Show what moves
        </button>
      </form>
      {of !== null && of !== '' && <Chosen of={of} until={until} />}
    </section>
  );
}
