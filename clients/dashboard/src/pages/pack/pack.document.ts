/** A meeting with what was promised before it, asked and decided at it, and the figures up to its day, in one request. */
import { graphql } from '../../gql/gql.js';

export const PackDocument = graphql(`
  query DashboardPack($slug: String!, $date: Date!, $knownAt: DateTime!, $meeting: MeetingFilter, $day: Date) {
    board(slug: $slug, asKnownAt: $knownAt, today: $date) {
      name
      notice
      meetings(first: 20, filter: $meeting) {
        nodes {
          id
          heldOn
          dateBasis
          status
          ...PackMeeting
        }
      }
      area {
        slug
        name
        ...PackFigures
      }
    }
    then: promises(board: $slug, asKnownAt: $knownAt, today: $day) {
      promises {
        ...PackPromise
      }
    }
    since: promises(board: $slug, asKnownAt: $knownAt, today: $date) {
      promises {
        ...PackPromise
      }
      assumptions {
        statement
        basis
      }
    }
  }

  fragment PackMeeting on Meeting {
    agendaItems(first: 30) {
      nodes {
        id
        title
        presentedBy
        paper {
          title
          url
        }
        minutes {
          title
          url
        }
      }
    }
    questions(first: 60, order: { by: NUMBER, direction: ASC }) {
      nodes {
        id
        kind
        text
        askedBy
        status
        answer
        answeredBy
        promisedFor
        overdue
        ...Sourced
      }
    }
    answersDue(first: 30) {
      nodes {
        id
        text
        askedBy
        status
        answer
        ...Sourced
      }
    }
    decisions(first: 30) {
      nodes {
        id
        kind
        text
        vote
        decidedBy
        ...Sourced
      }
    }
  }

  fragment PackPromise on PromiseMade {
    text
    owedBy
    promisedOn
    due
    dueWords
    standing
    daysLate {
      ...Count
    }
    board {
      name
    }
    record {
      id
      ... on ActionLogItem {
        completedOn
        deliveryRecord
        meeting {
          id
        }
      }
      ... on Question {
        answeredOn
        meeting {
          id
        }
      }
      ...Sourced
    }
  }

  fragment PackFigures on Area {
    investmentLines(first: 50) {
      nodes {
        id
        title
        position(asAt: $day) {
          approved {
            ...Pence
          }
          actual {
            ...Pence
          }
        }
        ...Sourced
      }
    }
    interventions(first: 20) {
      nodes {
        id
        title
        startedOn
        statusCounts(asAt: $day) {
          total {
            ...Count
          }
          complete {
            ...Count
          }
          overdue {
            ...Count
          }
        }
        ...Sourced
      }
    }
    pathways(first: 30) {
      nodes {
        id
        name
        waitSnapshots(first: 1, filter: { asAt: { to: $day } }, order: { by: AS_AT, direction: DESC }) {
          nodes {
            total {
              ...Count
            }
            statedWeeks {
              ...Decimal
            }
            ...Sourced
          }
        }
      }
    }
    observations(
      first: 100
      filter: { periodEndsOn: { to: $day }, peerSet: { isNull: true } }
      order: { by: PERIOD_STARTS_ON, direction: DESC }
    ) {
      nodes {
        id
        current
        period {
          code
        }
        release {
          publishedOn
        }
        value {
          ...Decimal
        }
        indicator {
          id
          name
          unit
        }
        ...Sourced
      }
    }
  }
`);
