/** Headings that formulas of other sheets, and the way back in, find columns by. */
export const headings = {
  line: 'Line',
  lineId: 'Line id',
  budget: 'Current budget £',
  actual: 'Spent to date £',
  committed: 'Committed £',
  forecast: 'Forecast outturn £',
  forecastAsAt: 'Forecast judged on',
  forecastMethod: 'How it was worked out',
  newMethod: 'If you change it: how',
  variance: 'Variance £',
  source: 'Funding source',
  sourceId: 'Funding source id',
} as const;

export const sheetNames = {
  notes: 'Notes',
  control: 'Control',
  monitoring: 'Budget monitoring',
  versions: 'Budget versions',
  virements: 'Virements',
  forecasts: 'Forecasts',
  posts: 'Posts',
  filled: 'Funded and filled',
  funding: 'Funding sources',
  open: 'Not reconciled',
} as const;
