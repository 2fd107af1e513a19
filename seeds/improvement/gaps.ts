/** What a reader of the plans would want to know and the documents do not say. */
import { InformationGapRow } from '../../server/provenance/information-gap.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';
import { said } from './improvement-keys.js';

const about = (noun: string, key: string) => ({ aboutType: noun, aboutId: idOf(noun, key) });

export const gaps: SeedTable = facts(InformationGapRow, { state: 'UNKNOWN' } as const, [
  {
    key: 'improvement wirral-by-workstream',
    topic: 'Actions by workstream',
    detail:
      'The ratings of 102 actions are given for the whole statement; how they split by workstream stands in appendix 1.',
    ...about('Intervention', 'wirral-wsoa'),
    ...said('001', '§3.3'),
  },
  {
    key: 'improvement wirral-workstream-3',
    topic: 'What became of workstream 3',
    detail:
      'Workstreams 1, 2, 4, 5 and 6 are named. No paragraph names a third, and paragraphs 3.10 to 3.12 stand under none.',
    ...about('Intervention', 'wirral-wsoa'),
    ...said('001', '§3.10'),
  },
  {
    key: 'improvement wirral-five-milestones',
    topic: 'Which five milestones are delayed',
    detail: 'They are counted and not named, so what each waits for cannot be followed.',
    ...about('StatusTally', 'wirral-2024-10 delayed'),
    ...said('000', '¶10'),
  },
  {
    key: 'improvement wirral-wsoa-delivery',
    topic: 'Whether the statement of action was on course for, and reached, full delivery',
    detail:
      'October 2025 is the date. The minutes of October 2024 give neither a forecast nor how many actions were still open, and no later source we hold says that it was delivered in full.',
    ...about('Milestone', 'wirral-wsoa-delivered'),
    ...said('000', '¶4'),
  },
  {
    key: 'improvement wirral-reserve-effect',
    topic: 'What the reserve did for plans in time',
    detail:
      'The report tells of the reserve and of a rise from 24% to 40%, and does not say that one brought the other.',
    ...about('InvestmentLine', 'wirral-send-reserve'),
    ...said('001', '§4.1'),
  },
  {
    key: 'improvement wirral-2.8m-effect',
    topic: 'What the £2.8m is to do for plans in time',
    detail: 'It is to improve SEND services. What it pays for and what it is to bring is not given.',
    ...about('InvestmentLine', 'wirral-send-2025-26'),
    ...said('000', '¶1'),
  },
  {
    key: 'improvement wirral-recovery-plan',
    topic: 'Content and dates of the EHCP recovery plan',
    detail: 'It is named in an answer and not described.',
    ...about('Intervention', 'wirral-ehcp-recovery-plan'),
    ...said('000', '¶11'),
  },
  {
    key: 'improvement wirral-complaints',
    topic: 'Complaints about the SEND team, by theme',
    detail: 'They are said to be many, over missed deadlines and poor communication. No number is given.',
    ...about('Action', 'wirral-restructure-2024'),
    ...said('000', '¶1'),
  },
  {
    key: 'improvement worcestershire-dates',
    topic: 'When the actions of the plan are due',
    detail: 'The panel found the report unclear in action and timelines. No action in the text has a date.',
    ...about('Intervention', 'worcestershire-wsoa'),
    ...said('002', '¶3'),
  },
  {
    key: 'improvement worcestershire-babcock',
    topic: 'Share of actions that rely on Babcock Prime',
    detail: 'Said to be much; not counted.',
    ...about('DeliveryConcentration', 'worcestershire-babcock'),
    ...said('002', '¶3'),
  },
  {
    key: 'improvement worcestershire-babcock-uptake',
    topic: 'How many schools use Babcock Prime',
    detail: 'Many schools, academies above all, are said not to; neither they nor those that do are counted.',
    ...about('DeliveryConcentration', 'worcestershire-babcock'),
    ...said('002', '¶3'),
  },
  {
    key: 'improvement worcestershire-roadshows',
    topic: 'How many parents and carers the roadshows reached',
    detail: 'They are called well attended; no number of events or people is given.',
    ...about('Partnership', 'worcestershire-roadshows'),
    ...said('002', '¶22'),
  },
  {
    key: 'improvement worcestershire-school-visits',
    topic: 'How schools put the graduated response into practice',
    detail: 'Members agreed to ask on their visits; no answer of any school is recorded.',
    ...about('Action', 'worcestershire-graduated-response'),
    ...said('002', '¶25'),
  },
  {
    key: 'improvement worcestershire-transport',
    topic: 'What the transport review finds, when, and what SEND transport costs',
    detail: 'Only that the review includes SEND transport is confirmed.',
    ...about('Action', 'worcestershire-transport-review'),
    ...said('002', '¶27'),
  },
  {
    key: 'improvement worcestershire-good',
    topic: 'When all schools’ SEND provision will be judged good',
    detail: 'Asked by a member. No date was given: the system is complex and good practice does not spread by itself.',
    ...about('Action', 'worcestershire-briefings'),
    ...said('002', '¶23'),
  },
  {
    key: 'improvement worcestershire-requests',
    topic: 'Who asks for assessments',
    detail:
      'Asked whether schools raise concerns too early; the answer was an officer’s experience that parents press for a diagnosis. Requests by source were not counted then.',
    ...about('Intervention', 'worcestershire-wsoa'),
    ...said('002', '¶15'),
  },
  {
    key: 'improvement herefordshire-effect',
    topic: 'What less early intervention has done',
    detail: 'Too early to measure, as reported. No later look is dated.',
    ...about('Risk', 'herefordshire-early-intervention'),
    ...said('003', '¶9'),
  },
  {
    key: 'improvement unnamed-004-areas',
    topic: 'Which areas made progress',
    detail: 'Progress is reported in most areas; neither how many nor which.',
    ...about('StatusTally', 'unnamed-004 progress'),
    ...said('004', '¶1'),
  },
  {
    key: 'improvement unnamed-004-impact',
    topic: 'What the actions have brought about',
    detail: 'The next phase is to look at it. Nothing is told of it yet, nor when it will be.',
    ...about('EvidenceRequirement', 'unnamed-004-impact'),
    ...said('004', '¶2'),
  },
  {
    key: 'improvement unnamed-004-report',
    topic: 'The official report of the stocktake',
    detail: 'Expected within the week. The text does not show whether it came.',
    ...about('ExternalReview', 'unnamed-004-stocktake'),
    ...said('004', '¶1'),
  },
]);
