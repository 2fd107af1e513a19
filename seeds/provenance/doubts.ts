/** What is missing inside the documents themselves. A document is no fact, so a flag names its passage instead. */
import { QualityFlagRow } from '../../server/provenance/quality-flag.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

export const doubts: SeedTable = facts(
  QualityFlagRow,
  { rule: 'MISSING_PARAGRAPH', areaId: idOf('Area', 'wirral'), asAt: '2022-09-14' } as const,
  [
    {
      key: '001 §3.2',
      detail: 'Paragraph 3.1 is followed by 3.3: there is no 3.2, and nothing says why.',
      sourceId: passage('001 §3.3'),
    },
    {
      key: '001 §3.10',
      detail:
        'Paragraphs 3.10 to 3.12 stand under no workstream. Workstream 3 is named nowhere; they are not ascribed to it.',
      sourceId: passage('001 §3.10'),
    },
    {
      key: '001 subject history',
      detail: 'The subject history of the last three years has a heading and no entries.',
      sourceId: passage('001 subject history'),
    },
    {
      key: '001 appendix 1',
      detail: 'The report relies on an appendix with the state of every action; the text we hold does not include it.',
      sourceId: passage('001 appendices'),
    },
  ],
);
