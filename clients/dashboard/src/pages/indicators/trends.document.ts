/** Process limits and outlook of a series. */
import { graphql } from '../../gql/gql.js';

export const SeriesTrends = graphql(`
  fragment SeriesTrend on Trend {
    subject {
      ... on Indicator {
        slug
      }
    }
    definition {
      slug
    }
    points {
      on
      rules
    }
    stretches {
      number
      from
      to
      points
      centre {
        value
      }
      lower {
        value
      }
      upper {
        value
      }
    }
    forecast {
      outlook
      note
    }
  }
`);
