import { RecordInformationGap } from '../../schema/provenance/record-information-gap.js';
import { text } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { beside } from './beside.js';
import { gapStanding } from './gap-rules.js';
import { InformationGapRow } from './information-gap.entity.js';

export const recordInformationGap = write(RecordInformationGap, async (door, input) => {
  const { keys, parent } = await beside(door, input);
  const gap = await door.insert(InformationGapRow, {
    ...(await door.statement(input, parent)),
    ...keys,
    ...gapStanding(input),
    topic: text(input.topic, 'topic'),
    detail: text(input.detail, 'detail'),
    closedOn: null,
    answer: null,
  });
  return { gap };
});
