/** The scales of rating that the documents use, each in its own words. */
import { RatingScaleRow } from '../../server/improvement/rating-scale.entity.js';
import { RatingValueRow } from '../../server/improvement/rating-value.entity.js';
import { facts, idOf, passage, type SeedTable } from '../seed.js';

const scales = {
  'wirral-wsoa-2022': {
    asAt: '2022-09-14',
    from: '001 §3.3',
    name: 'BRAG rating of the Wirral statement of action',
    usedBy: 'Source 001 §3.3, from its appendix 1. The colours behind the words are not in the text we hold.',
    values: {
      complete: 'COMPLETE',
      'on track': 'ON_TRACK',
      'at risk of delay': 'AT_RISK',
      'missed deadline': 'OVERDUE',
    },
  },
  'wirral-milestones-2024': {
    asAt: '2024-10-16',
    from: '000 ¶10',
    name: 'Milestone rating of the Wirral improvement report',
    usedBy:
      'Source 000 ¶10 names one value; “on track” is named by the press for the same report. Others are not in what we hold.',
    values: { 'on track': 'ON_TRACK', 'delayed, not at risk': 'DELAYED_NOT_AT_RISK' },
  },
  'wirral-notice-2024': {
    asAt: '2025',
    from: 'wirral-press-2024 areas as usual, July',
    name: 'State of the areas of the Wirral improvement notice',
    usedBy:
      'Reported after the partnership board meetings of July and October 2024 and the inspection of January 2025.',
    values: { 'business as usual': 'COMPLETE', 'no longer needs priority action': 'COMPLETE' },
  },
  'wirral-lasp-log': {
    asAt: '2024-07-23',
    from: 'lasp-board-2024-07 actions',
    name: 'State of the action log of the Wirral partnership board',
    usedBy: 'The board’s summary of July 2024.',
    values: { completed: 'COMPLETE' },
  },
  'worcestershire-rag-2019': {
    asAt: '2019-03~',
    from: '002 ¶4',
    name: 'RAG rating of the Worcestershire improvement plan',
    usedBy: 'Source 002 ¶4 says that red, amber and green ratings exist. It does not say what each means.',
    values: { green: 'NOT_RATED', amber: 'NOT_RATED', red: 'NOT_RATED' },
  },
  'unnamed-004-progress': {
    asAt: 'XXXX-01~',
    from: '004 ¶1',
    name: 'Words of progress in source 004',
    usedBy: 'Source 004 ¶1 and ¶3: not a scale of its own, only words.',
    values: { 'progress as expected': 'ON_TRACK', 'not achieved': 'OVERDUE', progress: 'NOT_RATED' },
  },
} as const;

const said = ({ asAt, from }: { asAt: string; from: string }) => ({ asAt, sourceId: passage(from) });

export const ratings: readonly SeedTable[] = [
  facts(
    RatingScaleRow,
    {},
    Object.entries(scales).map(([slug, { name, usedBy, ...told }]) => ({
      key: slug,
      slug,
      name,
      usedBy,
      ...said(told),
    })),
  ),
  facts(
    RatingValueRow,
    {},
    Object.entries(scales).flatMap(([slug, { values, ...told }]) =>
      Object.entries(values).map(([label, canonical], index) => ({
        key: `${slug} ${label}`,
        scaleId: idOf('RatingScale', slug),
        label,
        canonical,
        sequence: index + 1,
        ...said(told),
      })),
    ),
  ),
];
