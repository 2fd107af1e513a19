/** The pack of one board meeting, on screen and on paper. */
import { Link, useParams } from 'wouter';
import { dateInWords, lastDayOf } from '../../figures/dates.js';
import type { DashboardPackQuery } from '../../gql/graphql.js';
import { useLinks, useMoment } from '../../reading/moment.js';
import { useDocument } from '../../reading/use-document.js';
import { DemonstrationNotice } from '../../shell/demonstration-notice.js';
import { MomentBar } from '../../shell/moment-bar.js';
import { Answered, Empty } from '../../shell/page-states.js';
import { useTitle } from '../../shell/use-title.js';
import { packVariables } from './meeting-day.js';
import { MeetingPack } from './meeting-pack.js';
import { PackDocument } from './pack.document.js';

export type Meeting = DashboardPackQuery['board']['meetings']['nodes'][number];

/** What was on record when the day of the meeting ended, where that is past. */
function AsRecordedThen({ heldOn, path }: { readonly heldOn: string; readonly path: string }) {
  const { date, knownAt } = useMoment();
  const link = useLinks();
  const day = lastDayOf(heldOn);
  const thatEvening = `${day ?? ''}T23:59:59Z`;
  if (day === undefined || thatEvening >= knownAt) return null;
  return (
    <p className="govuk-body screen-only">
      <Link className="govuk-link" href={link(path, { date, knownAt: thatEvening })}>
        Show only what was recorded here by the evening of the meeting
      </Link>
    </p>
  );
}

interface PackProps {
  readonly answer: DashboardPackQuery;
  readonly heldOn: string;
  readonly path: string;
}

function Pack({ answer, heldOn, path }: PackProps) {
  const { board } = answer;
  const meeting = board.meetings.nodes.find((each) => each.heldOn === heldOn);
  if (meeting === undefined)
    return (
      <Empty title="No meeting of this date is on record.">
        It may have been recorded later than the moment above, or its date may be known differently.
      </Empty>
    );
  return (
    <>
      {meeting.dateBasis != null && <p className="govuk-body">About its date: {meeting.dateBasis}</p>}
      <AsRecordedThen heldOn={heldOn} path={path} />
      <button
        type="button"
        className="govuk-button"
        onClick={() => {
          window.print();
        }}
      >
        Print this pack
      </button>
      <MeetingPack answer={answer} meeting={meeting} />
    </>
  );
}

export default function PackPage() {
  const { slug, date: heldOn } = useParams<{ slug: string; date: string }>();
  const moment = useMoment();
  const link = useLinks();
  const answer = useDocument(PackDocument, packVariables(slug, heldOn, moment));
  const board = answer.data?.board;
  const path = `/boards/${slug}/meetings/${encodeURIComponent(heldOn)}`;
  useTitle(`Meeting pack: ${board?.name ?? slug}, ${dateInWords(heldOn)}`);
  return (
    <>
      <Link className="govuk-back-link" href={link(board?.area ? `/areas/${board.area.slug}` : '/')}>
        {board?.area?.name ?? 'All areas'}
      </Link>
      <h1 className="govuk-heading-xl">
        <span className="govuk-caption-xl">{board?.name ?? '\u00A0'}</span>
        Meeting of {dateInWords(heldOn)}
      </h1>
      <MomentBar isDated />
      {board?.notice != null && <DemonstrationNotice notice={board.notice} />}
      <Answered
        answer={answer}
        missing={
          <Empty title={`No board is known here as “${slug}”.`}>
            Choose a meeting from the page of its area. A board recorded later than the moment above is not shown
            either.
          </Empty>
        }
      >
        {(result) => <Pack answer={result} heldOn={heldOn} path={path} />}
      </Answered>
    </>
  );
}
