/** What was said of an area, what it was set against, and what else is published of the same. */
import { question } from '../../platform/questions.js';
import type { ReconciliationQuery, ReconciliationQueryVariables } from '../questions.js';

export const reconciliationQuestion = question<ReconciliationQuery, ReconciliationQueryVariables>(/* GraphQL */ `
  query Reconciliation($area: String!, $after: String) {
    area(slug: $area) {
      id
      claims(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          statement
          asAt
          claimantRole
          claimedFor
          unit
          upperValue
          value {
            ...ClaimedFigure
          }
          verdict
          verdictReason
          definition {
            id
          }
          comparisons(first: 100) {
            nodes {
              finding
              observation {
                ...PublishedValue
              }
            }
          }
          indicator {
            id
            observations(first: 1000, filter: { areaSlug: { equals: $area }, peerSet: { isNull: true } }) {
              nodes {
                ...PublishedValue
              }
            }
          }
        }
      }
    }
  }

  fragment ClaimedFigure on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment PublishedValue on Observation {
    id
    current
    symbol
    value {
      ...ClaimedFigure
    }
    area {
      id
    }
    definition {
      id
    }
    indicator {
      id
      unit
    }
    period {
      startsOn
      endsOn
    }
  }
`);
