/** Process limits and outlooks of up to eight series long enough to have them, in one request. */
import { graphql } from '../../gql/gql.js';

export const TrendsDocument = graphql(`
  query DashboardTrends(
    $knownAt: DateTime!
    $s0: TrendSeries = {}
    $s1: TrendSeries = {}
    $s2: TrendSeries = {}
    $s3: TrendSeries = {}
    $s4: TrendSeries = {}
    $s5: TrendSeries = {}
    $s6: TrendSeries = {}
    $s7: TrendSeries = {}
    $has0: Boolean! = false
    $has1: Boolean! = false
    $has2: Boolean! = false
    $has3: Boolean! = false
    $has4: Boolean! = false
    $has5: Boolean! = false
    $has6: Boolean! = false
    $has7: Boolean! = false
  ) {
    t0: trend(series: $s0, asKnownAt: $knownAt) @include(if: $has0) {
      ...SeriesTrend
    }
    t1: trend(series: $s1, asKnownAt: $knownAt) @include(if: $has1) {
      ...SeriesTrend
    }
    t2: trend(series: $s2, asKnownAt: $knownAt) @include(if: $has2) {
      ...SeriesTrend
    }
    t3: trend(series: $s3, asKnownAt: $knownAt) @include(if: $has3) {
      ...SeriesTrend
    }
    t4: trend(series: $s4, asKnownAt: $knownAt) @include(if: $has4) {
      ...SeriesTrend
    }
    t5: trend(series: $s5, asKnownAt: $knownAt) @include(if: $has5) {
      ...SeriesTrend
    }
    t6: trend(series: $s6, asKnownAt: $knownAt) @include(if: $has6) {
      ...SeriesTrend
    }
    t7: trend(series: $s7, asKnownAt: $knownAt) @include(if: $has7) {
      ...SeriesTrend
    }
  }

  fragment SeriesTrend on Trend {
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
