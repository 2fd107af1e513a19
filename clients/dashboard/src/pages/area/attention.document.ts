/** What is overdue on the day looked from, what was not answered, and what nobody has said. */
import { graphql } from '../../gql/gql.js';

export const NeedsAttention = graphql(`
  fragment LateMilestones on Area {
    milestones(first: 200, filter: { overdue: true }, order: { by: CURRENT_DUE, direction: ASC }) {
      totalCount
      nodes {
        id
        title
        originalDue
        currentDue
        intervention {
          title
        }
        ...Sourced
      }
    }
  }

  fragment LatePromises on Promises {
    total {
      ...Count
    }
    delivered {
      ...Count
    }
    overdue {
      ...Count
    }
    notDated {
      ...Count
    }
    promises {
      text
      due
      owedBy
      board {
        name
      }
      record {
        id
        ... on ActionLogItem {
          deliveryRecord
        }
        ...Sourced
      }
    }
    assumptions {
      statement
      basis
    }
  }

  fragment OpenQuestions on Unanswered {
    asked {
      ...Count
    }
    questions {
      status
      askedOn
      promisedFor
      promise
      question {
        id
        text
        askedBy
        ...Sourced
      }
    }
    assumptions {
      statement
      basis
    }
  }
`);
