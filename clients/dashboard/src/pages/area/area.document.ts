/** The through-line page in one request. */
import { graphql } from '../../gql/gql.js';

export const AreaDocument = graphql(`
  query DashboardArea($slug: String!, $knownAt: DateTime!, $date: Date!) {
    area(slug: $slug, asKnownAt: $knownAt) {
      name
      notice
      ...ThroughlineOfArea
      ...MeetingsAndChanges
      ...NeedsAttention
    }
  }
`);
