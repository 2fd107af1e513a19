/** What the acronyms mean: asked once a sitting, for all pages. */
import { graphql } from '../gql/gql.js';

export const GlossaryDocument = graphql(`
  query DashboardGlossary($knownAt: DateTime!) {
    glossary(first: 500, asKnownAt: $knownAt) {
      nodes {
        term
        spelling
        meaning
      }
    }
  }
`);
