import { ReviseWhileWaitingOffer } from '../../schema/waits/revise-while-waiting-offer.js';
import { optionalImpersonal } from '../platform/persons.js';
import { refuseFuture } from '../platform/write/not-future.js';
import { optionalText } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { WhileWaitingOfferRow } from './while-waiting-offer.entity.js';

export const reviseWhileWaitingOffer = write(ReviseWhileWaitingOffer, async (door, input) => {
  const offer = await door.take(WhileWaitingOfferRow, input.offerId, 'offerId', input.expectedVersion);
  await refuseFuture(door, input.asAt, 'asAt');
  await door.change(WhileWaitingOfferRow, offer, {
    asAt: input.asAt,
    title: optionalText(input.title, 'title') ?? offer.title,
    detail: optionalText(input.detail, 'detail') ?? offer.detail,
    designedWith: optionalImpersonal(input.designedWith, 'designedWith') ?? offer.designedWith,
  });
  return { offer: offer.id };
});
