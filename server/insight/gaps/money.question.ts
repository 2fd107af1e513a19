/** The money of an area, and what was asked for. */
export const moneyOfGaps = /* GraphQL */ `
  fragment MoneyOfGaps on Area {
    investmentLines(first: 1000) {
      nodes {
        id
        title
        asAt
        owner {
          name
        }
        position {
          approved {
            ...MoneyOfGap
          }
          actual {
            ...MoneyOfGap
          }
          forecastOutturn {
            ...MoneyOfGap
          }
        }
      }
    }
    fundingRequests(first: 1000, filter: { amount: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
      nodes {
        id
        purpose
        asAt
        askedBy {
          name
        }
        amount {
          ...MoneyOfGap
        }
      }
    }
  }
`;
