/** How many had completed a training course over time, and what was expected of it. */
import { question } from '../../platform/questions.js';
import type { TrainingSeriesQuery, TrainingSeriesQueryVariables } from '../questions.js';

export const trainingSeriesQuestion = question<TrainingSeriesQuery, TrainingSeriesQueryVariables>(/* GraphQL */ `
  query TrainingSeries($course: String!, $after: String) {
    trainingCourse(slug: $course) {
      id
      title
      snapshots(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          asAt
          forecastFor
          percent {
            ...ShareTrained
          }
          targetPercent {
            ...ShareTrained
          }
          forecastPercent {
            ...ShareTrained
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

  fragment ShareTrained on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`);
