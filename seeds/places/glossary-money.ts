/** Money and the work of a council. */
import type { Entry } from './glossary-entry.js';

export const money: readonly Entry[] = [
  [
    'DSG',
    'Dedicated Schools Grant',
    'The government grant that pays for schools and for high needs. The documents write it out.',
    '001 §7.2',
  ],
  ['Reserve', 'Reserve', 'Money set aside earlier for a purpose; here from an underspend.', '001 §4.1'],
  ['Underspend', 'Underspend', 'What was budgeted and not spent in a year.', '001 §4.1'],
  ['Capital budget', 'Capital budget', 'Money for buildings and equipment, not for running costs.', '002 ¶26'],
  [
    'Funding follows the child',
    'Funding follows the child',
    'When a child moves, the money for the child moves too.',
    '002 ¶6',
  ],
  [
    'Operational delivery',
    'Operational delivery',
    'What source 000 says the council pays for: the running of a plan, as against the provision in it.',
    '000 ¶15',
  ],
  [
    'FTE',
    'Full-time equivalent',
    'Posts counted by hours: 1.0 is one full-time post. The source does not spell it out.',
    '001 §3.19',
  ],
  ['Establishment', 'Establishment', 'The posts that a team is meant to have, filled or not.', '001 §3.19'],
  ['Industrial action', 'Industrial action', 'Strikes and other action by staff.', '000 ¶1'],
  [
    'ICT',
    'Information and communications technology',
    'Computers and networks. The source does not spell it out.',
    '001 §6.1',
  ],
  [
    'Key decision',
    'Key decision',
    'A decision of such cost or effect that it must be announced beforehand.',
    '001 summary ¶5',
  ],
];
