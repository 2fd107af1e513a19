/** The lines of an area, the pots they draw on, and what they pay for. */
export const moneyOfThroughline = /* GraphQL */ `
  fragment MoneyOfThroughline on Area {
    investmentLines(first: 1000) {
      nodes {
        id
        title
        asAt
        fundingSource {
          id
          name
          asAt
          amount {
            ...Pence
          }
        }
        position {
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
        postFundings(first: 1000) {
          nodes {
            id
            sharePercent
            startsOn
            endsOn
            withdrawnOn
            post {
              id
            }
          }
        }
        workforceCounts(first: 100) {
          nodes {
            ...Counted
          }
        }
        pathwayFundings(first: 100) {
          nodes {
            id
            use
            pathway {
              id
            }
          }
        }
      }
    }
  }

  fragment Counted on WorkforceCount {
    id
    asAt
    measure
    subject
    count {
      ...Count
    }
    fte {
      ...Fte
    }
  }
`;
