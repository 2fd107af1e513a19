import { describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { idIn, useCommittee, versionIn } from './committee.js';

const board = { name: 'SEND assurance board', kind: 'IMPROVEMENT_BOARD', asAt: '2026-11' };
const meeting = 'meeting { id version heldOn status asAt dateBasis }';

describe('boards and their meetings', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses } = committee;

  const schedule = async (heldOn: string, more: object = {}): Promise<unknown> =>
    (
      await write('scheduleMeeting', 'MeetingScheduled', meeting, {
        boardId: committee.boardId(),
        heldOn,
        asAt: '2026-11-01',
        ...more,
      })
    )['meeting'];
  const change = (of: unknown) => ({ meetingId: idIn(of), expectedVersion: versionIn(of) });

  describe('setting up a board', () => {
    const setUp = (slug: string, more: object = {}) => ({ ...board, areaId: committee.areaId(), slug, ...more });
    const scrutiny = (more: object = {}) => ({
      accountableToId: committee.boardId(),
      kind: 'ASSURANCE',
      since: '2026-09',
      basis: 'Terms of reference',
      ...more,
    });

    it('puts it on record with the boards it answers to, ready to meet', async () => {
      const told = await write(
        'setUpBoard',
        'BoardSetUp',
        'board { id slug name kind torVersion host { name } } accountabilities { kind since basis accountableTo { id } } submission { kind recordsAccepted }',
        setUp('assurance', {
          torVersion: '2',
          hostId: await committee.first('organisations'),
          accountableTo: [scrutiny()],
        }),
      );
      expect(told).toMatchObject({
        __typename: 'BoardSetUp',
        board: { slug: 'assurance', name: board.name, kind: board.kind, torVersion: '2' },
        accountabilities: [
          {
            kind: 'ASSURANCE',
            since: '2026-09',
            basis: 'Terms of reference',
            accountableTo: { id: committee.boardId() },
          },
        ],
        submission: { kind: 'governance:setUpBoard', recordsAccepted: 2 },
      });
      expect(await schedule('2026-12-01', { boardId: idIn(told['board']) })).toMatchObject({ status: 'SCHEDULED' });
    });

    it('keeps a short name for one board, however many ask at once', async () => {
      const told = await Promise.all(
        Array.from({ length: 20 }, () => write('setUpBoard', 'BoardSetUp', 'board { id }', setUp('wanted-by-many'))),
      );
      expect(told.map(({ __typename, code }) => code ?? __typename).sort()).toEqual([
        'BoardSetUp',
        ...Array.from({ length: 19 }, () => 'SLUG_TAKEN'),
      ]);
    });

    it('is refused where something is wrong', async () => {
      await refuses('setUpBoard', setUp('Not A Slug'), 'BAD_SLUG', 'slug');
      await refuses('setUpBoard', setUp('demonstration-scrutiny'), 'SLUG_TAKEN', 'slug');
      await refuses('setUpBoard', setUp('nameless', { name: ' ' }), 'TEXT_MISSING', 'name');
      const twice = { accountableTo: [scrutiny(), scrutiny()] };
      await refuses('setUpBoard', setUp('twice', twice), 'ALREADY_ACCOUNTABLE', 'accountableTo.1');
      await refuses('setUpBoard', setUp('not-ours'), 'FORBIDDEN', 'areaId', committee.outsider);
      await refuses('setUpBoard', setUp('not-a-clerk'), 'FORBIDDEN', '', committee.member);
    });

    it('records to which others it comes to answer, and until when', async () => {
      const { board: made } = await write('setUpBoard', 'BoardSetUp', 'board { id }', setUp('answerable'));
      const link = { boardId: idIn(made), asAt: '2026-11', accountableTo: [scrutiny()] };
      const fields = 'accountabilities { id version since until }';
      const told = await write('recordAccountability', 'AccountabilityRecorded', fields, link);
      const [held] = told['accountabilities'] as object[];
      expect(held).toMatchObject({ since: '2026-09', until: null });
      await refuses('recordAccountability', link, 'ALREADY_ACCOUNTABLE', 'accountableTo.0');
      await refuses('recordAccountability', { ...link, accountableTo: [] }, 'EMPTY_BATCH', 'accountableTo');
      const itself = { ...link, accountableTo: [scrutiny({ accountableToId: idIn(made) })] };
      await refuses('recordAccountability', itself, 'BOARD_ITSELF', 'accountableTo.0.accountableToId');
      await refuses('recordAccountability', link, 'FORBIDDEN', 'boardId', committee.outsider);

      const end = { accountabilityId: idIn(held), expectedVersion: 1, until: '2026-10-31' };
      await refuses('endAccountability', { ...end, until: '2026-08' }, 'ENDS_BEFORE_START', 'until');
      await refuses('endAccountability', { ...end, expectedVersion: 7 }, 'VERSION_CONFLICT', 'expectedVersion');
      await refuses('endAccountability', end, 'FORBIDDEN', 'accountabilityId', committee.outsider);
      expect(
        await write('endAccountability', 'AccountabilityEnded', 'accountability { until version }', end),
      ).toMatchObject({ accountability: { until: '2026-10-31', version: 2 } });
      await refuses('endAccountability', { ...end, expectedVersion: 2 }, 'ALREADY_ENDED', 'accountabilityId');
      expect(await write('recordAccountability', 'AccountabilityRecorded', fields, link)).toMatchObject({
        accountabilities: [{ until: null }],
      });
    });
  });

  it('records who has to report to it', async () => {
    const interventionId = await committee.first('interventions');
    const duty = {
      reportsToId: committee.boardId(),
      asAt: '2026-11',
      subject: 'Waits for therapies',
      reportedBy: 'Director of children’s services',
      interventionId,
      orderedById: await committee.first('organisations'),
      frequency: 'Every other meeting',
      since: '2026-09',
      basis: 'Minute of September.',
    };
    const fields = `reportingDuty { id version subject reportedBy frequency since until basis reportsTo { id } intervention { id } orderedBy { id } area { id } }`;
    const { reportsToId, orderedById, asAt: _asAt, interventionId: plan, ...said } = duty;
    const { reportingDuty } = await write('recordReportingDuty', 'ReportingDutyRecorded', fields, duty);
    expect(reportingDuty).toEqual({
      ...said,
      id: idIn(reportingDuty),
      version: 1,
      until: null,
      reportsTo: { id: reportsToId },
      intervention: { id: plan },
      orderedBy: { id: orderedById },
      area: { id: committee.areaId() },
    });
    const end = { reportingDutyId: idIn(reportingDuty), expectedVersion: 1, until: '2026-11-30' };
    await refuses('endReportingDuty', { ...end, until: '2021' }, 'ENDS_BEFORE_START', 'until');
    await refuses('endReportingDuty', end, 'FORBIDDEN', 'reportingDutyId', committee.outsider);
    await refuses('endReportingDuty', end, 'FORBIDDEN', '', committee.member);
    const ended = await write('endReportingDuty', 'ReportingDutyEnded', 'reportingDuty { until version }', end);
    expect(ended).toMatchObject({ reportingDuty: { until: '2026-11-30', version: 2 } });
    await refuses('endReportingDuty', { ...end, expectedVersion: 2 }, 'ALREADY_ENDED', 'reportingDutyId');
    const refused = (more: object, code: string, path = '', caller = committee.clerk) =>
      refuses('recordReportingDuty', { ...duty, ...more }, code, path, caller);
    await refused({ reportedBy: 'Cllr Jane Okoro' }, 'NAMES_A_PERSON', 'reportedBy');
    await refused({ basis: ' ' }, 'TEXT_MISSING', 'basis');
    const elsewhere = await committee.elsewhere('ActionLogItem', 'action_log_item');
    await refused({ reportsToId: elsewhere }, 'WRONG_KIND_OF_ID', 'reportsToId');
    await refused({}, 'FORBIDDEN', 'reportsToId', committee.outsider);
    await refused({}, 'FORBIDDEN', '', committee.member);
  });

  it('schedules a meeting with its agenda', async () => {
    const told = await write(
      'scheduleMeeting',
      'MeetingScheduled',
      `${meeting} agendaItems { title presentedBy paper { id } }`,
      {
        boardId: committee.boardId(),
        heldOn: '2026-12-10',
        asAt: '2026-11-20',
        dateBasis: 'The forward plan',
        agenda: [
          { title: 'SEND improvement', presentedBy: 'Programme director' },
          { title: 'Budget', paperId: await committee.first('sourceDocuments') },
        ],
      },
    );
    expect(told).toMatchObject({
      meeting: { heldOn: '2026-12-10', status: 'SCHEDULED', dateBasis: 'The forward plan' },
      agendaItems: [{ title: 'SEND improvement', presentedBy: 'Programme director' }, { title: 'Budget' }],
    });
    const added = await write('addAgendaItems', 'AgendaItemsAdded', 'meeting { agendaItems { totalCount } }', {
      meetingId: idIn(told['meeting']),
      asAt: '2026-11-21',
      items: [{ title: 'Any other business' }],
    });
    expect(added).toMatchObject({ meeting: { agendaItems: { totalCount: 3 } } });
  });

  it('has one meeting of a board on a day, however many clerks enter it at once', async () => {
    const input = { boardId: committee.boardId(), heldOn: '2026-12-17', asAt: '2026-11-20' };
    const told = await Promise.all(
      Array.from({ length: 24 }, () => write('scheduleMeeting', 'MeetingScheduled', 'meeting { id }', input)),
    );
    expect(told.filter(({ __typename }) => __typename === 'MeetingScheduled')).toHaveLength(1);
    expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['MEETING_EXISTS']));
  });

  it('moves a meeting, and what it was before stays readable', async () => {
    const made = await schedule('2026-12-21');
    const before = await committee.moment();
    const moved = { ...change(made), heldOn: '2026-12-22' };
    const told = await write('rescheduleMeeting', 'MeetingRescheduled', meeting, moved);
    expect(told['meeting']).toMatchObject({ heldOn: '2026-12-22', status: 'SCHEDULED', version: 2 });
    expect(
      await api.query(
        'query ($id: ID!, $at: DateTime) { node(id: $id, asKnownAt: $at) { ... on Meeting { heldOn } } }',
        {
          id: idIn(made),
          at: before,
        },
      ),
    ).toEqual({ node: { heldOn: '2026-12-21' } });
    await schedule('2026-12-23');
    const clash = { ...moved, expectedVersion: 2, heldOn: '2026-12-23' };
    await refuses('rescheduleMeeting', clash, 'MEETING_EXISTS', 'heldOn');
    await refuses('rescheduleMeeting', moved, 'VERSION_CONFLICT', 'expectedVersion');
    await refuses('rescheduleMeeting', clash, 'FORBIDDEN', 'meetingId', committee.outsider);
    const sameDay = { ...clash, heldOn: '2026-12-22', dateBasis: 'Confirmed' };
    expect((await write('rescheduleMeeting', 'MeetingRescheduled', meeting, sameDay))['meeting']).toMatchObject({
      dateBasis: 'Confirmed',
    });
  });

  it('records that a meeting was held, once', async () => {
    const made = await schedule('2026-11-10');
    await refuses('holdMeeting', { ...change(made), heldOn: '2026-11-22' }, 'FUTURE_DATE', 'heldOn');
    await refuses('holdMeeting', change(made), 'FORBIDDEN', 'meetingId', committee.outsider);
    const told = await Promise.all(
      Array.from({ length: 20 }, () => write('holdMeeting', 'MeetingHeld', meeting, change(made))),
    );
    expect(told.filter(({ __typename }) => __typename === 'MeetingHeld')).toEqual([
      expect.objectContaining({
        meeting: expect.objectContaining({ status: 'HELD', heldOn: '2026-11-10', asAt: '2026-11-10' }) as unknown,
      }),
    ]);
    expect(new Set(told.flatMap(({ code }) => code ?? []))).toEqual(new Set(['VERSION_CONFLICT']));
    const again = { ...change(made), expectedVersion: 2 };
    await refuses('holdMeeting', again, 'MEETING_NOT_SCHEDULED', 'meetingId');
    await refuses('cancelMeeting', again, 'MEETING_NOT_SCHEDULED', 'meetingId');
    await refuses('rescheduleMeeting', { ...again, heldOn: '2026-12' }, 'MEETING_NOT_SCHEDULED', 'meetingId');
    await refuses('holdMeeting', change(await schedule('2026-12-02')), 'FUTURE_DATE', 'heldOn');
  });

  it('calls a meeting off: the day is free again, and nothing more is put on its agenda', async () => {
    const made = await schedule('2026-12-28');
    const off = await write('cancelMeeting', 'MeetingCancelled', meeting, change(made));
    expect(off['meeting']).toMatchObject({ status: 'CANCELLED', heldOn: '2026-12-28' });
    const items = { meetingId: idIn(made), asAt: '2026-11', items: [{ title: 'Late item' }] };
    await refuses('addAgendaItems', items, 'MEETING_CANCELLED', 'meetingId');
    expect(await schedule('2026-12-28')).toMatchObject({ status: 'SCHEDULED' });
  });

  it('refuses a meeting or an agenda that cannot be', async () => {
    const input = { boardId: committee.boardId(), heldOn: '2026-12-30', asAt: '2026-11' };
    const named = { ...input, agenda: [{ title: 'A' }, { title: 'B', presentedBy: 'Cllr Jane Smith' }] };
    const told = await refuses('scheduleMeeting', named, 'NAMES_A_PERSON', 'agenda.1.presentedBy');
    expect(told.message).toContain('"Cllr Jane Smith" reads as a person\'s name');
    await refuses('scheduleMeeting', { ...input, boardId: committee.areaId() }, 'WRONG_KIND_OF_ID', 'boardId');
    await refuses('scheduleMeeting', input, 'FORBIDDEN', 'boardId', committee.outsider);
    await refuses('scheduleMeeting', input, 'FORBIDDEN', '', committee.member);
    const items = { meetingId: idIn(await schedule('2026-12-31')), asAt: '2026-11' };
    await refuses('addAgendaItems', { ...items, items: [] }, 'EMPTY_BATCH', 'items');
    const bad = { ...items, items: [{ title: '' }, { title: 'Good' }, { title: ' ' }] };
    const { parts } = await refuses('addAgendaItems', bad, 'TEXT_MISSING', 'items.0.title');
    expect(parts?.map(({ path }) => path.join('.'))).toEqual(['items.0.title', 'items.2.title']);
    await refuses(
      'addAgendaItems',
      { ...items, items: [{ title: 'A' }] },
      'FORBIDDEN',
      'meetingId',
      committee.outsider,
    );
  });

  it('files minutes under what was on the agenda', async () => {
    const made = await schedule('2026-11-12', { agenda: [{ title: 'One' }, { title: 'Two' }] });
    const minutes = { meetingId: idIn(made), minutesId: await committee.first('sourceDocuments') };
    await refuses('fileMinutes', minutes, 'MEETING_NOT_HELD', 'meetingId');
    await write('holdMeeting', 'MeetingHeld', meeting, change(made));
    const fields = 'agendaItems { id title minutes { id } }';
    const told = await write('fileMinutes', 'MinutesFiled', fields, minutes);
    expect(told['agendaItems']).toMatchObject([
      { title: 'One', minutes: { id: minutes.minutesId } },
      { title: 'Two', minutes: { id: minutes.minutesId } },
    ]);
    await refuses('fileMinutes', minutes, 'NOTHING_TO_FILE_UNDER', 'meetingId');
    const [first] = told['agendaItems'] as object[];
    const again = { ...minutes, agendaItemIds: [idIn(first)] };
    expect((await write('fileMinutes', 'MinutesFiled', fields, again))['agendaItems']).toHaveLength(1);
    const other = { ...again, meetingId: await committee.met('2026-11-13') };
    await refuses('fileMinutes', other, 'AGENDA_ITEM_OF_ANOTHER_MEETING', 'agendaItemIds.0');
    await refuses('fileMinutes', again, 'FORBIDDEN', 'meetingId', committee.outsider);
  });
});
