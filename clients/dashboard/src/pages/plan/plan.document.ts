/** The plans of an area as they stood on a day: workstreams, milestones with every move, evidence and what depends on what. */
import { graphql } from '../../gql/gql.js';

export const PlanDocument = graphql(`
  query DashboardPlan($slug: String!, $date: Date!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt) {
      slug
      name
      notice
      interventions(first: 15) {
        nodes {
          id
          slug
          title
          kind
          status
          startedOn
          dueOn
          endedOn
          overdue
          listsAllActions
          note
          issuedBy {
            name
          }
          statusCounts(asAt: $date) {
            ...Counted
          }
          statusTallies(first: 40, filter: { asAt: { to: $date } }) {
            nodes {
              basis
              subject
              expectedBy
              note
              count {
                ...CountOfPlan
              }
              rating {
                label
                canonical
              }
              workstream {
                id
              }
              ...SourceOfPlan
            }
          }
          rebaselineTallies(first: 10) {
            nodes {
              reason
              approverRole
              count {
                ...CountOfPlan
              }
              completedSince {
                ...CountOfPlan
              }
              workstream {
                number
              }
              ...SourceOfPlan
            }
          }
          areasOfConcern(first: 20) {
            nodes {
              number
              title
              status
            }
          }
          evidenceRequirements(first: 20) {
            nodes {
              expects
              requiredBy
              dueOn
              evidenced
              ...SourceOfPlan
            }
          }
          slippageCauses(first: 20) {
            nodes {
              cause
              slippage
              mitigation
              resolved
              workstream {
                number
              }
            }
          }
          workstreams(first: 12) {
            nodes {
              id
              number
              title
              leadRole
              covers
              statusCounts(asAt: $date) {
                ...Counted
              }
            }
          }
          ...SourceOfPlan
        }
      }
      milestones(first: 400) {
        nodes {
          id
          title
          originalDue
          currentDue
          forecast
          completedOn
          slippageDays
          overdue
          note
          intervention {
            id
          }
          workstream {
            id
          }
          rebaselines(first: 12, order: { by: AGREED_ON, direction: ASC }) {
            nodes {
              oldDue
              newDue
              reason
              approverRole
              agreedOn
              slippageDays
              supersededBy {
                id
              }
            }
          }
        }
      }
      actions(first: 500) {
        nodes {
          id
          title
          dueOn
          completedOn
          hasImpactEvidence
          latestStatus(asAt: $date)
          intervention {
            id
          }
          workstream {
            id
            number
          }
        }
      }
      evidence(first: 200, filter: { purpose: { in: [IMPACT] } }) {
        nodes {
          title
          kind
          strength
          supports
          producedOn
          intervention {
            id
          }
          action {
            title
            intervention {
              id
            }
          }
          ...SourceOfPlan
        }
      }
      dependencies(first: 100) {
        nodes {
          id
          kind
          hard
          statement
          lagDays
          resolved
          resolvedOn
          dependentAction {
            title
            intervention {
              id
            }
          }
          dependentMilestone {
            title
            intervention {
              id
            }
          }
          dependentWorkstream {
            number
            title
            intervention {
              id
            }
          }
          post {
            title
          }
          vacancy {
            openedOn
            status
          }
        }
      }
    }
  }

  fragment SourceOfPlan on Fact {
    asAt
    source {
      locator
      document {
        title
        url
      }
    }
  }

  fragment CountOfPlan on CountFigure {
    state
    value
    qualifier
    note
    promisedFor
  }

  fragment Counted on StatusCounts {
    total {
      ...CountOfPlan
    }
    complete {
      ...CountOfPlan
    }
    onTrack {
      ...CountOfPlan
    }
    atRisk {
      ...CountOfPlan
    }
    delayedNotAtRisk {
      ...CountOfPlan
    }
    overdue {
      ...CountOfPlan
    }
    notStarted {
      ...CountOfPlan
    }
    notRated {
      ...CountOfPlan
    }
  }
`);
