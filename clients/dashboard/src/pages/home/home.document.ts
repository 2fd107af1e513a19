/** Areas with something on record, facts apart from the demonstration. */
import { graphql } from '../../gql/gql.js';

export const HomeDocument = graphql(`
  query DashboardHome($knownAt: DateTime!) {
    areas(first: 200, asKnownAt: $knownAt) {
      nodes {
        slug
        name
        kind
        ...OnRecord
      }
    }
    invented: areas(first: 20, realm: DEMONSTRATION, asKnownAt: $knownAt) {
      nodes {
        slug
        name
        kind
        notice
        ...OnRecord
      }
    }
  }

  fragment OnRecord on Area {
    boards(first: 1) {
      totalCount
    }
    questions(first: 1) {
      totalCount
    }
    observations(first: 1) {
      totalCount
    }
  }
`);
