/** What the records say happened, newest first, beside the meetings it happened between. */
import { graphql } from '../../gql/gql.js';

export const MeetingsAndChanges = graphql(`
  fragment MeetingsAndChanges on Area {
    meetings(first: 50) {
      nodes {
        id
        heldOn
        status
        board {
          slug
          name
        }
      }
    }
    decisions(first: 30, order: { by: DECIDED_ON, direction: DESC }) {
      nodes {
        id
        asAt
        decidedOn
        text
        board {
          name
        }
      }
    }
    rebaselines(first: 30, order: { by: AGREED_ON, direction: DESC }) {
      nodes {
        id
        asAt
        agreedOn
        oldDue
        newDue
        reason
        milestone {
          title
        }
        action {
          title
        }
      }
    }
    statusReports(first: 30, order: { by: AS_AT, direction: DESC }) {
      nodes {
        id
        asAt
        statement
        rating {
          label
        }
        action {
          title
        }
        milestone {
          title
        }
        workstream {
          number
          title
        }
        intervention {
          title
        }
      }
    }
    claims(first: 30, order: { by: AS_AT, direction: DESC }) {
      nodes {
        id
        asAt
        statement
        claimantRole
      }
    }
    areaDataQueries(first: 30, order: { by: RAISED_ON, direction: DESC }) {
      nodes {
        id
        asAt
        raisedOn
        question
        status
      }
    }
    vacancies(first: 50, order: { by: OPENED_ON, direction: DESC }) {
      nodes {
        id
        openedOn
        closedOn
        post {
          title
        }
      }
    }
  }
`);
