import { LogAction, type LogActionInput } from '../../schema/governance/log-action.js';
import { checkSameArea } from '../platform/write/same-area.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { globalId } from '../reading/global-id.js';
import { aboutOf } from './about.js';
import { ActionLogItemRow } from './action-log-item.entity.js';
import { DecisionRow } from './decision.entity.js';
import { line } from './delivery-record.js';
import { dueOf, dueSaid, notSaid } from './due.js';
import { placeOf, type Named } from './place.js';
import { PromiseThemeRow } from './promise-theme.entity.js';
import { QuestionRow } from './question.entity.js';
import { optionalImpersonal } from '../platform/persons.js';

export const logAction = write(LogAction, async (door, input) => {
  const decision = await door.referIfGiven(DecisionRow, input.decisionId, 'decisionId');
  const question = await door.referIfGiven(QuestionRow, input.questionId, 'questionId');
  const place = await placeOf(door, whereLogged(input, decision, question));
  checkSameArea(decision, place.keys.areaId, 'decisionId');
  checkSameArea(question, place.keys.areaId, 'questionId');
  const theme = await door.referIfGiven(PromiseThemeRow, input.themeId, 'themeId');
  const due = input.due == null ? notSaid : await dueOf(door, input.due);
  const item = await door.insert(ActionLogItemRow, {
    ...(await door.statement(input, place)),
    ...place.keys,
    ...(await aboutOf(door, input.aboutId)),
    decisionId: decision?.id ?? null,
    questionId: question?.id ?? null,
    themeId: theme?.id ?? null,
    kind: input.kind,
    text: text(input.text, 'text'),
    ownerRole: optionalImpersonal(input.ownerRole, 'ownerRole'),
    ...due,
    status: 'OPEN',
    deliveryRecord: line(input.asAt, `logged, due ${dueSaid(due)}.`),
  });
  return { item };
});

/** Where nothing is said of it, what it follows from says where it was taken on. */
function whereLogged(
  { meetingId, boardId, areaId }: LogActionInput,
  decision: DecisionRow | null,
  question: QuestionRow | null,
): Named {
  if (meetingId != null || boardId != null) return { meetingId, boardId, areaId };
  const from = decision ?? question;
  const id = (noun: string, key: string | null | undefined): string | null =>
    key == null ? null : globalId(noun, key);
  return {
    meetingId: id('Meeting', from?.meetingId),
    boardId: id('Board', decision?.boardId),
    areaId: areaId ?? id('Area', from?.areaId),
  };
}
