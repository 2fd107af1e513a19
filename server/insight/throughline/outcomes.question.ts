/** The values of indicators in an area and in those it is compared with. */
import { question } from '../../platform/questions.js';
import type { ThroughlineOutcomesQuery, ThroughlineOutcomesQueryVariables } from '../questions.js';

export const outcomesQuestion = question<ThroughlineOutcomesQuery, ThroughlineOutcomesQueryVariables>(/* GraphQL */ `
  query ThroughlineOutcomes($area: String!, $indicators: IdFilter, $today: Date!) {
    area(slug: $area) {
      id
      observations(
        first: 1000
        filter: { indicator: $indicators, peerSet: { isNull: true }, periodEndsOn: { to: $today } }
        order: { by: PERIOD_STARTS_ON, direction: DESC }
      ) {
        nodes {
          ...Observed
          indicator {
            id
            name
            asAt
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
                filter: { indicator: $indicators, peerSet: { isNull: true }, periodEndsOn: { to: $today } }
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
