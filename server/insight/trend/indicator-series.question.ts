/** Every value of an indicator in an area, or of all its indicators, with how each is counted, what parts the series and what is aimed for. */
import { question } from '../../platform/questions.js';
import type {
  IndicatorsCountedQuery,
  IndicatorsCountedQueryVariables,
  IndicatorSeriesQuery,
  IndicatorSeriesQueryVariables,
} from '../questions.js';

export const indicatorSeriesQuestion = question<IndicatorSeriesQuery, IndicatorSeriesQueryVariables>(/* GraphQL */ `
  query IndicatorSeries($area: String!, $slug: TextFilter) {
    area(slug: $area) {
      name
      realm
      targets(first: 1000, filter: { indicatorSlug: $slug }) {
        nodes {
          ...TargetSet
        }
      }
      observations(
        first: 1000
        filter: { indicatorSlug: $slug, peerSet: { isNull: true } }
        order: { by: PERIOD_STARTS_ON }
      ) {
        nodes {
          ...ValueObserved
        }
      }
    }
  }

  fragment TargetSet on Target {
    id
    dueOn
    indicator {
      id
    }
    definition {
      id
    }
    supersededBy {
      id
    }
    value {
      state
      qualifier
      value
      promisedFor
      note
    }
  }

  fragment ValueObserved on Observation {
    id
    asAt
    current
    value {
      state
      qualifier
      value
      promisedFor
      note
    }
    indicator {
      id
    }
    definition {
      id
    }
    period {
      startsOn
      endsOn
    }
    qualityFlags(first: 100, filter: { settledOn: { isNull: true } }) {
      nodes {
        rule
      }
    }
  }
`);

export const indicatorsCountedQuestion = question<IndicatorsCountedQuery, IndicatorsCountedQueryVariables>(
  /* GraphQL */ `
    query IndicatorsCounted($realm: Realm!, $slug: TextFilter, $after: String) {
      indicators(first: 1000, after: $after, filter: { slug: $slug }, realm: $realm) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          slug
          name
          unit
          polarity
          definitions(first: 100) {
            nodes {
              id
              slug
              label
              seriesBreaks(first: 100) {
                nodes {
                  id
                  happenedOn
                  change
                }
              }
            }
          }
        }
      }
    }
  `,
);
