/** Small files in the form of Explore Education Statistics: the columns are those of a published file, the places real, the figures made up. */
const place = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'new_la_code',
  'old_la_code',
  'la_name',
];

/** Level, region's code and name, and the three of the council. */
type Where = readonly [level: string, ...codes: string[]];

export const england: Where = ['National', '', '', '', '', ''];
export const northWest: Where = ['Regional', 'E12000002', 'North West', '', '', ''];
export const wirral: Where = ['Local authority', 'E12000002', 'North West', 'E08000015', '344', 'Wirral'];
export const herefordshire: Where = [
  'Local authority',
  'E12000005',
  'West Midlands',
  'E06000019',
  '884',
  'Herefordshire, County of',
];
export const bolton: Where = ['Local authority', 'E12000002', 'North West', 'E08000001', '350', 'Bolton'];
export const camden: Where = ['Local authority', 'E13000001', 'Inner London', 'E09000007', '202', 'Camden'];

export interface StatisticsFile {
  /** Filters and figures. */
  columns: readonly string[];
  rows: readonly (readonly [time: string, where: Where, ...cells: string[]])[];
  identifier?: string;
}

export function statisticsFile({ columns, rows, identifier = 'Calendar year' }: StatisticsFile): string {
  const lines = rows.map(([time, [level, ...codes], ...cells]) => [
    time,
    identifier,
    level,
    'E92000001',
    'England',
    ...codes,
    ...cells,
  ]);
  return `\uFEFF${[[...place, ...columns], ...lines].map((line) => line.map(quoted).join(',')).join('\r\n')}\r\n`;
}

const quoted = (text: string): string => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** The columns of the file of plans issued within 20 weeks that definitions read, and one that none reads. */
export const timelinessColumns = [
  'breakdown_topic',
  'breakdown',
  'plans_issued_den',
  'plans_issued_den_ex',
  'plans_issued_within_20_weeks',
  'plans_issued_20_weeks_ex',
  'pc_plans_issued_within_20_weeks',
  'PC_plans_issued_20_weeks_ex',
  'plans_issued_gt_1_year',
  'plans_issued_gt_1_year_ex',
];

export const everybody = ['All EHC plans issued', 'All EHC plans issued'] as const;
