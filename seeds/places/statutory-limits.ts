/** The clock of an education, health and care plan: steps, exceptions, reviews. Dated, because reform is under consultation. */
import { StatutoryLimitRow } from '../../server/places/statutory-limit.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';

const regulations = (where: string) => ({
  legalBasis: `Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), ${where}`,
  sourceId: passage(`send-regulations-2014 ${where.replace('regulation', 'reg')}`),
});
const exception = {
  amount: null,
  unit: null,
  legalBasis:
    'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 10(4), to which 13(3) points',
  sourceId: passage('send-regulations-2014 reg 10(4)'),
} as const;
const review =
  'Special Educational Needs and Disability Regulations 2014 (SI 2014/1530), regulation 20; R (L, M, P) v Devon County Council [2022] EWHC 493 (Admin)';
const devon = { legalBasis: review, sourceId: passage('devon-judgment-2022 holding'), validFrom: null } as const;

/** As the law stood when it was last looked at: the white paper of February 2026 has changed nothing yet. */
export const statutoryLimits: SeedTable = facts(StatutoryLimitRow, { asAt: '2026', validFrom: '2014-09-01' }, [
  {
    key: 'decide-to-assess',
    sequence: 1,
    step: 'Decide whether to assess and tell the parent or young person',
    amount: 6,
    unit: 'WEEKS',
    countedFrom: 'The request',
    ...regulations('regulation 5(1)'),
  },
  {
    key: 'advice',
    sequence: 2,
    step: 'Educational psychologist, health and social care give their advice',
    amount: 6,
    unit: 'WEEKS',
    countedFrom: 'Being asked for it',
    ...regulations('regulation 8'),
  },
  {
    key: 'decide-not-to-issue',
    sequence: 3,
    step: 'Tell that no plan will be issued',
    amount: 16,
    unit: 'WEEKS',
    countedFrom: 'The request',
    ...regulations('regulation 10'),
  },
  {
    key: 'comment-on-draft',
    sequence: 4,
    step: 'Time a parent or young person has at least to answer a draft plan',
    amount: 15,
    unit: 'DAYS',
    countedFrom: 'The draft plan',
    ...regulations('regulation 13(1)(a)'),
  },
  {
    key: 'final-plan',
    sequence: 5,
    step: 'Issue the final plan',
    amount: 20,
    unit: 'WEEKS',
    countedFrom: 'The request',
    ...regulations('regulation 13(2)'),
  },
  {
    key: 'exception-closure',
    sequence: 6,
    step: 'Exception: a long closure of the school or early years setting asked for advice',
    countedFrom:
      'Advice is sought between one week before a closure of at least four weeks and one week before it reopens',
    ...exception,
  },
  {
    key: 'exception-circumstances',
    sequence: 7,
    step: 'Exception: exceptional personal circumstances',
    countedFrom: 'They affect the child, the parent or the young person during the process',
    ...exception,
  },
  {
    key: 'exception-absence',
    sequence: 8,
    step: 'Exception: absence from the area',
    countedFrom: 'The child, parent or young person is away for at least four weeks',
    ...exception,
  },
  {
    key: 'exception-appointment',
    sequence: 9,
    step: 'Exception for advice: a missed appointment',
    countedFrom: 'The child or young person misses an appointment needed for the advice',
    amount: null,
    unit: null,
    ...regulations('regulation 8'),
  },
  {
    key: 'annual-review',
    sequence: 10,
    step: 'Review the plan',
    amount: 12,
    unit: 'MONTHS',
    countedFrom: 'The making of the plan, or the last review',
    legalBasis: 'Children and Families Act 2014, section 44',
    sourceId: passage('children-and-families-act-2014 section 44'),
  },
  {
    key: 'review-report',
    sequence: 11,
    step: 'School sends its report of the review meeting',
    amount: 2,
    unit: 'WEEKS',
    countedFrom: 'The review meeting',
    ...regulations('regulation 20'),
  },
  {
    key: 'review-decision',
    sequence: 12,
    step: 'Council decides to maintain, amend or cease, and proposes amendments',
    amount: 4,
    unit: 'WEEKS',
    countedFrom: 'The review meeting',
    ...devon,
  },
  {
    key: 'amended-plan',
    sequence: 13,
    step: 'Issue the final amended plan',
    amount: 12,
    unit: 'WEEKS',
    countedFrom: 'The review meeting; eight weeks from the notice of amendments',
    ...devon,
  },
  {
    key: 'phase-transfer',
    sequence: 14,
    step: 'Final amended plan for a change of phase',
    amount: null,
    unit: 'FIXED_DATE',
    fixedDate: '02-15',
    countedFrom: 'In the year of transfer',
    ...regulations('regulation 18'),
  },
  {
    key: 'phase-transfer-post-16',
    sequence: 15,
    step: 'Final amended plan for a change to post-16 education',
    amount: null,
    unit: 'FIXED_DATE',
    fixedDate: '03-31',
    countedFrom: 'In the year of transfer',
    ...regulations('regulation 18'),
  },
]);
