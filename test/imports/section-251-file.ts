/** Small section 251 files in the form of the published ones. */
export interface Section251Place {
  level: string;
  region?: readonly [code: string, name: string];
  council?: readonly [gss: string, dfe: string, name: string];
}

export const england: Section251Place = { level: 'National' };
export const northWest: Section251Place = { level: 'Regional', region: ['E12000002', 'North West'] };
export const wirral: Section251Place = {
  ...northWest,
  level: 'Local authority',
  council: ['E08000015', '344', 'Wirral'],
};
export const bolton: Section251Place = {
  ...northWest,
  level: 'Local authority',
  council: ['E08000001', '350', 'Bolton'],
};
export const herefordshire: Section251Place = {
  level: 'Local authority',
  region: ['E12000005', 'West Midlands'],
  council: ['E06000019', '884', 'Herefordshire'],
};

/** Early years, primary, secondary, special, alternative provision, post-16, gross, income, net, net per head. */
export type Sums = readonly [string, string, string, string, string, string, string, string, string, string];

export type Section251Row = readonly [year: string, place: Section251Place, line: string, sums: Sums];

const before =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,main_category';
const phases =
  'early_years_establishments,primary_schools,secondary_schools,sen_and_special_schools,pupil_referral_units_and_alt_provision,post_16';

export const headings = {
  OUTTURN: `${before},category_of_expenditure,${phases},gross_expenditure,income,net_expenditure,net_per_capita_expenditure`,
  BUDGET: `${before},category_of_planned_expenditure,${phases},gross_planned_expenditure,income,net_planned_expenditure,net_per_capita_planned_expenditure`,
};

const quoted = (text: string): string => (text.includes(',') ? `"${text}"` : text);

export function section251File(heading: string, rows: readonly Section251Row[]): string {
  const lines = rows.map(([year, { level, region = ['', ''], council = ['', '', ''] }, line, sums]) =>
    [
      year,
      'Financial year',
      level,
      'E92000001',
      'England',
      ...region,
      council[1],
      council[0],
      council[2],
      'High needs',
      line,
      ...sums,
    ]
      .map(quoted)
      .join(','),
  );
  return `\uFEFF${[heading, ...lines].join('\r\n')}\r\n`;
}
