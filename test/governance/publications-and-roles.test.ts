import { beforeAll, describe, expect, it } from '@jest/globals';
import { useApi } from '../support/api.js';
import { idIn, useCommittee, versionIn } from './committee.js';

describe('publications and roles', () => {
  const api = useApi({ database: 'demonstration' });
  const committee = useCommittee(api);
  const { write, refuses } = committee;
  let meetingId = '';

  beforeAll(async () => {
    meetingId = await committee.met('2026-10-06');
  });

  describe('publications', () => {
    const fields =
      'publication { id version what dueOn dueWords publishedOn audience note timeliness lateness board { id } meeting { id } publisher { id } document { id } }';
    const announce = (more: object = {}) => ({
      meetingId,
      asAt: '2026-10-06',
      what: 'Minutes',
      dueOn: '2026-10-20',
      audience: 'PUBLIC',
      note: 'With the chair.',
      ...more,
    });

    it('are due, then published: how late follows from the dates', async () => {
      const publisherId = await committee.first('organisations');
      const { publication } = await write(
        'announcePublication',
        'PublicationAnnounced',
        fields,
        announce({ publisherId }),
      );
      expect(publication).toMatchObject({
        timeliness: 'OVERDUE',
        lateness: 32,
        board: { id: committee.boardId() },
        meeting: { id: meetingId },
        publisher: { id: publisherId },
      });
      const publish = {
        publicationId: idIn(publication),
        expectedVersion: versionIn(publication),
        publishedOn: '2026-10-27',
        documentId: await committee.first('sourceDocuments'),
      };
      await refuses('publish', { ...publish, publishedOn: '2026-11-22' }, 'FUTURE_DATE', 'publishedOn');
      await refuses('publish', { ...publish, expectedVersion: 3 }, 'VERSION_CONFLICT', 'expectedVersion');
      await refuses('publish', publish, 'FORBIDDEN', 'publicationId', committee.outsider);
      await refuses('publish', publish, 'FORBIDDEN', '', committee.member);
      expect((await write('publish', 'Published', fields, publish))['publication']).toMatchObject({
        timeliness: 'COMPLETE',
        lateness: 7,
        dueOn: '2026-10-20',
        publishedOn: '2026-10-27',
        note: 'With the chair.',
        document: { id: publish.documentId },
      });
      await refuses('publish', { ...publish, expectedVersion: 2 }, 'ALREADY_PUBLISHED', 'publicationId');
    });

    it('are refused without a place or words', async () => {
      const verb = 'announcePublication';
      await refuses(verb, announce({ meetingId: null }), 'PLACE_MISSING');
      const reviewId = await committee.elsewhere('ExternalReview', 'external_review');
      await refuses(verb, announce({ reviewId }), 'WRONG_AREA', 'reviewId');
      await refuses(verb, announce({ what: '' }), 'TEXT_MISSING', 'what');
      await refuses(verb, announce(), 'FORBIDDEN', 'meetingId', committee.outsider);
      await refuses(verb, announce(), 'FORBIDDEN', '', committee.member);
    });
  });

  describe('roles', () => {
    const fields =
      'roleHolding { id version role kind change startsOn endsOn board { id } workstream { id } area { id } }';
    const holding = (more: object = {}) => ({
      asAt: '2026-11',
      role: 'Chair of scrutiny',
      kind: 'INTERIM',
      change: 'Takes the chair.',
      startsOn: '2026-11-01',
      boardId: committee.boardId(),
      ...more,
    });

    it('change hands without anybody being named', async () => {
      const { roleHolding } = await write('recordRoleHolding', 'RoleHoldingRecorded', fields, holding());
      expect(roleHolding).toMatchObject({ role: 'Chair of scrutiny', kind: 'INTERIM', endsOn: null });
      const end = { roleHoldingId: idIn(roleHolding), expectedVersion: 1, endsOn: '2026-11-20' };
      await refuses('endRoleHolding', { ...end, endsOn: '2026-10' }, 'ENDS_BEFORE_START', 'endsOn');
      await refuses('endRoleHolding', end, 'FORBIDDEN', 'roleHoldingId', committee.outsider);
      expect((await write('endRoleHolding', 'RoleHoldingEnded', fields, end))['roleHolding']).toMatchObject({
        endsOn: '2026-11-20',
        version: 2,
      });
      await refuses('endRoleHolding', { ...end, expectedVersion: 2 }, 'ALREADY_ENDED', 'roleHoldingId');
      const workstreamId = await committee.first('workstreams');
      expect(
        (await write('recordRoleHolding', 'RoleHoldingRecorded', fields, holding({ boardId: null, workstreamId })))[
          'roleHolding'
        ],
      ).toMatchObject({ board: null, workstream: { id: workstreamId }, area: { id: committee.areaId() } });
    });

    it('are refused with a name, without a place, or ending before they begin', async () => {
      const verb = 'recordRoleHolding';
      await refuses(verb, holding({ role: 'Councillor Jane Smith, Chair' }), 'NAMES_A_PERSON', 'role');
      await refuses(verb, holding({ boardId: null }), 'PLACE_MISSING');
      const workstreamId = await committee.elsewhere('Workstream', 'workstream');
      await refuses(verb, holding({ workstreamId }), 'WRONG_AREA', 'workstreamId');
      await refuses(verb, holding({ boardId: null, workstreamId }), 'FORBIDDEN', 'areaId');
      await refuses(verb, holding({ endsOn: '2026-10' }), 'ENDS_BEFORE_START', 'endsOn');
      await refuses(verb, holding(), 'FORBIDDEN', 'boardId', committee.outsider);
      await refuses(verb, holding(), 'FORBIDDEN', '', committee.member);
    });
  });
});
