/** What is missing, doubted, asked and corrected, in one request. */
import { graphql } from '../../gql/gql.js';

export const QualityDocument = graphql(`
  query DashboardQuality($slug: String!, $date: Date!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      name
      notice
      areaDataQueries(first: 100, order: { by: RAISED_ON, direction: DESC }) {
        nodes {
          id
          question
          status
          open
          raisedBy
          raisedOn
          askedOf {
            name
          }
          answer
          answeredBy
          answeredOn
          ...Sourced
        }
      }
      areaQualityFlags(first: 100) {
        nodes {
          id
          rule
          detail
          settledOn
          ...Sourced
        }
      }
      areaCorrections(first: 100, order: { by: AS_AT, direction: DESC }) {
        nodes {
          id
          field
          oldValue
          newValue
          reason
          ...Sourced
        }
      }
      sourceSystems(first: 20) {
        nodes {
          id
          name
          holds
          state
          assessmentLink
          ...Sourced
        }
      }
    }
    dataGaps(area: $slug, asKnownAt: $knownAt, today: $date) {
      ...NotKnown
    }
  }
`);
