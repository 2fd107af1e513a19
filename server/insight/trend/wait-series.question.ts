/** Every wait on record of a pathway, with whose list it tells of and by which clock. */
import { question } from '../../platform/questions.js';
import type { WaitSeriesQuery, WaitSeriesQueryVariables } from '../questions.js';

export const waitSeriesQuestion = question<WaitSeriesQuery, WaitSeriesQueryVariables>(/* GraphQL */ `
  query WaitSeries($pathway: String!, $after: String) {
    pathway(slug: $pathway) {
      id
      name
      waitSnapshots(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          asAt
          current
          scope
          provider {
            id
          }
          period {
            startsOn
            endsOn
          }
          clock {
            id
            name
            edition
          }
          total {
            state
            qualifier
            count: value
            promisedFor
            note
          }
          medianWeeks {
            ...WeeksWaited
          }
          percentile92Weeks {
            ...WeeksWaited
          }
          meanWeeks {
            ...WeeksWaited
          }
          longestWeeks {
            ...WeeksWaited
          }
          shareOver18Weeks {
            ...WeeksWaited
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

  fragment WeeksWaited on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`);
