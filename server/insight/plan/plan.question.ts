/** What the plans of an area are to do and reach, and what waits for what: read to the last page. */
import { question } from '../../platform/questions.js';
import type {
  PlanActionsQuery,
  PlanActionsQueryVariables,
  PlanDependenciesQuery,
  PlanDependenciesQueryVariables,
  PlanMilestonesQuery,
  PlanMilestonesQueryVariables,
} from '../questions.js';

export const planActionsQuestion = question<PlanActionsQuery, PlanActionsQueryVariables>(/* GraphQL */ `
  query PlanActions($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      actions(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          title
          asAt
          dueOn
          completedOn
          latestStatus
          workstream {
            id
          }
        }
      }
    }
  }
`);

export const planMilestonesQuestion = question<PlanMilestonesQuery, PlanMilestonesQueryVariables>(/* GraphQL */ `
  query PlanMilestones($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      milestones(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          title
          asAt
          currentDue
          forecast
          completedOn
          timeliness
          action {
            id
          }
          workstream {
            id
          }
        }
      }
    }
  }
`);

export const planDependenciesQuestion = question<PlanDependenciesQuery, PlanDependenciesQueryVariables>(/* GraphQL */ `
  query PlanDependencies($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      dependencies(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          kind
          statement
          hard
          lagDays
          resolved
          dependentMilestone {
            id
          }
          dependentAction {
            id
          }
          dependentWorkstream {
            ...WorkstreamOfPlan
          }
          prerequisiteMilestone {
            id
          }
          prerequisiteAction {
            id
          }
          prerequisiteWorkstream {
            ...WorkstreamOfPlan
          }
          post {
            ...PostWaitedFor
          }
          vacancy {
            id
            post {
              ...PostWaitedFor
            }
          }
          investmentLine {
            id
          }
        }
      }
    }
  }

  fragment PostWaitedFor on Post {
    id
    title
    team {
      id
    }
    postType {
      id
    }
  }

  fragment WorkstreamOfPlan on Workstream {
    id
    asAt
    number
    title
  }
`);
