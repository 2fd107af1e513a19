/** What the money of a line is said to work on, with what became of it. */
export const outcomesOfSpend = /* GraphQL */ `
  fragment OutcomesOfSpend on InvestmentLine {
    impactLinks(first: 100) {
      nodes {
        id
        strength
        direction
        pathway {
          id
          name
          flows(first: 1000) {
            nodes {
              basis
              starts {
                state
                value
              }
              period {
                startsOn
                endsOn
              }
              supersededBy {
                id
              }
            }
          }
        }
        indicator {
          id
          name
          unit
          polarity
          definitions(first: 100) {
            nodes {
              id
              seriesBreaks(first: 100) {
                nodes {
                  happenedOn
                }
              }
            }
          }
          observations(first: 1000, filter: { areaSlug: { equals: $area }, peerSet: { isNull: true } }) {
            nodes {
              current
              value {
                state
                value
              }
              definition {
                id
              }
              period {
                startsOn
                endsOn
              }
            }
          }
        }
      }
    }
  }
`;
