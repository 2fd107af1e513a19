/** What of the plans moves while a post stays empty, or because work was disturbed. */
import { graphql } from '../../gql/gql.js';

export const WhatSlipsDocument = graphql(`
  query DashboardWhatSlips($vacancy: ID, $disruption: ID, $until: Date, $knownAt: DateTime!) {
    whatSlips(vacancy: $vacancy, disruption: $disruption, openUntil: $until, asKnownAt: $knownAt) {
      openUntil
      moving {
        state
        value
        qualifier
        note
      }
      slips {
        type
        title
        due
        officersForecast
        before
        after
        days {
          state
          value
          qualifier
          note
        }
        daysIfSoftHold {
          state
          value
          qualifier
          note
        }
        through {
          id
          statement
        }
      }
      officersAnswers {
        statement
        saidBy
        asAt
        finding
      }
      assumptions {
        statement
        basis
      }
      gaps {
        sentence
      }
    }
  }
`);
