/** Figures as a picture shows them. */
export const figuresOfThroughline = /* GraphQL */ `
  fragment Pence on PenceFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Fte on FteFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Count on CountFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Measure on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`;
