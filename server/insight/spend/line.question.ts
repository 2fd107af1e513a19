/** All that is on record of the money of one line. */
export const lineOfSpend = /* GraphQL */ `
  fragment LineOfSpend on InvestmentLine {
    id
    title
    asAt
    actualsBasis
    position(asAt: $asAt) {
      approved {
        ...MoneyOfLine
      }
      committed {
        ...MoneyOfLine
      }
      actual {
        ...MoneyOfLine
      }
      forecastOutturn {
        ...MoneyOfLine
      }
      forecastRemaining {
        ...MoneyOfLine
      }
      variance {
        ...MoneyOfLine
      }
    }
    budgetVersions(first: 1000) {
      nodes {
        id
        stage
        asAt
        approvedOn
        recordedAt
        amount {
          ...MoneyOfLine
        }
        period {
          ...SpanOfLine
        }
      }
    }
    forecasts(first: 1000) {
      nodes {
        asAt
        recordedAt
        amount {
          ...MoneyOfLine
        }
        period {
          ...SpanOfLine
        }
      }
    }
    virementsIn(first: 1000) {
      nodes {
        ...MovedOfLine
      }
    }
    virementsOut(first: 1000) {
      nodes {
        ...MovedOfLine
      }
    }
    postFundings(first: 1000) {
      nodes {
        sharePercent
        startsOn
        endsOn
        withdrawnOn
        post {
          budgetedCost {
            state
            qualifier
            value
          }
          staffing(asAt: $asAt) {
            established {
              ...HeldOfLine
            }
            occupied {
              ...HeldOfLine
            }
            vacant {
              ...HeldOfLine
            }
            agencyCover {
              ...HeldOfLine
            }
          }
        }
      }
    }
    actuals(first: 1000, filter: { postedOn: { to: $asAt } }) {
      nodes {
        amount
        basis
        postedOn
        recordedAt
        period {
          startsOn
          endsOn
        }
      }
    }
  }

  fragment MoneyOfLine on PenceFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment HeldOfLine on FteFigure {
    state
    value
  }

  fragment SpanOfLine on Period {
    id
    startsOn
    endsOn
  }

  fragment MovedOfLine on Virement {
    asAt
    madeOn
    amount {
      ...MoneyOfLine
    }
    period {
      ...SpanOfLine
    }
  }
`;
