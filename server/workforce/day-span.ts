/** The first and last day that a partial date may mean: null where it does not say. */
export interface DaySpan {
  earliest: string | null;
  latest: string | null;
}

export const certainlyBefore = ({ latest }: DaySpan, { earliest }: DaySpan): boolean =>
  latest !== null && earliest !== null && latest < earliest;
