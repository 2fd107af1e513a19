/** What a page shows while there is nothing else to show: loading, nothing there, and what went wrong, with what to do next. */
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { NotAnswered } from '../reading/ask.js';
import { sitting, useLinks } from '../reading/moment.js';
import type { Answer } from '../reading/use-document.js';

export function Loading() {
  return (
    <p className="state state--loading" role="status">
      Loading the figures…
    </p>
  );
}

interface EmptyProps {
  /** What is not there: "No post is recorded". */
  readonly title: string;
  /** What that means, and what it does not. */
  readonly children?: ReactNode;
}

/** Nothing is on record, which is no zero. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="state state--empty">
      <p className="govuk-body govuk-!-font-weight-bold">{title}</p>
      {children !== undefined && <div className="govuk-body">{children}</div>}
    </div>
  );
}

const titles = {
  offline: 'The server cannot be reached',
  busy: 'The server is busy',
  refused: 'This was refused',
  broken: 'Something went wrong',
};

export function Failed({ error, again }: { readonly error: Error; readonly again?: () => void }) {
  const link = useLinks();
  const { trouble, code } = error instanceof NotAnswered ? error : { trouble: 'broken' as const, code: '' };
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">{titles[trouble]}</h2>
      <div className="govuk-error-summary__body">
        <p>{error.message}</p>
        {code === 'BAD_AS_KNOWN_AT' && (
          <p>
            <Link href={link(window.location.pathname, sitting)}>Show it as known now</Link>
          </p>
        )}
        {again && (
          <button type="button" className="govuk-button govuk-button--secondary" onClick={again}>
            Try again
          </button>
        )}
      </div>
    </div>
  );
}

interface AnsweredProps<Result> {
  readonly answer: Answer<Result>;
  /** What to show where nothing of that name is on record, which is no failure. */
  readonly missing?: ReactNode;
  readonly children: (result: Result) => ReactNode;
}

export function Answered<Result>({ answer, missing, children }: AnsweredProps<Result>) {
  if (answer.data !== undefined) return children(answer.data);
  if (missing !== undefined && answer.error instanceof NotAnswered && answer.error.code === 'NOT_FOUND') return missing;
  if (answer.error) return <Failed error={answer.error} again={() => void answer.refetch()} />;
  return <Loading />;
}
