/** What is on record as missing in an area, and the records whose figures may be missing. */
import { question } from '../../platform/questions.js';
import type { DataGapsQuery, DataGapsQueryVariables } from '../questions.js';
import { countedOfGaps } from './counted.question.js';
import { figuresOfGaps } from './figures.question.js';
import { measuredOfGaps } from './measured.question.js';
import { moneyOfGaps } from './money.question.js';
import { gapsOnRecord } from './on-record.question.js';
import { waitsOfGaps } from './waits.question.js';

export const dataGapsQuestion = question<DataGapsQuery, DataGapsQueryVariables>(
  /* GraphQL */ `
    query DataGaps($area: String!) {
      area(slug: $area) {
        id
        ...GapsOnRecord
        ...WaitsOfGaps
        ...MeasuredOfGaps
        ...MoneyOfGaps
        ...CountedOfGaps
      }
    }
  `,
  [gapsOnRecord, waitsOfGaps, measuredOfGaps, moneyOfGaps, countedOfGaps, figuresOfGaps],
);
