/** Every line of money for an area: where it stands, its budgets, its spend, and what it leads to. */
import { graphql } from '../../gql/gql.js';

export const InvestmentDocument = graphql(`
  query DashboardInvestment($slug: String!, $knownAt: DateTime!, $date: Date!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      name
      notice
      investmentLines(first: 50) {
        nodes {
          ...MoneyLine
        }
      }
      fundingSources(first: 20) {
        nodes {
          id
          name
          kind
          amount {
            ...Pence
          }
          ...Sourced
        }
      }
      fundingRequests(first: 20) {
        nodes {
          id
          purpose
          status
          amount {
            ...Pence
          }
          askedOf {
            name
          }
          ...Sourced
        }
      }
    }
  }

  fragment MoneyLine on InvestmentLine {
    id
    title
    purpose
    recurrence
    fundingSource {
      name
      kind
    }
    position(asAt: $date) {
      approved {
        ...Pence
      }
      committed {
        ...Pence
      }
      actual {
        ...Pence
      }
      forecastOutturn {
        ...Pence
      }
      variance {
        ...Pence
      }
    }
    budgetVersions(first: 30, order: { by: PERIOD_STARTS_ON, direction: ASC }) {
      nodes {
        id
        stage
        current
        approvedOn
        approvedBy
        amount {
          ...Pence
        }
        period {
          code
          startsOn
          endsOn
        }
      }
    }
    actuals(first: 100, filter: { postedOn: { to: $date } }, order: { by: POSTED_ON, direction: ASC }) {
      totalCount
      nodes {
        postedOn
        amount
        basis
      }
    }
    virementsIn(first: 10) {
      nodes {
        id
        ...Moved
      }
    }
    virementsOut(first: 10) {
      nodes {
        id
        ...Moved
      }
    }
    decisions(first: 5) {
      nodes {
        id
        text
        decidedOn
        board {
          name
        }
      }
    }
    posts(first: 30) {
      totalCount
      nodes {
        id
        title
        staffing(asAt: $date) {
          established {
            ...Fte
          }
          occupied {
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
    workforceCounts(first: 10) {
      nodes {
        id
        subject
        measure
        count {
          ...Count
        }
        ...Sourced
      }
    }
    dependents(first: 20) {
      nodes {
        id
        statement
        resolved
        dependentAction {
          title
          timeliness
        }
        dependentMilestone {
          title
          timeliness
        }
      }
    }
    impactLinks(first: 10) {
      nodes {
        id
        expectedEffect
        strength
        assertedBy
        indicator {
          name
        }
        pathway {
          name
        }
        ...Sourced
      }
    }
    informationGaps(first: 10, filter: { closedOn: { isNull: true } }) {
      nodes {
        id
        topic
        detail
        state
        promisedFor
        overdue
      }
    }
    ...Sourced
  }

  fragment Moved on Virement {
    madeOn
    reason
    amount {
      ...Pence
    }
    fromSource {
      name
    }
    fromLine {
      title
    }
    toLine {
      title
    }
  }
`);
