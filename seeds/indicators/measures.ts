/** What is measured: published measures, those worked out from them, and those only spoken of. */
import { IndicatorRow } from '../../server/indicators/indicator.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import { organisation } from './indicators-keys.js';

const timeliness = passage('dfe-ehc-plans-2025 timeliness_20_week.csv');

type Published = Pick<IndicatorRow, 'asAt' | 'sourceId' | 'publisherId'>;
const dfe = (locator: string): Published => ({
  asAt: '2025',
  sourceId: passage(`dfe-ehc-plans-2025 ${locator}`),
  publisherId: organisation('dfe'),
});
const said = (asAt: string, source: string): Published => ({ asAt, sourceId: passage(source), publisherId: null });

type Kind = Pick<IndicatorRow, 'topic' | 'polarity' | 'unit'>;
const measure = (
  slug: string,
  name: string,
  kind: readonly [Kind['topic'], Kind['polarity'], Kind['unit']],
  decimalPlaces: number,
  from: Published,
) => {
  const [topic, polarity, unit] = kind;
  return { key: slug, slug, name, topic, polarity, unit, decimalPlaces, ...from };
};

const published = facts(IndicatorRow, {}, [
  measure(
    'ehcp-20-weeks',
    'EHC plans issued within 20 weeks',
    ['PLANS_ON_TIME', 'HIGH', 'PERCENT'],
    1,
    dfe('timeliness_20_week.csv'),
  ),
  measure(
    'ehcp-over-a-year',
    'EHC plans that took more than a year',
    ['PLANS_ON_TIME', 'LOW', 'COUNT'],
    0,
    dfe('timeliness_20_week.csv'),
  ),
  measure(
    'ehc-requests',
    'Requests for an EHC needs assessment',
    ['REQUESTS', 'NEITHER', 'COUNT'],
    0,
    dfe('requests.csv'),
  ),
  measure(
    'ehc-decided-6-weeks',
    'Requests decided within six weeks',
    ['PLANS_ON_TIME', 'HIGH', 'PERCENT'],
    1,
    dfe('requests.csv'),
  ),
  measure(
    'ehc-plans',
    'Children and young people with an EHC plan',
    ['CASELOAD', 'NEITHER', 'COUNT'],
    0,
    dfe('caseload.csv'),
  ),
  measure(
    'home-education',
    'Children and young people with SEND educated at home',
    ['CASELOAD', 'NEITHER', 'COUNT'],
    0,
    dfe('caseload.csv'),
  ),
  measure(
    'annual-reviews-expected',
    'Annual reviews expected',
    ['REVIEWS', 'NEITHER', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure(
    'annual-review-meetings',
    'Annual review meetings held in the year',
    ['REVIEWS', 'HIGH', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure(
    'annual-review-decisions-outstanding',
    'Annual review decisions outstanding',
    ['REVIEWS', 'LOW', 'COUNT'],
    0,
    dfe('annual_reviews.csv'),
  ),
  measure('tribunal-appeals', 'Appeals to the SEND tribunal, as a rate', ['APPEALS', 'LOW', 'PERCENT'], 1, {
    asAt: '2024',
    sourceId: passage('hmcts-send-tribunals appeal rate'),
    publisherId: organisation('hmcts'),
  }),
  measure(
    'dsg-cumulative-balance',
    'Cumulative balance of the Dedicated Schools Grant',
    ['FINANCE', 'HIGH', 'PERCENT'],
    2,
    { asAt: '2022', sourceId: passage('dfe-send-ap-dashboard DSG balance'), publisherId: organisation('dfe') },
  ),
  ...(
    [
      ['ep-recruitment-difficulty', 'Principal educational psychologists with difficulty recruiting', 'LOW'],
      [
        'ep-recruitment-difficulty-consistent',
        'Of those with difficulty recruiting, share to whom it is consistent',
        'LOW',
      ],
      ['ep-retention-difficulty', 'Principal educational psychologists with trouble keeping staff', 'LOW'],
    ] as const
  ).map(([slug, name, polarity]) =>
    measure(slug, name, ['WORKFORCE', polarity, 'PERCENT'], 0, {
      asAt: '2023',
      sourceId: passage('dfe-ep-research-2023 difficulty and retention'),
      publisherId: organisation('dfe'),
    }),
  ),
  measure('autism-open-referrals', 'Open referrals for suspected autism', ['HEALTH', 'LOW', 'COUNT'], 0, {
    asAt: '2023-09',
    sourceId: passage('nhs-autism-waits change of method'),
    publisherId: organisation('nhs-england'),
  }),
]);

const derived = facts(IndicatorRow, { asAt: '2025', sourceId: timeliness, publisherId: null }, [
  {
    key: 'ehcp-20-weeks-neighbour-mean',
    slug: 'ehcp-20-weeks-neighbour-mean',
    name: 'EHC plans issued within 20 weeks: mean of statistical neighbours',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
  {
    key: 'ehcp-20-weeks-rank',
    slug: 'ehcp-20-weeks-rank',
    name: 'EHC plans issued within 20 weeks: rank among council areas',
    topic: 'PLANS_ON_TIME',
    polarity: 'LOW',
    unit: 'RANK',
    decimalPlaces: 0,
  },
  {
    key: 'ehcp-20-weeks-median',
    slug: 'ehcp-20-weeks-median',
    name: 'EHC plans issued within 20 weeks: median of council areas',
    topic: 'PLANS_ON_TIME',
    polarity: 'HIGH',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
  {
    key: 'ehc-plans-growth',
    slug: 'ehc-plans-growth',
    name: 'Growth in the number of EHC plans',
    topic: 'CASELOAD',
    polarity: 'NEITHER',
    unit: 'PERCENT',
    decimalPlaces: 1,
  },
]);

const panel2019 = '2019-03~';
const onlySpokenOf = facts(IndicatorRow, {}, [
  measure(
    'ehcp-average-wait',
    'Average wait for an EHC plan',
    ['PLANS_ON_TIME', 'LOW', 'DAYS'],
    0,
    said('2025-09', 'lasp-board-2025-09 waits'),
  ),
  measure(
    'salt-wait',
    'Wait for speech and language therapy',
    ['HEALTH', 'LOW', 'WEEKS'],
    0,
    said('2024-10-16', '000 ¶6'),
  ),
  measure(
    'send-complaints',
    'Complaints about SEND services',
    ['APPEALS', 'LOW', 'COUNT'],
    0,
    said('2024-10-16', '000 ¶1'),
  ),
  measure(
    'resource-bases',
    'Resource bases commissioned',
    ['INCLUSION', 'HIGH', 'COUNT'],
    0,
    said('2022-09-14', '001 §3.17'),
  ),
  measure(
    'special-school-share',
    'Children who attend a special school',
    ['INCLUSION', 'NEITHER', 'PERCENT'],
    1,
    said(panel2019, '002 ¶8'),
  ),
  measure(
    'requests-by-source',
    'Requests for an assessment by who makes them',
    ['REQUESTS', 'NEITHER', 'PERCENT'],
    1,
    said(panel2019, '002 ¶15'),
  ),
  measure(
    'looked-after-health-assessments',
    'Looked-after children with an up-to-date health assessment',
    ['HEALTH', 'HIGH', 'PERCENT'],
    1,
    said(panel2019, '002 ¶21'),
  ),
  measure(
    'schools-send-judged-good',
    'Schools whose SEND provision is judged good',
    ['INCLUSION', 'HIGH', 'PERCENT'],
    0,
    said(panel2019, '002 ¶23'),
  ),
  measure(
    'send-exclusions',
    'Exclusions of children with SEND, set against all children',
    ['INCLUSION', 'LOW', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
  measure(
    'send-attendance',
    'Attendance of children with SEND, set against all children',
    ['INCLUSION', 'HIGH', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
  measure(
    'send-persistent-absence',
    'Persistent absence of children with SEND, set against all children',
    ['INCLUSION', 'LOW', 'PERCENT'],
    1,
    said(panel2019, '002 ¶17'),
  ),
]);

export const measures: readonly SeedTable[] = [published, derived, onlySpokenOf];
