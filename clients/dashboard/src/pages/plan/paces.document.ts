/** How fast up to eight plans must go to be done in time, against how fast they have gone, in one request. */
import { graphql } from '../../gql/gql.js';

export const PacesDocument = graphql(`
  query DashboardPaces(
    $knownAt: DateTime!
    $s0: String! = ""
    $s1: String! = ""
    $s2: String! = ""
    $s3: String! = ""
    $s4: String! = ""
    $s5: String! = ""
    $s6: String! = ""
    $s7: String! = ""
    $has0: Boolean! = false
    $has1: Boolean! = false
    $has2: Boolean! = false
    $has3: Boolean! = false
    $has4: Boolean! = false
    $has5: Boolean! = false
    $has6: Boolean! = false
    $has7: Boolean! = false
  ) {
    t0: runRate(intervention: $s0, asKnownAt: $knownAt) @include(if: $has0) {
      ...Pace
    }
    t1: runRate(intervention: $s1, asKnownAt: $knownAt) @include(if: $has1) {
      ...Pace
    }
    t2: runRate(intervention: $s2, asKnownAt: $knownAt) @include(if: $has2) {
      ...Pace
    }
    t3: runRate(intervention: $s3, asKnownAt: $knownAt) @include(if: $has3) {
      ...Pace
    }
    t4: runRate(intervention: $s4, asKnownAt: $knownAt) @include(if: $has4) {
      ...Pace
    }
    t5: runRate(intervention: $s5, asKnownAt: $knownAt) @include(if: $has5) {
      ...Pace
    }
    t6: runRate(intervention: $s6, asKnownAt: $knownAt) @include(if: $has6) {
      ...Pace
    }
    t7: runRate(intervention: $s7, asKnownAt: $knownAt) @include(if: $has7) {
      ...Pace
    }
  }

  fragment Pace on RunRate {
    basis
    asAt
    by
    total {
      ...PaceCount
    }
    done {
      ...PaceCount
    }
    toBeDone {
      ...PaceCount
    }
    remaining {
      ...PaceCount
    }
    monthsPast {
      ...PaceRate
    }
    monthsLeft {
      ...PaceRate
    }
    achievedAMonth {
      ...PaceRate
    }
    requiredAMonth {
      ...PaceRate
    }
    timesThePace {
      ...PaceRate
    }
    reachedAtPaceOn
    assumptions {
      statement
    }
    gaps {
      sentence
    }
  }

  fragment PaceCount on CountFigure {
    state
    value
    qualifier
  }

  fragment PaceRate on DecimalFigure {
    state
    value
    qualifier
  }
`);
