/** Which day the page looks from and what was on record by when, and a way to change both. */
import { useId, useState, type SubmitEvent } from 'react';
import { useLocation } from 'wouter';
import { dateInWords, momentInWords } from '../figures/dates.js';
import { searchOf, sitting, useMoment, type Moment } from '../reading/moment.js';

function toLocal(knownAt: string): string {
  const moment = new Date(knownAt);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

function read(form: FormData, before: Moment): Moment {
  const [date, time] = [form.get('date'), form.get('knownAt')];
  const knownAt = typeof time === 'string' && time !== '' ? new Date(time) : undefined;
  const isAsBefore = time === toLocal(before.knownAt);
  return {
    date: typeof date === 'string' && date !== '' ? date : before.date,
    knownAt: knownAt === undefined || isAsBefore ? before.knownAt : `${knownAt.toISOString().slice(0, 19)}Z`,
  };
}

interface MomentBarProps {
  /** What the page is about has a day of its own, and only what was known when is to be chosen. */
  readonly isDated?: boolean;
}

export function MomentBar({ isDated = false }: MomentBarProps) {
  const moment = useMoment();
  const [path, navigate] = useLocation();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const show = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    setOpen(false);
    navigate(path + searchOf(read(new FormData(event.currentTarget), moment)));
  };
  return (
    <div className="moment-bar">
      <p className="govuk-body moment-bar__words">
        {isDated ? (
          'As'
        ) : (
          <>
            Seen from <strong>{dateInWords(moment.date)}</strong>, as
          </>
        )}{' '}
        known on <strong>{momentInWords(moment.knownAt)}</strong>.{' '}
        <span className="screen-only">The address of this page keeps {isDated ? 'that' : 'both'}.</span>
        <span className="print-only">{window.location.href}</span>
      </p>
      <details
        className="govuk-details moment-bar__change"
        open={isOpen}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">Change the date</span>
        </summary>
        <form className="govuk-details__text moment-bar__form" key={searchOf(moment)} onSubmit={show}>
          {!isDated && (
            <div className="govuk-form-group">
              <label className="govuk-label" htmlFor={`${id}-date`}>
                Look from this day
              </label>
              <input className="govuk-input" type="date" id={`${id}-date`} name="date" defaultValue={moment.date} />
            </div>
          )}
          <div className="govuk-form-group">
            <label className="govuk-label" htmlFor={`${id}-known`}>
              With what was known at
            </label>
            <input
              className="govuk-input"
              type="datetime-local"
              id={`${id}-known`}
              name="knownAt"
              defaultValue={toLocal(moment.knownAt)}
              max={toLocal(sitting.knownAt)}
            />
          </div>
          <div className="govuk-button-group">
            <button type="submit" className="govuk-button">
              Show
            </button>
            <button
              type="button"
              className="govuk-button govuk-button--secondary"
              onClick={() => {
                setOpen(false);
                navigate(path + searchOf(sitting));
              }}
            >
              Back to now
            </button>
          </div>
        </form>
      </details>
    </div>
  );
}
