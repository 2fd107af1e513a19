/** What boards and members were promised, and what they asked. */
import { question } from '../../platform/questions.js';
import type {
  AreaOfBoardQuery,
  AreaOfBoardQueryVariables,
  AskedQuestionsQuery,
  AskedQuestionsQueryVariables,
  LoggedPromisesQuery,
  LoggedPromisesQueryVariables,
} from '../questions.js';

export const loggedPromisesQuestion = question<LoggedPromisesQuery, LoggedPromisesQueryVariables>(/* GraphQL */ `
  query LoggedPromises($realm: Realm!, $filter: ActionLogItemFilter, $after: String) {
    actionLogItems(first: 500, after: $after, realm: $realm, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        text
        asAt
        ownerRole
        due
        dueWords
        status
        completedOn
        overdue
        overdueNote
        timeliness
        area {
          id
        }
        board {
          id
        }
        theme {
          id
        }
        question {
          id
        }
        source {
          document {
            id
          }
        }
      }
    }
  }
`);

export const askedQuestionsQuestion = question<AskedQuestionsQuery, AskedQuestionsQueryVariables>(/* GraphQL */ `
  query AskedQuestions($realm: Realm!, $filter: QuestionFilter, $after: String) {
    questions(first: 500, after: $after, realm: $realm, filter: $filter) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        kind
        text
        asAt
        status
        answeredBy
        promisedFor
        answeredOn
        overdue
        overdueNote
        area {
          id
        }
        meeting {
          board {
            id
          }
        }
        theme {
          id
        }
        repeats {
          id
        }
        actionLogItems(first: 20) {
          nodes {
            id
          }
        }
        source {
          document {
            id
          }
        }
      }
    }
  }
`);

export const areaOfBoardQuestion = question<AreaOfBoardQuery, AreaOfBoardQueryVariables>(/* GraphQL */ `
  query AreaOfBoard($slug: String!) {
    board(slug: $slug) {
      realm
      area {
        id
      }
    }
  }
`);
