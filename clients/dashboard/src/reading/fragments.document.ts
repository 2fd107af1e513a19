/** What every page asks of a figure and of a source. */
import { graphql } from '../gql/gql.js';

export const Fragments = graphql(`
  fragment Pence on PenceFigure {
    state
    qualifier
    value
    note
    promisedFor
  }

  fragment Fte on FteFigure {
    state
    qualifier
    value
    note
    promisedFor
  }

  fragment Decimal on DecimalFigure {
    state
    qualifier
    value
    note
    promisedFor
  }

  fragment Count on CountFigure {
    state
    qualifier
    value
    note
    promisedFor
  }

  fragment Sourced on Fact {
    asAt
    source {
      locator
      document {
        title
        url
      }
    }
  }

  fragment NotKnown on DataGaps {
    tally {
      kind
      gaps
    }
    gaps {
      kind
      where
      sentence
      since
      promisedFor
      owedBy
    }
    assumptions {
      statement
      basis
    }
  }
`);
