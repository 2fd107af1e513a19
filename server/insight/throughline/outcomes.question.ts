/** The values of indicators in an area and in those it is compared with. */
import { question } from '../../platform/questions.js';
import type { ThroughlineOutcomesQuery, ThroughlineOutcomesQueryVariables } from '../questions.js';

export const outcomesQuestion = question<ThroughlineOutcomesQuery, ThroughlineOutcomesQueryVariables>(/* GraphQL */ `
  query ThroughlineOutcomes($area: String!, $indicators: [ID!]!, $asKnownAt: DateTime) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      id
      observations(
        first: 1000
        filter: { indicator: { in: $indicators }, peerSet: { isNull: true } }
        order: { by: PERIOD_STARTS_ON, direction: DESC }
      ) {
        nodes {
          ...Observed
          indicator {
            id
            unit
            polarity
            decimalPlaces
          }
        }
      }
      peerSets(first: 100) {
        nodes {
          id
          kind
          edition
          asAt
          members {
            member {
              id
              observations(
                first: 1000
                filter: { indicator: { in: $indicators }, peerSet: { isNull: true } }
                order: { by: PERIOD_STARTS_ON, direction: DESC }
              ) {
                nodes {
                  ...Observed
                }
              }
            }
          }
        }
      }
    }
  }

  fragment Observed on Observation {
    id
    current
    value {
      state
      qualifier
      value
      promisedFor
      note
    }
    definition {
      id
    }
    period {
      id
      startsOn
      endsOn
    }
  }
`);
