/** The through-line page in one request: the chain with its gaps, what was promised and not answered, and what changed. */
import { graphql } from '../../gql/gql.js';

export const AreaDocument = graphql(`
  query DashboardArea($slug: String!, $knownAt: DateTime!, $date: Date!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      name
      notice
      ...MeetingsAndChanges
      ...LateMilestones
    }
    throughline(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...WholeLine
    }
    spend(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...SpendInAll
    }
    promises(area: $slug, overdue: true, asKnownAt: $knownAt, today: $date) {
      ...LatePromises
    }
    unanswered(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...OpenQuestions
    }
    dataGaps(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...NotKnown
    }
  }
`);
