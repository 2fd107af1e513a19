/** How much work the staff of an area get through, and on which pathways. */
export const capacityOfThroughline = /* GraphQL */ `
  fragment CapacityOfThroughline on Area {
    capacityAssumptions(first: 1000) {
      nodes {
        id
        unit
        scenario
        asAt
        confidence
        throughputPer
        perFtePerMonth {
          ...Measure
        }
        throughput {
          ...Measure
        }
        rampMonths {
          ...Measure
        }
        postType {
          id
          asAt
          title
        }
        team {
          id
        }
        pathwayCapacities(first: 100) {
          nodes {
            id
            step
            pathway {
              id
            }
          }
        }
      }
    }
  }
`;
