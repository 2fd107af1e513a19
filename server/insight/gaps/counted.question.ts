/** What is counted in an area: cases, records moved and training. */
export const countedOfGaps = /* GraphQL */ `
  fragment CountedOfGaps on Area {
    caseStages(first: 1000, filter: { count: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
      nodes {
        id
        stage
        asAt
        overseenBy
        supersededBy {
          id
        }
        count {
          ...CountOfGap
        }
      }
    }
    migrationTallies(first: 1000) {
      nodes {
        id
        moving
        asAt
        done {
          ...CountOfGap
        }
      }
    }
    trainingCourses(first: 1000) {
      nodes {
        id
        title
        asAt
        provider {
          name
        }
        snapshots(first: 1) {
          nodes {
            id
          }
        }
      }
    }
  }
`;
