/** Every value of an indicator in an area, with how it is counted, what parts the series and what is aimed for. */
import { question } from '../../platform/questions.js';
import type { IndicatorSeriesQuery, IndicatorSeriesQueryVariables } from '../questions.js';

export const indicatorSeriesQuestion = question<IndicatorSeriesQuery, IndicatorSeriesQueryVariables>(/* GraphQL */ `
  query IndicatorSeries($indicator: String!, $area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      name
    }
    indicator(slug: $indicator, asKnownAt: $asKnownAt) {
      id
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
      targets(first: 100, filter: { areaSlug: { equals: $area } }) {
        nodes {
          id
          dueOn
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
      }
      observations(
        first: 1000
        after: $after
        filter: { areaSlug: { equals: $area }, peerSet: { isNull: true } }
        order: { by: PERIOD_STARTS_ON }
      ) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
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
      }
    }
  }
`);
