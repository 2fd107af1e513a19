/** What changed since the last meeting. */
import { Link } from 'wouter';
import { dateInWords } from '../../figures/dates.js';
import { counted } from '../../figures/numbers.js';
import type { MeetingsAndChangesFragment } from '../../gql/graphql.js';
import { useLinks, useMoment } from '../../reading/moment.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SomeOf } from '../../shell/some-of.js';
import { changesSince, lastMeeting, type Meeting } from './changes.js';

export function MeetingLink({ meeting }: { readonly meeting: Meeting }) {
  const link = useLinks();
  const { board, heldOn } = meeting;
  if (board == null) return <>the meeting of {dateInWords(heldOn)}</>;
  return (
    <Link className="govuk-link" href={link(`/boards/${board.slug}/meetings/${encodeURIComponent(heldOn)}`)}>
      {board.name}, {dateInWords(heldOn)}
    </Link>
  );
}

export function ChangesView({ area }: { readonly area: MeetingsAndChangesFragment }) {
  const { date } = useMoment();
  const meeting = lastMeeting(area, date);
  if (meeting === undefined) return <Empty title="No meeting before this day is on record." />;
  const changes = changesSince(area, meeting.heldOn, date);
  return (
    <>
      <p className="govuk-body">
        Last meeting: <MeetingLink meeting={meeting} />.
      </p>
      {changes.length === 0 ? (
        <Empty title={`Nothing on record speaks of a day after it, up to ${dateInWords(date)}.`}>
          That is a gap in what is recorded, and no sign that nothing happened.
        </Empty>
      ) : (
        <>
          <p className="govuk-body">{counted(changes.length, 'change')} since, the newest first.</p>
          <SomeOf items={changes} what="changes" className="change-list">
            {({ id, on, kind, text }) => (
              <li key={id}>
                <span className="change-list__on">{dateInWords(on)}</span>{' '}
                <strong className="govuk-tag govuk-tag--grey">{kind}</strong> <Prose text={text} />
              </li>
            )}
          </SomeOf>
        </>
      )}
    </>
  );
}
