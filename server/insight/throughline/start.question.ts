/** Where a through-line starts, and the areas it leads to. */
import { question } from '../../platform/questions.js';
import type { ThroughlineStartQuery, ThroughlineStartQueryVariables } from '../questions.js';

export const startQuestion = question<ThroughlineStartQuery, ThroughlineStartQueryVariables>(/* GraphQL */ `
  query ThroughlineStart($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on InvestmentLine {
        area {
          slug
        }
      }
      ... on Pathway {
        area {
          slug
        }
      }
      ... on Post {
        area {
          slug
        }
      }
      ... on Indicator {
        impactLinks(first: 1000) {
          nodes {
            area {
              slug
            }
          }
        }
      }
    }
  }
`);
