/** The fictional lines of investment, and what is spent from each, month by month: budgets, ledger and forecasts all follow from it. */
import type { InventedArea, World } from '../invent.js';
import { at, count, quotient } from '../whole-numbers.js';

type Pot = 'base' | 'high-needs' | 'grant' | 'icb';

/** Title, purpose, section 251 line, CIPFA group, pot, thousands of pounds a year. */
const catalogue: readonly [InventedTitle, ...InventedTitle[]] = [
  [
    'Statutory assessment and review',
    'Coordinators who carry requests, plans and reviews.',
    '2.1.2',
    '1',
    'base',
    1450,
  ],
  ['Educational psychology', 'Advice for assessments and work with schools.', '2.1.1', '1', 'base', 1180],
  ['Speech and language therapy', 'Therapists bought jointly with health.', '1.2.13', '5', 'icb', 960],
  ['Neurodevelopmental assessment', 'Assessment for autism and ADHD.', '1.2.13', '5', 'icb', 820],
  ['Occupational therapy', 'Therapists bought jointly with health.', '1.2.13', '5', 'icb', 540],
  ['Home to school transport', 'Transport of children with a plan.', '2.1.4', '3', 'base', 3900],
  ['Top-up funding, mainstream', 'Support named in plans.', '1.2.1', '6', 'high-needs', 5200],
  ['Resource bases', 'Places in bases at mainstream schools.', '1.0.2', '5', 'high-needs', 2100],
  ['Independent special schools', 'Places bought from independent schools.', '1.2.3', '5', 'high-needs', 6100],
  ['Inclusion outreach', 'Advisers and specialist teachers who go into schools.', '1.2.8', '1', 'high-needs', 870],
  ['Direct payments', 'Paid to families who arrange support themselves.', '1.2.11', '6', 'high-needs', 310],
  ['Improvement programme office', 'The people who run the improvement plan.', '2.1.2', '1', 'grant', 420],
  ['Workforce training', 'Training of school and council staff.', '1.2.5', '4', 'grant', 190],
  ['Parent carer participation', 'Working with families on the plan.', '1.2.5', '4', 'grant', 120],
  ['Alternative provision', 'Places for pupils out of school.', '1.2.7', '5', 'high-needs', 1350],
  ['Mental health support', 'Teams that work in schools.', '1.2.13', '5', 'icb', 680],
];
type InventedTitle = readonly [string, string, string, string, Pot, number];

/** Places in the catalogue that other rows speak of. */
export const lineOf = {
  assessment: 0,
  psychology: 1,
  salt: 2,
  neuro: 3,
  ot: 4,
  transport: 5,
  bases: 7,
  inclusion: 9,
  programme: 11,
  training: 12,
  mentalHealth: 15,
} as const;

export const months = 24;

export interface InventedLine {
  number: number;
  title: string;
  purpose: string;
  s251: string;
  subjective: string;
  pot: Pot;
  basis: 'IN_PERIOD' | 'CUMULATIVE';
  /** Approved in the closed and the current year, in pence. */
  budgets: readonly [closed: number, current: number];
  /** Spent in each month of the two years, in pence. */
  spent: readonly number[];
}

export function linesOf({ scale }: World, area: InventedArea): InventedLine[] {
  return count(scale.lines).map((number) => {
    const [title, purpose, s251, subjective, pot, thousands] = at(catalogue, number);
    const round = quotient(number, catalogue.length);
    const chance = area.chance(`line ${String(number)}`);
    const closed = chance.near(thousands, 15) * 100_000;
    const current = chance.near(closed / 100_000, 8) * 100_000;
    const pressure = chance.whole(92, 106);
    return {
      number,
      title: round === 0 ? title : `${title}, locality ${String(round + 1)}`,
      purpose,
      s251,
      subjective,
      pot,
      // One line reports the year so far; no sum may mix it with the others.
      basis: number === lineOf.transport ? 'CUMULATIVE' : 'IN_PERIOD',
      budgets: [closed, current],
      spent: count(months).map((month) => chance.near(quotient((month < 12 ? closed : current) * pressure, 1200), 7)),
    };
  });
}
