/** Answers of servers that show the keys of the tables, with the ids of the contract: `Area:3f2a…` for the area 3f2a…. */

const nouns: Readonly<Record<string, string>> = {
  area: 'Area',
  workstreams: 'Workstream',
  actions: 'Action',
  milestones: 'Milestone',
  investmentLines: 'InvestmentLine',
  postFundings: 'PostFunding',
  post: 'Post',
  vacancies: 'Vacancy',
  pathway: 'Pathway',
  pathways: 'Pathway',
  waitSnapshots: 'WaitSnapshot',
  actuals: 'Actual',
};

/** `under`: the field that holds the value, past any `nodes`. */
export function withNouns(value: unknown, under = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => withNouns(each, under));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, found]: [string, unknown]) =>
      field === 'id' && typeof found === 'string'
        ? [field, `${nouns[under] ?? ''}:${found}`]
        : [field, withNouns(found, field === 'nodes' ? under : field)],
    ),
  );
}
