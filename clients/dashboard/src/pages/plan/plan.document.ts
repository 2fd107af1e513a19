/** The plans of an area as they stood on a day: workstreams, milestones with every move, evidence and what depends on what. */
import { graphql } from '../../gql/gql.js';

export const PlanDocument = graphql(`
  query DashboardPlan($slug: String!, $date: Date!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
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
                ...Count
              }
              rating {
                label
                canonical
              }
              workstream {
                id
              }
              ...Sourced
            }
          }
          rebaselineTallies(first: 10) {
            nodes {
              reason
              approverRole
              count {
                ...Count
              }
              completedSince {
                ...Count
              }
              workstream {
                number
              }
              ...Sourced
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
              ...Sourced
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
          ...Sourced
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
          ...Sourced
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
    runRates(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...Pace
    }
  }

  fragment Counted on StatusCounts {
    total {
      ...Count
    }
    complete {
      ...Count
    }
    onTrack {
      ...Count
    }
    atRisk {
      ...Count
    }
    delayedNotAtRisk {
      ...Count
    }
    overdue {
      ...Count
    }
    notStarted {
      ...Count
    }
    notRated {
      ...Count
    }
  }
`);
