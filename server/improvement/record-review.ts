import { RecordReview } from '../../schema/improvement/record-review.js';
import type { OrganisationRow } from '../places/organisation.entity.js';
import { refuse } from '../platform/write/refused.js';
import { optionalText, text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { checkReview } from './check-review.js';
import { ExternalReviewRow } from './external-review.entity.js';
import { InterventionRow } from './intervention.entity.js';
import { checkSameArea } from '../platform/write/same-area.js';

export const recordReview = write(RecordReview, async (door, input) => {
  const areaId = await door.area(input.areaId, 'areaId');
  const stated = await door.statement(input, { visibility: 'PUBLIC' });
  const reviewer = await door.referIfGiven<OrganisationRow>('Organisation', input.reviewerId, 'reviewerId');
  const plan = await door.referIfGiven(InterventionRow, input.interventionId, 'interventionId');
  checkSameArea(plan, areaId, 'interventionId');
  const expected = await door.referIfGiven(ExternalReviewRow, input.expectedAsId, 'expectedAsId');
  checkSameArea(expected, areaId, 'expectedAsId');
  if (expected?.heldOn != null)
    refuse('WAS_HELD', `That review was held itself on ${expected.heldOn}. Leave this out.`, 'expectedAsId');

  const { heldOn = null, expectedOn = null, endedOn = null, grade = null, publishedOn = null } = input;
  if (heldOn === null && expectedOn === null)
    refuse('DATE_NEEDED', 'Say when it was held, or when it is expected.', 'heldOn');
  const outcome = optionalText(input.outcome, 'outcome');
  await checkReview(door, { kind: input.kind, heldOn, endedOn, outcome, grade, publishedOn });
  const review = await door.insert(ExternalReviewRow, {
    ...stated,
    areaId,
    reviewerId: reviewer?.id ?? null,
    interventionId: plan?.id ?? null,
    expectedAsId: expected?.id ?? null,
    title: text(input.title, 'title'),
    kind: input.kind,
    heldOn,
    endedOn,
    expectedOn,
    outcome,
    grade,
    publishedOn,
    publicationExpected: optionalText(input.publicationExpected, 'publicationExpected'),
  });
  return { review };
});
