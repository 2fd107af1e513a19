/** A statistics file as large as is wanted, in the form of the published one of plans issued within 20 weeks; the places are real in number only. */
import { chanceOf } from '../../../seeds/chance.js';

export interface Wanted {
  rows: number;
  /** The later release: columns in small letters, one more year, one row in a hundred with other figures. */
  isLater?: boolean;
}

const figures = [
  'plans_issued_den',
  'plans_issued_den_ex',
  'plans_issued_within_20_weeks',
  'plans_issued_20_weeks_ex',
  'pc_plans_issued_within_20_weeks',
  'PC_plans_issued_20_weeks_ex',
  'plans_issued_gt20weeks_ltYear',
  'plans_issued_gt20weeks_ltYear_ex',
  'pc_plans_issued_gt20weeks_ltYear',
  'PC_plans_issued_gt20weeks_ltYear_ex',
  'plans_issued_gt_1_year',
  'plans_issued_gt_1_year_ex',
  'pc_plans_issued_gt_1_year',
  'PC_plans_issued_gt_1_year_ex',
];

const header =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,new_la_code,old_la_code,la_name,breakdown_topic,breakdown';

const councils = 153;
const firstYear = 2019;
const years = 6;

/** In pieces of a few hundred rows. */
export function* statistics({ rows, isLater = false }: Wanted): Generator<string> {
  yield `\uFEFF${header},${figures.map((name) => (isLater ? name.toLowerCase() : name)).join(',')}\r\n`;
  const parts = Math.ceil(rows / (councils * years));
  const perYear = councils * parts;
  let piece = '';
  for (let at = 0; at < rows + (isLater ? perYear : 0); at += 1) {
    // What comes after `rows` is the year more.
    const year = at < rows ? firstYear + (Math.floor(at / parts) % years) : firstYear + years;
    const council = at < rows ? Math.floor(at / parts / years) : Math.floor((at - rows) / parts);
    piece += `${row({ year, council, part: (at < rows ? at : at - rows) % parts, isRevised: isLater && at % 100 === 0 })}\r\n`;
    if (at % 400 === 399) {
      yield piece;
      piece = '';
    }
  }
  yield piece;
}

interface Place {
  year: number;
  council: number;
  part: number;
  isRevised: boolean;
}

function row({ year, council, part, isRevised }: Place): string {
  const region = council % 9;
  const number = String(council + 1);
  const [topic, breakdown] =
    part === 0 ? ['All EHC plans issued', 'All EHC plans issued'] : ['Measured part', `part ${String(part)}`];
  const place = [
    String(year),
    'Calendar year',
    'Local authority',
    'E92000001',
    'England',
    `E1300000${String(region)}`,
    `Measured region ${String(region + 1)}`,
    `E069${number.padStart(5, '0')}`,
    String(100 + council),
    `Measured council ${number}`,
    topic,
    breakdown,
  ];
  return [...place, ...cells(`${String(year)} ${String(council)} ${String(part)}`, isRevised)].join(',');
}

/** The same row has the same figures, whichever file it stands in. */
function cells(key: string, isRevised: boolean): string[] {
  const chance = chanceOf(key);
  const below = (most: number): number => chance.whole(0, most);
  const [all, none] = [50 + below(900), below(9)];
  const ex = all - none;
  const within = Math.min(below(ex) + (isRevised ? 1 : 0), ex);
  const overYear = below(ex - within);
  const between = ex - within - overYear;
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  const counts = [within, between, overYear].flatMap((count) => [
    String(count),
    String(count),
    share(count, all),
    share(count, ex),
  ]);
  return [String(all), String(ex), ...counts];
}
