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
    key: 'improvement unnamed-004-report',
    topic: 'The official report of the stocktake',
    detail: 'Expected within the week. The text does not show whether it came.',
    ...about('ExternalReview', 'unnamed-004-stocktake'),
    ...said('004', '¶1'),
  },
]);
