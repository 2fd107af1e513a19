/** The teams and posts of an area: established, filled, vacant and covered. */
export const postsOfThroughline = /* GraphQL */ `
  fragment PostsOfThroughline on Area {
    teams(first: 1000) {
      nodes {
        id
        name
        asAt
        statedEstablishment {
          ...Fte
        }
        pathwayTeams(first: 100) {
          nodes {
            id
            work
            pathway {
              id
            }
          }
        }
      }
    }
    posts(first: 1000) {
      nodes {
        id
        title
        asAt
        status
        postType {
          id
          asAt
          title
        }
        team {
          id
        }
        staffing {
          established {
            ...Fte
          }
          occupied {
            ...Fte
          }
          vacant {
            ...Fte
          }
          agencyCover {
            ...Fte
          }
        }
        vacancies(first: 50, filter: { status: { in: [OPEN] } }) {
          nodes {
            id
            asAt
            openedOn
            daysOpen
            fte {
              ...Fte
            }
          }
        }
      }
    }
  }
`;
