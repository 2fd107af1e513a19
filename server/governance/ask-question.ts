import { AskQuestion } from '../../schema/governance/ask-question.js';
import type { ClaimRow } from '../indicators/claim.entity.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { aboutOf } from './about.js';
import { agendaItemOf } from './agenda.js';
import { meetingAt } from './place.js';
import { PromiseThemeRow } from './promise-theme.entity.js';
import { QuestionRow } from './question.entity.js';
import { impersonal } from '../platform/persons.js';

export const askQuestion = write(AskQuestion, async (door, input) => {
  const meeting = await meetingAt(door, input.meetingId, 'meetingId');
  const theme = await door.referIfGiven(PromiseThemeRow, input.themeId, 'themeId');
  const claim = await door.referIfGiven<ClaimRow>('Claim', input.claimId, 'claimId');
  const repeats = await door.referIfGiven(QuestionRow, input.repeatsId, 'repeatsId');
  const about = await aboutOf(door, input.aboutId);
  const { aboutType, aboutId } = about.aboutId === null && repeats !== null ? repeats : about;
  const question = await door.insert(QuestionRow, {
    ...(await door.statement(input, meeting)),
    areaId: meeting.areaId,
    meetingId: meeting.id,
    agendaItemId: await agendaItemOf(door, meeting, input.agendaItemId),
    claimId: claim?.id ?? null,
    themeId: theme?.id ?? repeats?.themeId ?? null,
    repeatsId: repeats?.id ?? null,
    aboutType,
    aboutId,
    kind: input.kind,
    text: text(input.text, 'text'),
    askedBy: impersonal(input.askedBy, 'askedBy'),
    status: input.kind === 'STATEMENT' ? 'NO_ANSWER_SOUGHT' : 'UNANSWERED',
  });
  return { question };
});
