/** What was claimed against what was published. */
import { graphql } from '../../gql/gql.js';

export const ClaimsReconciled = graphql(`
  fragment ClaimsReconciled on Reconciliation {
    claims {
      claim {
        id
        statement
        claimantRole
        claimedPeriod
        claimedFor
        unit
        upperValue
        indicator {
          slug
          name
        }
        ...Sourced
      }
      claimed {
        ...Decimal
      }
      verdict
      reason
      against {
        ...Beside
      }
      notYetSetAgainst {
        ...Beside
      }
    }
    assumptions {
      statement
      basis
    }
  }

  fragment Beside on SetAgainst {
    observation {
      period {
        code
      }
      indicator {
        unit
      }
      definition {
        label
      }
    }
    published {
      ...Decimal
    }
    difference {
      ...Decimal
    }
    points
    finding
  }
`);
