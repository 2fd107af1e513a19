/** Money, staff, plan, waits and outcomes of an area, and the records that lead from the one to the other. */
import { graphql } from '../../gql/gql.js';

export const ThroughlineOfArea = graphql(`
  fragment ThroughlineOfArea on Area {
    investmentLines(first: 50) {
      nodes {
        id
        title
        position(asAt: $date) {
          approved {
            ...Sum
          }
          actual {
            ...Sum
          }
        }
        pathways(first: 10) {
          nodes {
            id
          }
        }
        workforceCounts(first: 10) {
          nodes {
            id
            subject
            measure
            count {
              ...Count
            }
          }
        }
      }
    }
    fundingRequests(first: 20) {
      nodes {
        id
        purpose
        status
        amount {
          ...Sum
        }
        pathways(first: 10) {
          nodes {
            id
          }
        }
      }
    }
    teams(first: 50) {
      nodes {
        id
        name
        staffing(asAt: $date) {
          established {
            ...Fte
          }
          vacant {
            ...Fte
          }
          agencyCover {
            ...Fte
          }
        }
        pathways(first: 10) {
          nodes {
            id
          }
        }
      }
    }
    posts(first: 200) {
      nodes {
        id
        team {
          id
        }
        postType {
          id
        }
        investmentLines(first: 5) {
          nodes {
            id
          }
        }
      }
    }
    postsOfNoTeam: posts(first: 50, filter: { team: { isNull: true } }) {
      nodes {
        id
        title
        staffing(asAt: $date) {
          established {
            ...Fte
          }
          vacant {
            ...Fte
          }
          agencyCover {
            ...Fte
          }
        }
      }
    }
    dependencies(first: 200) {
      nodes {
        id
        kind
        statement
        resolved
        investmentLine {
          id
        }
        fundingRequest {
          id
        }
        post {
          id
        }
        vacancy {
          post {
            id
          }
        }
        dependentAction {
          id
          title
          timeliness
          dueOn
        }
        dependentMilestone {
          id
          title
          timeliness
          currentDue
          action {
            id
          }
        }
      }
    }
    impactLinks(first: 100) {
      nodes {
        id
        expectedEffect
        strength
        assertedBy
        investmentLine {
          id
        }
        postType {
          id
        }
        team {
          id
        }
        workforceCount {
          id
        }
        action {
          id
          title
          timeliness
          dueOn
        }
        indicator {
          id
        }
        pathway {
          id
        }
      }
    }
    pathways(first: 50) {
      nodes {
        id
        name
        provider {
          name
        }
        waitSnapshots(first: 1, filter: { asAt: { to: $date } }, order: { by: AS_AT, direction: DESC }) {
          nodes {
            asAt
            total {
              ...Count
            }
            statedWeeks {
              ...Decimal
            }
          }
        }
      }
    }
    observations(
      first: 200
      filter: { periodEndsOn: { to: $date } }
      order: { by: PERIOD_STARTS_ON, direction: DESC }
    ) {
      nodes {
        asAt
        period {
          code
          endsOn
        }
        value {
          ...Decimal
        }
        indicator {
          id
          name
          slug
          unit
        }
        current
        peerSet {
          slug
        }
      }
    }
  }
`);
