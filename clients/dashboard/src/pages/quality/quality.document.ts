/** What is missing, doubted, asked and corrected, in one request. */
import { graphql } from '../../gql/gql.js';

export const QualityDocument = graphql(`
  query DashboardQuality($slug: String!, $knownAt: DateTime!) {
    area(slug: $slug, asKnownAt: $knownAt) {
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
          ...Cited
        }
      }
      areaQualityFlags(first: 100) {
        nodes {
          id
          rule
          detail
          settledOn
          ...Cited
        }
      }
      areaCorrections(first: 100, order: { by: AS_AT, direction: DESC }) {
        nodes {
          id
          field
          oldValue
          newValue
          reason
          ...Cited
        }
      }
      sourceSystems(first: 20) {
        nodes {
          id
          name
          holds
          state
          assessmentLink
          ...Cited
        }
      }
    }
    dataGaps(area: $slug, asKnownAt: $knownAt) {
      tally {
        kind
        gaps
      }
      gaps {
        kind
        where
        sentence
        since
        promisedFor
        owedBy
      }
      assumptions {
        statement
      }
    }
  }
`);
