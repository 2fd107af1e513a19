import { AddRatingScale } from '../../schema/improvement/add-rating-scale.js';
import { refuse } from '../platform/write/refused.js';
import { text } from '../platform/write/values.js';
import { shortName } from '../platform/write/short-name.js';
import { write } from '../platform/write/write.js';
import { RatingScaleRow } from './rating-scale.entity.js';
import { RatingValueRow } from './rating-value.entity.js';

export const addRatingScale = write(AddRatingScale, async (door, input) => {
  const labels = input.values.map(({ label }, index) => text(label, `values.${String(index)}.label`));
  if (labels.length < 2) refuse('TOO_FEW_VALUES', 'A scale has at least two ratings. Name them all.', 'values');
  const again = labels.findIndex((label, index) => labels.indexOf(label) < index);
  if (again >= 0)
    refuse('DUPLICATE_LABEL', 'A rating before this one has the same label.', `values.${String(again)}.label`);

  const stated = { asAt: input.asAt, visibility: 'PUBLIC' } as const;
  const ratingScale = await door.insert(RatingScaleRow, {
    ...stated,
    slug: await shortName(door, RatingScaleRow, input.slug, 'slug'),
    name: text(input.name, 'name'),
    usedBy: text(input.usedBy, 'usedBy'),
  });
  const values = await door.insertAll(
    RatingValueRow,
    input.values.map(({ canonical }, index) => ({
      ...stated,
      scaleId: ratingScale,
      label: labels[index] ?? '',
      canonical,
      sequence: index + 1,
    })),
  );
  return { ratingScale, values };
});
