/** The posts of an area: established, filled, vacant and covered. */
import { question } from '../../platform/questions.js';
import type { ThroughlinePostsQuery, ThroughlinePostsQueryVariables } from '../questions.js';

export const postsQuestion = question<ThroughlinePostsQuery, ThroughlinePostsQueryVariables>(/* GraphQL */ `
  query ThroughlinePosts($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      posts(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
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
              ...FteOfPost
            }
            occupied {
              ...FteOfPost
            }
            vacant {
              ...FteOfPost
            }
            agencyCover {
              ...FteOfPost
            }
          }
          vacancies(first: 50, filter: { status: { in: [OPEN] } }) {
            nodes {
              id
              asAt
              openedOn
              daysOpen
              fte {
                ...FteOfPost
              }
            }
          }
        }
      }
    }
  }

  fragment FteOfPost on FteFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`);
