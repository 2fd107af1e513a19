/** What the records say happened after the last meeting and up to the day looked from. */
import { dateInWords, lastDayOf } from '../../figures/dates.js';
import { lowWords } from '../../figures/words.js';
import type { MeetingsAndChangesFragment } from '../../gql/graphql.js';

type Area = MeetingsAndChangesFragment;
export type Meeting = Area['meetings']['nodes'][number];

export interface Change {
  readonly id: string;
  readonly on: string;
  readonly kind: string;
  readonly text: string;
}

/** The last one held before the day; of a meeting without a year nobody knows. */
export function lastMeeting({ meetings }: Area, date: string): Meeting | undefined {
  const held = meetings.nodes.flatMap((meeting) => {
    const day = lastDayOf(meeting.heldOn);
    return day !== undefined && day < date && meeting.status !== 'CANCELLED' ? [{ meeting, day }] : [];
  });
  return held.sort((a, b) => b.day.localeCompare(a.day))[0]?.meeting;
}

function inOneList(area: Area): Change[] {
  const moved = area.rebaselines.nodes.map(({ id, asAt, agreedOn, oldDue, newDue, reason, milestone, action }) => ({
    id,
    on: agreedOn ?? asAt,
    kind: 'Date moved',
    text: `${milestone?.title ?? action?.title ?? 'A date'}: from ${oldDue == null ? 'a date not recorded' : dateInWords(oldDue)} to ${newDue == null ? 'a date not recorded' : dateInWords(newDue)}. ${reason ?? 'No reason is recorded.'}`,
  }));
  const rated = area.statusReports.nodes.map((report) => {
    const { id, asAt, rating, statement, milestone, action, workstream, intervention } = report;
    const of = milestone?.title ?? action?.title ?? workstream?.title ?? intervention?.title;
    return { id, on: asAt, kind: 'Status', text: `${of ?? 'Workstream'}: ${rating.label}. ${statement ?? ''}`.trim() };
  });
  const vacancies = area.vacancies.nodes.flatMap(({ id, openedOn, closedOn, post }) => {
    const of = post?.title ?? 'A post';
    return [
      ...(openedOn == null ? [] : [{ id: `${id} opened`, on: openedOn, kind: 'Vacancy', text: `${of} fell vacant.` }]),
      ...(closedOn == null
        ? []
        : [{ id: `${id} closed`, on: closedOn, kind: 'Vacancy', text: `${of}: vacancy closed.` }]),
    ];
  });
  return [
    ...moved,
    ...rated,
    ...vacancies,
    ...area.decisions.nodes.map(({ id, asAt, decidedOn, text, board }) => ({
      id,
      on: decidedOn ?? asAt,
      kind: 'Decision',
      text: board ? `${board.name}: ${text}` : text,
    })),
    ...area.claims.nodes.map(({ id, asAt, statement, claimantRole }) => ({
      id,
      on: asAt,
      kind: 'Said',
      text: `${claimantRole}: ${statement}`,
    })),
    ...area.areaDataQueries.nodes.map(({ id, asAt, raisedOn, question, status }) => ({
      id,
      on: raisedOn || asAt,
      kind: 'Data query',
      text: `${question} (${lowWords(status)})`,
    })),
  ];
}

export function changesSince(area: Area, since: string, date: string): Change[] {
  const after = lastDayOf(since) ?? '';
  const dated = inOneList(area).flatMap((change) => {
    const day = lastDayOf(change.on);
    return day !== undefined && day > after && day <= date ? [{ change, day }] : [];
  });
  return dated.sort((a, b) => b.day.localeCompare(a.day)).map(({ change }) => change);
}
