/** A meeting with what was promised before it, asked and decided at it, and the figures up to its day, in one request. */
import { graphql } from '../../gql/gql.js';

export const PackDocument = graphql(`
  query DashboardPack($slug: String!, $knownAt: DateTime!, $meeting: MeetingFilter, $day: Date) {
    board(slug: $slug, asKnownAt: $knownAt) {
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
        promises: actionLogItems(first: 100, order: { by: AS_AT, direction: ASC }) {
          nodes {
            ...PackPromise
          }
        }
        ...PackFigures
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
        ...Cited
      }
    }
    answersDue(first: 30) {
      nodes {
        id
        text
        askedBy
        status
        answer
        ...Cited
      }
    }
    decisions(first: 30) {
      nodes {
        id
        kind
        text
        vote
        decidedBy
        ...Cited
      }
    }
    actionLogItems(first: 50) {
      nodes {
        ...PackPromise
      }
    }
  }

  fragment PackPromise on ActionLogItem {
    id
    text
    kind
    ownerRole
    due
    dueWords
    status
    timeliness
    completedOn
    deliveryRecord
    board {
      name
    }
    meeting {
      id
      heldOn
    }
    dueMeeting {
      id
    }
    ...Cited
  }

  fragment PackFigures on Area {
    investmentLines(first: 50) {
      nodes {
        id
        title
        position(asAt: $day) {
          approved {
            ...Sum
          }
          actual {
            ...Sum
          }
        }
        ...Cited
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
        ...Cited
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
            ...Cited
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
        ...Cited
      }
    }
  }
`);
