import { StartIntervention, type StartInterventionInput } from '../../schema/improvement/start-intervention.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { AreaOfConcernRow } from './area-of-concern.entity.js';
import { ExternalReviewRow } from './external-review.entity.js';
import { InterventionRow } from './intervention.entity.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { shortName } from '../platform/write/short-name.js';
import { hasEnded } from './open-plan.js';
import { checkSameArea } from '../platform/write/same-area.js';

export const startIntervention = write(StartIntervention, async (door, input) => {
  const areaId = await door.area(input.areaId, 'areaId');
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const issuedBy = await door.referIfGiven<OrganisationRow>('Organisation', input.issuedById, 'issuedById');
  const answers = await door.referIfGiven(InterventionRow, input.answersId, 'answersId');
  checkSameArea(answers, areaId, 'answersId');

  const interventionId = await door.insert(InterventionRow, {
    ...stated,
    areaId,
    issuedById: issuedBy?.id ?? null,
    answersId: answers?.id ?? null,
    replacesId: await replaced(door, input, areaId),
    slug: await shortName(door, InterventionRow, input.slug, 'slug'),
    title: text(input.title, 'title'),
    kind: input.kind,
    status: 'IN_FORCE',
    startedOn: input.startedOn ?? null,
    dueOn: input.dueOn ?? null,
    listsAllActions: input.listsAllActions,
    note: optionalText(input.note, 'note'),
  });
  await ledTo(door, input, areaId, interventionId);

  const numbers = input.areasOfConcern.flatMap(({ number }) => (number == null ? [] : [number]));
  if (new Set(numbers).size < numbers.length)
    refuse('DUPLICATE_NUMBER', 'Two areas of concern have the same number. Number each differently.', 'areasOfConcern');
  const areasOfConcern = await door.insertAll(
    AreaOfConcernRow,
    input.areasOfConcern.map(({ number, title, status }, index) => ({
      ...stated,
      areaId,
      interventionId,
      number: number ?? null,
      title: text(title, `areasOfConcern.${String(index)}.title`),
      status,
    })),
  );
  return { intervention: interventionId, areasOfConcern };
});

async function replaced(door: Door, { replacesId, startedOn }: StartInterventionInput, areaId: string) {
  if (replacesId == null) return null;
  const before = await door.take(InterventionRow, replacesId, 'replacesId');
  checkSameArea(before, areaId, 'replacesId');
  if (hasEnded(before))
    refuse('ALREADY_ENDED', 'The intervention it replaces has ended already. Leave `replacesId` out.', 'replacesId');
  if (startedOn != null) await refuseFuture(door, startedOn, 'startedOn');
  await door.change(InterventionRow, before, { status: 'REPLACED', endedOn: startedOn ?? null });
  return before.id;
}

async function ledTo(door: Door, { ledToById }: StartInterventionInput, areaId: string, interventionId: string) {
  if (ledToById == null) return;
  const review = await door.take(ExternalReviewRow, ledToById, 'ledToById');
  checkSameArea(review, areaId, 'ledToById');
  if (review.ledToId !== null)
    refuse(
      'ALREADY_LINKED',
      'This review is recorded as having led to another intervention. Leave `ledToById` out, or name that one in `answersId`.',
      'ledToById',
    );
  await door.change(ExternalReviewRow, review, { ledToId: interventionId });
}
