/** The moves of a workstream's dates, and the actions of a plan with what shows their effect and who delivers them. */
import { question } from '../../platform/questions.js';
import type {
  DeliveredActionsQuery,
  DeliveredActionsQueryVariables,
  DeliveredPlanQuery,
  DeliveredPlanQueryVariables,
  SlippageQuery,
  SlippageQueryVariables,
} from '../questions.js';

export const slippageQuestion = question<SlippageQuery, SlippageQueryVariables>(/* GraphQL */ `
  query Slippage($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Workstream {
        number
        milestones(first: 1000) {
          nodes {
            rebaselines(first: 100) {
              nodes {
                ...Moved
              }
            }
          }
        }
        actions(first: 1000) {
          nodes {
            rebaselines(first: 100) {
              nodes {
                ...Moved
              }
            }
            milestones(first: 100) {
              nodes {
                rebaselines(first: 100) {
                  nodes {
                    ...Moved
                  }
                }
              }
            }
          }
        }
        rebaselineTallies(first: 100) {
          nodes {
            id
            asAt
            reason
            approverRole
            count {
              state
              qualifier
              value
            }
          }
        }
        slippageCauses(first: 100) {
          nodes {
            id
          }
        }
      }
    }
  }

  fragment Moved on Rebaseline {
    id
    asAt
    reason
    approverRole
    slippageDays
    awaitsReason
    supersededBy {
      id
    }
  }
`);

export const deliveredPlanQuestion = question<DeliveredPlanQuery, DeliveredPlanQueryVariables>(/* GraphQL */ `
  query DeliveredPlan($slug: String!) {
    intervention(slug: $slug) {
      id
      title
      listsAllActions
      statusTallies(
        first: 100
        filter: { subject: { in: [ACTIONS] }, basis: { in: [REPORTED] }, workstream: { isNull: true } }
        order: { by: AS_AT, direction: DESC }
      ) {
        nodes {
          id
          asAt
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
      deliveryConcentrations(first: 100) {
        nodes {
          id
          asAt
          share {
            state
            note
            promisedFor
          }
          organisation {
            name
          }
        }
      }
    }
  }
`);

export const deliveredActionsQuestion = question<DeliveredActionsQuery, DeliveredActionsQueryVariables>(/* GraphQL */ `
  query DeliveredActions($slug: String!, $after: String) {
    intervention(slug: $slug) {
      actions(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          title
          completedOn
          latestStatus
          hasImpactEvidence
          evidence(first: 100) {
            nodes {
              purpose
            }
          }
          evidenceRequirements(first: 100) {
            nodes {
              id
            }
          }
          deliveryOrganisation {
            id
            name
          }
        }
      }
    }
  }
`);
