/** Figures of which only matters whether they are given. */
export const figuresOfGaps = /* GraphQL */ `
  fragment CountOfGap on CountFigure {
    state
    promisedFor
    note
  }

  fragment MoneyOfGap on PenceFigure {
    state
    promisedFor
    note
  }

  fragment MeasureOfGap on DecimalFigure {
    state
    promisedFor
    note
  }
`;
