/** The chain from money to outcomes as the insight draws it, and what the money comes to. */
import { graphql } from '../../gql/gql.js';

export const WholeLine = graphql(`
  fragment WholeLine on Throughline {
    nodes {
      id
      type
      stage
      label
      figures {
        name
        unit
        figure {
          ...Decimal
        }
      }
      record {
        ... on Team {
          staffing {
            established {
              ...Fte
            }
            vacant {
              ...Fte
            }
            agencyCover {
              ...Fte
            }
          }
        }
        ... on Action {
          timeliness
          dueOn
        }
        ... on Milestone {
          timeliness
          currentDue
        }
      }
    }
    links {
      from
      to
      kind
      statement
      strength
    }
    outcomes {
      indicator {
        id
      }
      period {
        code
        endsOn
      }
      unit
      value {
        ...Decimal
      }
      england {
        ...Decimal
      }
      neighbours {
        mean {
          ...Decimal
        }
        counted
        members
      }
    }
    assumptions {
      statement
      basis
    }
    gaps {
      kind
      where
      sentence
      record {
        id
      }
    }
  }

  fragment SpendInAll on Spend {
    signConvention
    total {
      approved {
        ...Pence
      }
      actual {
        ...Pence
      }
      forecastOutturn {
        ...Pence
      }
      variance {
        ...Pence
      }
    }
    assumptions {
      statement
      basis
    }
  }
`);
