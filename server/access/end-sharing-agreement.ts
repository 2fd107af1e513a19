import { EndSharingAgreement } from '../../schema/access/end-sharing-agreement.js';
import { refuse } from '../platform/write/refused.js';
import { write } from '../platform/write/write.js';
import { SharingAgreementRow } from './sharing-agreement.entity.js';

export const endSharingAgreement = write(EndSharingAgreement, async (door, { agreementId, endedOn }) => {
  const agreement = await door.take(SharingAgreementRow, agreementId, 'agreementId');
  if (agreement.status === 'ENDED')
    refuse('ENDED_ALREADY', 'This arrangement ended before. There is nothing to do.', 'agreementId');
  if (endedOn > door.today)
    refuse('DAY_TO_COME', 'An arrangement is ended when it ends. Send this on that day.', 'endedOn');
  // What an ended arrangement says is true as of its end.
  await door.change(SharingAgreementRow, agreement, { status: 'ENDED', asAt: endedOn });
  return { agreement: agreement.id };
});
