/** Plans, assessments and reviews. */
import type { Entry } from './glossary-entry.js';

export const plans: readonly Entry[] = [
  [
    'SEND',
    'Special educational needs and disabilities',
    'A need or disability for which a child or young person needs help in learning beyond what is usual.',
    '000 ¶2',
  ],
  ['EHC', 'Education, health and care', 'The three services that a plan brings together.', '001 §3.7'],
  [
    'EHC plan',
    'Education, health and care plan',
    'The legal document that sets out the needs of a child or young person and the provision that must be made.',
    '004 ¶3',
  ],
  ['EHCP', 'Education, health and care plan', 'Another way of writing EHC plan.', '000 ¶1'],
  [
    'EHCNA',
    'Education, health and care needs assessment',
    'The assessment that comes before a plan. The documents write it out; the acronym is common elsewhere.',
    '001 §3.7',
  ],
  ['AR', 'Annual review', 'Short for the yearly review of a plan. The documents write it out.', '001 §3.7'],
  [
    'Annual review',
    'Annual review',
    'The review of a plan that the law requires at least every twelve months.',
    '004 ¶3',
  ],
  [
    '20-week limit',
    '20-week limit',
    'The time the law allows from the request for an assessment to the final plan.',
    '003 ¶5',
  ],
  [
    'Draft due',
    'Draft due',
    'The stage at which a draft plan should be ready and is not yet. The source names the stage and does not define it.',
    '000 ¶12',
  ],
  [
    'Stuck case',
    'Stuck case',
    'A plan that does not move past the draft stage, mostly because no consulted school answers positively.',
    '000 ¶12',
  ],
  [
    'Consultation response',
    'Consultation response',
    'The answer of a school that has been asked whether it can meet the needs in a draft plan.',
    '000 ¶12',
  ],
  [
    'EHC Co-ordinator',
    'Education, health and care co-ordinator',
    'The council officer who holds a family’s case.',
    '001 §3.8',
  ],
  [
    'Annual Review Officer',
    'Annual Review Officer',
    'The council officer who holds the case of a plan under review.',
    '001 §3.8',
  ],
  [
    'Tribunal',
    'First-tier Tribunal (Special Educational Needs and Disability)',
    'The court to which parents and young people appeal against a council’s decision on a plan.',
    '001 §3.21',
  ],
  [
    'SEND Code of Practice',
    'SEND Code of Practice: 0 to 25 years',
    'The statutory guidance that councils, schools and health bodies must have regard to.',
    '001 §5.1',
  ],
  ['Code of Practice', 'SEND Code of Practice: 0 to 25 years', 'Short for the SEND Code of Practice.', '001 §3.9'],
  [
    'Children and Families Act 2014',
    'Children and Families Act 2014',
    'The act that sets the duties of councils and health bodies towards children and young people with SEND.',
    '001 §5.1',
  ],
];
