/** What the plans of an area are to do and reach, and what waits for what. */
import { question } from '../../platform/questions.js';
import type { PlanQuery, PlanQueryVariables } from '../questions.js';

export const planOfArea = /* GraphQL */ `
  fragment PlanOfArea on Area {
    actions(first: 1000) {
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
    milestones(first: 1000) {
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
    dependencies(first: 1000) {
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
`;

export const planQuestion = question<PlanQuery, PlanQueryVariables>(
  /* GraphQL */ `
    query Plan($area: String!) {
      area(slug: $area) {
        ...PlanOfArea
      }
    }
  `,
  [planOfArea],
);
