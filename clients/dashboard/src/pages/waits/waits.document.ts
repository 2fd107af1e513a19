/** The pathways of an area with their lists up to a day, and the lists of the board, region and country to set beside them. */
import { graphql } from '../../gql/gql.js';

export const WaitsDocument = graphql(`
  query DashboardWaits($slug: String!, $date: Date!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      slug
      name
      kind
      notice
      pathways(first: 20) {
        nodes {
          slug
          name
          kind
          provider {
            name
          }
          commissioner {
            name
          }
          waitEvidence(asAt: $date) {
            snapshots
            withFigures
            latestAsAt
          }
          waitSnapshots(first: 60, filter: { asAt: { to: $date } }, order: { by: AS_AT, direction: DESC }) {
            nodes {
              ...WaitList
            }
          }
          informationGaps(first: 10, filter: { closedOn: { isNull: true } }) {
            nodes {
              topic
              detail
              state
              promisedFor
              promisedBy
              overdue
              ...Sourced
            }
          }
          dataQueries(first: 10) {
            nodes {
              ...QueryOfWait
            }
          }
          fundingRequests(first: 10) {
            nodes {
              purpose
              status
              askedOf {
                name
              }
              ...Sourced
            }
          }
          whileWaitingOffers(first: 10) {
            nodes {
              title
              detail
              provider {
                name
              }
            }
          }
        }
      }
      organisations(first: 5, filter: { type: { in: [ICB] } }) {
        nodes {
          name
          pathwaysCommissioned(first: 30) {
            nodes {
              ...WiderPathway
            }
          }
        }
      }
      parent {
        pathways(first: 30) {
          nodes {
            ...WiderPathway
          }
        }
        parent {
          pathways(first: 30) {
            nodes {
              ...WiderPathway
            }
          }
        }
      }
    }
  }

  fragment QueryOfWait on DataQuery {
    id
    question
    status
    open
    raisedBy
    raisedOn
    answer
    answeredOn
    askedOf {
      name
    }
  }

  fragment WaitList on WaitSnapshot {
    id
    scope
    status
    current
    missingSubmitters
    provider {
      name
    }
    period {
      startsOn
      endsOn
    }
    total {
      ...Count
    }
    bandSum {
      state
      value
    }
    shareOver18Weeks {
      ...Decimal
    }
    statedWeeks {
      ...Decimal
    }
    medianWeeks {
      ...Decimal
    }
    longestWeeks {
      ...Decimal
    }
    bands {
      label
      fromDays
      toDays
      count {
        ...Count
      }
    }
    clock {
      slug
      name
      edition
      startEvent
      stopEvent
      basis
      statistic
      includesIntervention
      population
      pauses
      note
      comparable
      publisher {
        name
      }
    }
    qualityFlags(first: 5) {
      nodes {
        rule
        detail
        settledOn
      }
    }
    dataQueries(first: 5) {
      nodes {
        ...QueryOfWait
      }
    }
    ...Sourced
  }

  fragment WiderPathway on Pathway {
    slug
    name
    kind
    waitSnapshots(
      first: 26
      filter: { asAt: { to: $date }, scope: { in: [INTEGRATED_CARE_BOARD, NHS_REGION, NATIONAL] } }
      order: { by: AS_AT, direction: DESC }
    ) {
      nodes {
        scope
        current
        period {
          startsOn
          endsOn
        }
        total {
          ...Count
        }
        shareOver18Weeks {
          ...Decimal
        }
        clock {
          slug
        }
        qualityFlags(first: 5) {
          nodes {
            rule
            detail
            settledOn
          }
        }
        ...Sourced
      }
    }
  }
`);
