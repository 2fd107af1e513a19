/** The pathways of an area with their latest waits, and what is asked of these. */
export const waitsOfThroughline = /* GraphQL */ `
  fragment WaitsOfThroughline on Area {
    pathways(first: 1000) {
      nodes {
        id
        name
        asAt
        waitEvidence {
          snapshots
          withFigures
          latestAsAt
        }
        waitSnapshots(first: 5, filter: { asAt: { to: $today } }, order: { by: AS_AT, direction: DESC }) {
          nodes {
            id
            asAt
            supersededBy {
              id
            }
            total {
              ...Count
            }
            medianWeeks {
              ...Measure
            }
            statedWeeks {
              ...Measure
            }
            longestWeeks {
              ...Measure
            }
            dataQueries(first: 20) {
              nodes {
                id
                question
                raisedOn
                open
                askedOf {
                  name
                }
              }
            }
          }
        }
      }
    }
  }
`;
