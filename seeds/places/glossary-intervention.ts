/** Inspection, notices and improvement. */
import type { Entry } from './glossary-entry.js';

export const intervention: readonly Entry[] = [
  [
    'WSoA',
    'Written Statement of Action',
    'The plan a local area must write when inspectors find serious weaknesses in its SEND services.',
    '000 ¶4',
  ],
  ['WSOA', 'Written Statement of Action', 'Another way of writing WSoA.', '001 summary ¶1'],
  ['Statement of Action', 'Written Statement of Action', 'Wirral’s name for its WSoA.', '001 summary ¶1'],
  [
    'Improvement plan',
    'Improvement plan',
    'What source 002 calls the Written Statement of Action together with the work that follows from it.',
    '002 ¶2',
  ],
  [
    'Improvement notice',
    'Improvement notice',
    'A formal notice by which the Department for Education requires a council to improve, with dates.',
    '000 ¶1',
  ],
  [
    'Improvement journey',
    'Improvement journey',
    'What papers call the way from a poor inspection to good services.',
    '004 ¶2',
  ],
  [
    'Recovery plan',
    'Recovery plan',
    'A plan for catching up with duties that have fallen behind. Source 004 wants one over several years.',
    '004 ¶7',
  ],
  [
    'Stocktake',
    'Stocktake',
    'A formal talk in which the Department for Education judges progress. Source 004 also writes stock take.',
    '004 ¶1',
  ],
  [
    'Monitoring meeting',
    'Monitoring meeting',
    'A meeting at which the Department for Education and its advisers look at evidence of progress.',
    '001 §3.9',
  ],
  ['Monitoring visit', 'Monitoring visit', 'A visit to assess progress by formal discussion.', '004 ¶2'],
  [
    'Deep dive',
    'Deep dive',
    'A close look at one set of data or one topic. Source 004 writes dive activities and does not say more.',
    '001 §3.4',
  ],
  [
    'Dive activities',
    'Dive activities',
    'Part of monitoring visits. The source does not explain it; it is likely deep dives.',
    '004 ¶2',
  ],
  ['Peer review', 'Peer review', 'A review by people who do the same work elsewhere.', '003 ¶11'],
  [
    'Re-inspection',
    'Re-inspection',
    'The return of inspectors to see whether the weaknesses they found were mended.',
    '001 §7.1',
  ],
  [
    'Inspection framework',
    'Inspection framework',
    'The rules by which Ofsted inspects schools. The one meant was new in 2019.',
    '002 ¶16',
  ],
  [
    'Workstream',
    'Workstream',
    'One strand of an improvement plan, with its own lead and actions. Wirral’s has at least workstreams 1, 2, 4, 5 and 6 in the text.',
    '001 §3.4',
  ],
  ['RAG', 'Red, Amber, Green', 'A rating of progress by three colours.', '002 ¶4'],
  [
    'BRAG',
    'Blue, Red, Amber, Green',
    'A rating like RAG with one more colour. The source does not spell it out; blue likely means complete, since four states are counted.',
    '001 appendices',
  ],
  [
    'Delayed, not at risk',
    'Delayed, not at risk',
    'A rating that 000 reports: late, yet not thought to endanger the plan.',
    '000 ¶10',
  ],
  [
    'SEND Transformation Programme',
    'SEND Transformation Programme',
    'Wirral’s programme of change that carries the statement of action.',
    '001 §3.18(1)',
  ],
  ['SEND dashboard', 'SEND data dashboard', 'The page of figures by which leaders watch the service.', '001 §3.4'],
  [
    'Rebaseline',
    'Rebaseline',
    'To set a new date for an action in place of an earlier one. Not a word of the documents, which speak of deadlines pushed back.',
    '001 §3.7',
  ],
];
