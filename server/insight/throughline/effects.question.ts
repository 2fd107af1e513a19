/** What is said to work on what in an area, and what is on record as missing. */
export const effectsOfThroughline = /* GraphQL */ `
  fragment EffectsOfThroughline on Area {
    impactLinks(first: 1000) {
      nodes {
        id
        direction
        strength
        expectedEffect
        assertedBy
        investmentLine {
          id
        }
        postType {
          id
          asAt
          title
        }
        workforceCount {
          ...Counted
        }
        team {
          id
        }
        action {
          id
        }
        indicator {
          id
          name
          asAt
          unit
        }
        pathway {
          id
        }
      }
    }
    areaInformationGaps(first: 1000) {
      nodes {
        id
        topic
        state
        detail
        promisedFor
        promisedBy
        overdue
        asAt
        about {
          id
        }
      }
    }
  }
`;
