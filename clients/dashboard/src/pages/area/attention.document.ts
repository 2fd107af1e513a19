/** What is overdue, and what nobody has said. */
import { graphql } from '../../gql/gql.js';

export const NeedsAttention = graphql(`
  fragment NeedsAttention on Area {
    lateMilestones: milestones(first: 50, filter: { overdue: true }, order: { by: CURRENT_DUE, direction: ASC }) {
      totalCount
      nodes {
        id
        title
        originalDue
        currentDue
        intervention {
          title
        }
        ...Cited
      }
    }
    lateItems: actionLogItems(first: 50, filter: { overdue: true }, order: { by: DUE, direction: ASC }) {
      totalCount
      nodes {
        id
        text
        due
        deliveryRecord
        board {
          name
        }
        ...Cited
      }
    }
    lateAnswers: questions(first: 50, filter: { overdue: true }) {
      totalCount
      nodes {
        id
        text
        askedBy
        promisedFor
        ...Cited
      }
    }
    areaInformationGaps(first: 100, order: { by: AS_AT, direction: DESC }) {
      totalCount
      nodes {
        id
        topic
        detail
        state
        promisedFor
        promisedBy
        overdue
        ...Cited
      }
    }
  }
`);
