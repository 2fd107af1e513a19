/** Small workbooks in the three layouts of the published ones. */
import { writeXlsx } from 'hucre/xlsx';

/** Total and the seven bands, the shortest first; null is blank. */
export type Counts = readonly (number | string | null)[];

export interface ChsRow {
  type: 'National' | 'Region' | 'ICB' | 'Provider';
  name: string;
  code?: string;
  salt?: Counts;
  audiology?: Counts;
  /** A line that is left out. */
  screening?: Counts;
}

export interface ChsRelease {
  /** YYYY-MM. */
  month: string;
  published: string;
  revised?: string;
  /** First: no headings before the figures. Named: type and name. Coded: type, code and name, shouted. */
  layout?: 'FIRST' | 'NAMED' | 'CODED';
  rows: readonly ChsRow[];
  /** How many handed in nothing: by place, month by month from April 2023. */
  missing?: readonly (readonly [type: string, name: string, ...counts: number[]])[];
  /** National totals of speech and language therapy, month by month from April 2023. */
  series?: readonly number[];
  /** Changes the finished sheets. */
  tamper?: (sheets: ChsSheet[]) => void;
}

export interface ChsSheet {
  name: string;
  rows: (string | number | null)[][];
}

const bandTitles = [
  '0-1 weeks (0-7 days)',
  '>1-2 weeks (8-14 days)',
  '>2-4 weeks (15-28 days)',
  '>4-12 weeks (29-84 days)',
  '>12-18 weeks (85-126 days)',
  '>18-52 weeks (127-364 days)',
  'over 52 weeks (over 365 days)',
];

const nothing: Counts = Array<null>(8).fill(null);

function monthName(month: string, year: 'numeric' | '2-digit' = 'numeric'): string {
  const words = new Date(`${month}-01`).toLocaleDateString('en-GB', {
    month: year === 'numeric' ? 'long' : 'short',
    timeZone: 'UTC',
  });
  return year === 'numeric' ? `${words} ${month.slice(0, 4)}` : `${words}-${month.slice(2, 4)}`;
}

const monthsFromApril = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => new Date(Date.UTC(2023, 3 + index)).toISOString().slice(0, 7));

const wording = {
  FIRST: '(CYP) Therapy interventions: speech and language',
  NAMED: '(CYP) Therapy interventions: Speech and language',
  CODED: '(CYP) THERAPY INTERVENTIONS: SPEECH AND LANGUAGE',
};

export async function chsWorkbook(release: ChsRelease): Promise<Buffer> {
  const sheets = sheetsOf(release);
  release.tamper?.(sheets);
  return Buffer.from(await writeXlsx({ sheets }));
}

function sheetsOf({
  month,
  published,
  revised = '-',
  layout = 'NAMED',
  rows,
  missing = [],
  series = [],
}: ChsRelease): ChsSheet[] {
  const when = monthName(month);
  const headings = (sheet: string): (string | null)[] => {
    if (layout === 'FIRST') return [null, null, null];
    if (layout === 'CODED') return ['Organisation Type', 'Organisation Code', 'Organisation Name'];
    return sheet === 'Table 4g' ? ['level', 'name'] : ['Organisation Type', 'Organisation Name'];
  };
  let type: string | null = null;
  const labels = (row: Pick<ChsRow, 'name' | 'code'> & { type: string }): (string | null)[] => {
    const isFirst = type !== row.type;
    ({ type } = row);
    if (layout === 'FIRST')
      return [
        null,
        isFirst && row.type !== 'National' ? (row.type === 'Provider' ? 'Organisation' : row.type) : null,
        row.name,
      ];
    return layout === 'NAMED' ? [row.type, row.name] : [row.type, row.code ?? null, row.name.toUpperCase()];
  };
  const services = ['(A) Audiology', wording[layout], '(CYP) Audiology', '(CYP) Vision screening'];
  const table = (name: string, title: string, place: number): ChsSheet => {
    type = null;
    return {
      name,
      rows: [
        [`${title} by service, ${when}`],
        ['Blanks indicate no organisation submitted for the service line.'],
        [null],
        [...headings(name), ...services],
        ...rows.map((row) => [
          ...labels(row),
          7,
          ...[row.salt, row.audiology, row.screening].map((counts) => (counts ?? nothing)[place] ?? null),
        ]),
      ],
    };
  };
  const count = Number(month.slice(5)) - 3 + 12 * (Number(month.slice(0, 4)) - 2023);
  const months = monthsFromApril(Math.max(count + 1, 2));
  type = null;
  return [
    {
      name: 'Cover page',
      rows: [
        ['Title:', 'Community Health Services Waiting Times'],
        ['Published:', published],
        ['Revised:', revised],
      ],
    },
    { name: 'Contents', rows: [['Contents'], [null], [null], [`Table 4: Total waiting list by service, ${when}`]] },
    {
      name: 'Table 1',
      rows: [
        [
          `Number of organisations of 137 providers in scope that did not submit data at national, regional and ICB level, ${when}`,
        ],
        [null],
        [
          ...headings('Table 1'),
          ...months.map((each) => (layout === 'FIRST' ? `${each}-01` : monthName(each, '2-digit'))),
        ],
        ...missing.map(([kind, name, ...counts]) => [...labels({ type: kind, name }), ...counts]),
      ],
    },
    {
      name: 'Table 2',
      rows: [
        [`National time series of total reported waiting list by service, ${when}`],
        [null],
        ['Service', ...months.map((each) => monthName(each, '2-digit'))],
        ['England', ...series.map((value) => value + 1000)],
        [wording[layout], ...series],
      ],
    },
    table('Table 4', 'Total waiting list', 0),
    ...bandTitles.map((title, index) =>
      table(`Table 4${'abcdefg'.charAt(index)}`, `Number waiting ${title}`, index + 1),
    ),
  ];
}
