/** The waits of an area, with what is doubted and disputed of them. */
export const waitsOfGaps = /* GraphQL */ `
  fragment WaitsOfGaps on Area {
    pathways(first: 1000) {
      nodes {
        id
        name
        asAt
        provider {
          name
        }
        commissioner {
          name
        }
        waitEvidence {
          withFigures
        }
        waitSnapshots(first: 1000) {
          nodes {
            qualityFlags(first: 100, filter: { settledOn: { isNull: true } }) {
              nodes {
                ...DoubtOfGap
              }
            }
          }
        }
      }
    }
    disputedWaits: waitSnapshots(first: 1000, filter: { statedWeeks: { states: [DISPUTED] } }) {
      nodes {
        ...WaitOfGap
      }
    }
    lists: waitSnapshots(first: 1000, filter: { total: { states: [DISPUTED, SUPPRESSED, PROMISED] } }) {
      nodes {
        ...WaitOfGap
      }
    }
  }

  fragment WaitOfGap on WaitSnapshot {
    id
    asAt
    current
    pathway {
      name
    }
    provider {
      name
    }
    total {
      ...CountOfGap
    }
    statedWeeks {
      ...MeasureOfGap
    }
  }
`;
