/** What is measured of an area, aimed for and said of it in public. */
export const measuredOfGaps = /* GraphQL */ `
  fragment MeasuredOfGaps on Area {
    observations(first: 1000, filter: { peerSet: { isNull: true } }, order: { by: PERIOD_STARTS_ON, direction: DESC }) {
      nodes {
        id
        asAt
        current
        value {
          state
          promisedFor
          note
        }
        definition {
          id
          label
        }
        indicator {
          id
          name
          publisher {
            name
          }
        }
      }
    }
    targets(first: 1000, filter: { value: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
      nodes {
        id
        title
        asAt
        setBy
        supersededBy {
          id
        }
        value {
          ...MeasureOfGap
        }
      }
    }
    claims(first: 1000) {
      nodes {
        id
        statement
        asAt
        claimantRole
        value {
          ...MeasureOfGap
        }
        indicator {
          id
          name
          publisher {
            name
          }
        }
      }
    }
  }
`;
