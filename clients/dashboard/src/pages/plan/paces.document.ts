/** How fast each plan must go to be done in time, against how fast it has gone. */
import { graphql } from '../../gql/gql.js';

export const Paces = graphql(`
  fragment Pace on RunRate {
    intervention {
      slug
    }
    basis
    asAt
    by
    total {
      ...Count
    }
    done {
      ...Count
    }
    toBeDone {
      ...Count
    }
    remaining {
      ...Count
    }
    monthsPast {
      ...Decimal
    }
    monthsLeft {
      ...Decimal
    }
    achievedAMonth {
      ...Decimal
    }
    requiredAMonth {
      ...Decimal
    }
    timesThePace {
      ...Decimal
    }
    reachedAtPaceOn
    assumptions {
      statement
    }
    gaps {
      sentence
    }
  }
`);
