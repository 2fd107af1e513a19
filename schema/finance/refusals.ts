/** What refusals that several writes of finance share mean. */
export const refusals = {
  LINE_CLOSED: 'the line is closed.',
  BAD_AMOUNT: 'a sum below zero, or above £10 billion.',
  YEAR_MISSING: 'a date that must be in a year that is stated says none, or only by when.',
  DATE_TO_COME: 'a date that must have passed has yet to come.',
  OUT_OF_ORDER: 'a date lies before another that it has to follow.',
  DUPLICATE_REFERENCE: 'the line already has a record with this reference.',
  EMPTY_BATCH: 'nothing was sent.',
  BATCH_TOO_LARGE: 'more than 10,000 items.',
  PERIODS_OVERLAP:
    'the line has a figure for another period that shares days with this one: added up, money would count twice.',
  WRONG_STAGE: 'the budget has not come as far as that, or has come further.',
  BELOW_COMMITTED: 'the budget would no longer cover what is committed.',
  BUDGET_EXCEEDED: 'more than is left: approved less spent and committed.',
  BUDGET_UNKNOWN:
    'more than is known to be left, and nobody has said how much there is. `acceptUnknownBudget` records it all the same.',
  OTHER_AREA: 'the money is for another area.',
  COMMITMENT_CLOSED: 'the commitment is spent or cancelled already.',
} as const;

/** Those of the named codes. */
export function refusedWith(...codes: readonly (keyof typeof refusals)[]): Record<string, string> {
  return Object.fromEntries(codes.map((code) => [code, refusals[code]]));
}
