/** What was asked at the fictional meetings and what came of it: answered, in part, promised or not at all; and the log of what was taken on. */
import { ActionLogItemRow } from '../../server/governance/action-log-item.entity.js';
import { PublicationRow } from '../../server/governance/publication.entity.js';
import { QuestionRow } from '../../server/governance/question.entity.js';
import { daysAfter } from '../calendar.js';
import type { InventedArea } from '../invent.js';
import { at, count } from '../whole-numbers.js';
import { facts, idOf, type SeedTable } from '../seed.js';
import { heldMeetings, meetings, type InventedMeeting } from './invented-boards.js';

interface Asked {
  text: string;
  answer: string;
  theme: string | null;
  /** The record it is about: noun and key. */
  about: readonly [noun: string, key: string | number];
}

const asked: readonly [Asked, ...Asked[]] = [
  {
    text: 'When will the vacant therapist post be filled?',
    answer: 'It was advertised twice; interviews are next month.',
    theme: null,
    about: ['Vacancy', 3],
  },
  {
    text: 'How many children have waited over a year for therapy?',
    answer: 'The figure was read out for the whole trust.',
    theme: 'detailed-data',
    about: ['Pathway', 'salt'],
  },
  {
    text: 'What has the money from the reserve been spent on?',
    answer: 'On agency therapists since October.',
    theme: 'use-of-money',
    about: ['Virement', 'reserve to salt'],
  },
  {
    text: 'Does the neurodevelopmental wait include the group programme?',
    answer: 'The trust thinks so, and will check.',
    theme: null,
    about: ['ClockDefinition', 'neuro'],
  },
  {
    text: 'Why was the date of the therapist posts moved twice?',
    answer: 'The post stands vacant and was advertised again.',
    theme: 'done-by-then',
    about: ['Action', 1],
  },
  {
    text: 'How long do children wait for their named school place?',
    answer: 'Nobody counts it yet.',
    theme: 'detailed-data',
    about: ['Pathway', 'placement'],
  },
  {
    text: 'Will the committee see the dashboard?',
    answer: 'A first version was shown.',
    theme: 'publication',
    about: ['Intervention', 'plan'],
  },
];
const statuses = ['ANSWERED', 'PARTLY', 'PROMISED', 'UNANSWERED', 'ANSWERED'] as const;
const askers = ['A councillor', 'The parent carer forum', 'A head teacher', 'The independent chair'] as const;

interface InventedQuestion extends Asked {
  name: string;
  meeting: InventedMeeting;
  next: InventedMeeting | null;
  askedBy: string;
  status: (typeof statuses)[number];
}

const questions: readonly InventedQuestion[] = heldMeetings
  .filter(({ board }) => board.slug !== 'cabinet')
  .flatMap((meeting, index) =>
    count(3).map((turn) => {
      const serial = index * 3 + turn;
      const next = meetings.find(({ board, back }) => board === meeting.board && back === meeting.back - board.every);
      return {
        ...at(asked, serial),
        name: `${meeting.name} ${String(turn)}`,
        meeting,
        next: next ?? null,
        askedBy: at(askers, serial),
        status: at(statuses, serial),
      };
    }),
  );
const promisedOnes = questions.filter(({ status }) => status === 'PROMISED');

export function inventedQuestions(area: InventedArea): SeedTable[] {
  const told = area.told('governance');
  const theme = (slug: string | null): string | null => (slug === null ? null : idOf('PromiseTheme', slug));
  return [
    facts(
      QuestionRow,
      told,
      questions.map(({ name, meeting, next, text, answer, askedBy, status, theme: slug, about: [noun, key] }) => {
        const isAnswered = status === 'ANSWERED' || status === 'PARTLY';
        return {
          key: area.key(name),
          meetingId: area.id('Meeting', meeting.name),
          agendaItemId: area.id('AgendaItem', `${meeting.name} 0`),
          promisedForMeetingId: status === 'PROMISED' && next !== null ? area.id('Meeting', next.name) : null,
          themeId: theme(slug),
          kind: 'QUESTION',
          text,
          askedBy,
          status,
          answer: isAnswered ? answer : null,
          answeredBy: isAnswered ? 'Director of children’s services' : null,
          promisedFor: status === 'PROMISED' ? (next?.heldOn ?? null) : null,
          aboutType: noun,
          aboutId: area.id(noun, key),
          asAt: meeting.heldOn,
        };
      }),
    ),
    facts(
      ActionLogItemRow,
      told,
      promisedOnes.map(({ name, meeting, next, text, theme: slug, about: [noun, key] }, index) => {
        const due = next?.heldOn ?? null;
        const isDone = index % 3 === 0 && due !== null;
        return {
          key: area.key(name),
          boardId: area.id('Board', meeting.board.slug),
          meetingId: area.id('Meeting', meeting.name),
          dueMeetingId: next === null ? null : area.id('Meeting', next.name),
          questionId: area.id('Question', name),
          themeId: theme(slug),
          kind: 'INFORMATION_PROMISED',
          text: `To answer in writing: ${text}`,
          ownerRole: 'Director of children’s services',
          due,
          status: isDone ? 'DONE' : index % 3 === 1 ? 'OPEN' : 'NOT_RECORDED',
          completedOn: isDone ? daysAfter(due, 12) : null,
          deliveryRecord: isDone
            ? 'A note was sent after the meeting it was due for.'
            : 'No later paper shows an answer.',
          aboutType: noun,
          aboutId: area.id(noun, key),
          asAt: meeting.heldOn,
        };
      }),
    ),
    facts(PublicationRow, told, [
      ...heldMeetings.map(({ board: { slug }, name, heldOn }, index) => ({
        key: area.key(name),
        boardId: area.id('Board', slug),
        meetingId: area.id('Meeting', name),
        publisherId: area.id('Organisation', 'council'),
        what: 'Minutes',
        dueOn: daysAfter(heldOn, 10),
        publishedOn: index % 6 === 0 ? null : daysAfter(heldOn, 6 + (index % 4) * 7),
        audience: 'PUBLIC' as const,
        asAt: heldOn,
      })),
      {
        key: area.key('dashboard'),
        boardId: area.id('Board', 'scrutiny'),
        publisherId: area.id('Organisation', 'council'),
        what: 'Dashboard of waits, posts and spend',
        dueWords: 'in the new year',
        audience: 'MEMBER',
        note: 'A first version was shown and not published.',
      },
      {
        key: area.key('monitoring'),
        reviewId: area.id('ExternalReview', 'monitoring'),
        what: 'Report of the first monitoring visit',
        dueOn: '2025-11',
        publishedOn: '2025-11-18',
        audience: 'PUBLIC',
      },
    ]),
  ];
}
