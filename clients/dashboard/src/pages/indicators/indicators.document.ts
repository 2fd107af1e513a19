/** The indicators of an area with what they are set against: region, country, neighbours, targets, and what was claimed. */
import { graphql } from '../../gql/gql.js';

export const IndicatorsDocument = graphql(`
  query DashboardIndicators($slug: String!, $date: Date!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      slug
      name
      kind
      notice
      observations(
        first: 600
        filter: { periodEndsOn: { to: $date } }
        order: { by: PERIOD_STARTS_ON, direction: DESC }
      ) {
        nodes {
          ...Observed
          indicator {
            slug
            name
            unit
            polarity
            topic
            decimalPlaces
          }
          definition {
            slug
            label
            counts
            outOf
            exclusions
            notes
            seriesBreaks(first: 10) {
              nodes {
                happenedOn
                change
                effect
              }
            }
          }
        }
      }
      parent {
        ...Around
        parent {
          ...Around
        }
      }
      peerSets(first: 3, filter: { kind: { in: [STAT_NEIGHBOUR, CUSTOM] } }) {
        nodes {
          slug
          kind
          edition
          members {
            member {
              slug
              name
              observations(
                first: 200
                filter: { periodEndsOn: { to: $date } }
                order: { by: PERIOD_STARTS_ON, direction: DESC }
              ) {
                nodes {
                  current
                  definition {
                    slug
                  }
                  period {
                    code
                  }
                  value {
                    state
                    value
                  }
                }
              }
            }
          }
        }
      }
      targets(first: 50) {
        nodes {
          title
          kind
          setBy
          dueOn
          indicator {
            slug
          }
          definition {
            slug
          }
          value {
            state
            value
            qualifier
            note
            promisedFor
          }
          trajectory {
            dueOn
            value {
              state
              value
            }
          }
          ...Sourced
        }
      }
    }
    trends(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...SeriesTrend
    }
    reconciliation(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...ClaimsReconciled
    }
  }

  fragment Observed on Observation {
    current
    status
    symbol
    peerSet {
      slug
    }
    period {
      code
      startsOn
      endsOn
    }
    value {
      state
      value
      qualifier
      note
      promisedFor
    }
    numerator {
      state
      value
    }
    denominator {
      state
      value
    }
    ...Sourced
  }

  fragment Around on Area {
    slug
    name
    kind
    observations(
      first: 400
      filter: { periodEndsOn: { to: $date } }
      order: { by: PERIOD_STARTS_ON, direction: DESC }
    ) {
      nodes {
        ...Observed
        definition {
          slug
        }
      }
    }
  }
`);
