/** How many actions of a plan are done, one by one or as counted, and how many were expected by when: of one plan, or of all of an area. */
import { question } from '../../platform/questions.js';
import type { RunRateQuery, RunRateQueryVariables } from '../questions.js';

export const runRateQuestion = question<RunRateQuery, RunRateQueryVariables>(/* GraphQL */ `
  query RunRate($slug: String! = "", $area: String! = "", $ofArea: Boolean!) {
    intervention(slug: $slug) @skip(if: $ofArea) {
      ...PlanCounted
    }
    area(slug: $area) @include(if: $ofArea) {
      interventions(first: 1000) {
        nodes {
          ...PlanCounted
        }
      }
    }
  }

  fragment PlanCounted on Intervention {
    id
    title
    startedOn
    dueOn
    listsAllActions
    statusCounts {
      total {
        state
        qualifier
        value
        note
      }
    }
    actions(first: 1000, filter: { timeliness: { in: [COMPLETE] } }) {
      nodes {
        completedOn
      }
    }
    statusTallies(first: 1000, filter: { subject: { in: [ACTIONS] }, workstream: { isNull: true } }) {
      nodes {
        id
        basis
        asAt
        expectedBy
        note
        count {
          state
          qualifier
          value
          promisedFor
          note
        }
        rating {
          canonical
        }
      }
    }
  }
`);
