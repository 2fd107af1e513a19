/** Which lines are meant, and all that is on record of one. */
import { question } from '../../platform/questions.js';
import type {
  LinesOfAreaQuery,
  LinesOfAreaQueryVariables,
  SpendOfLineQuery,
  SpendOfLineQueryVariables,
  SpendEntriesQuery,
  SpendEntriesQueryVariables,
  OutcomesOfLineQuery,
  OutcomesOfLineQueryVariables,
} from '../questions.js';

export const linesOfAreaQuestion = question<LinesOfAreaQuery, LinesOfAreaQueryVariables>(/* GraphQL */ `
  query LinesOfArea($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      investmentLines(first: 1000, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
        }
      }
    }
  }
`);

export const spendOfLineQuestion = question<SpendOfLineQuery, SpendOfLineQueryVariables>(/* GraphQL */ `
  query SpendOfLine($line: ID!, $asAt: Date!, $asKnownAt: DateTime) {
    node(id: $line, asKnownAt: $asKnownAt) {
      ... on InvestmentLine {
        id
        title
        asAt
        actualsBasis
        area {
          slug
        }
        position(asAt: $asAt) {
          approved {
            ...MoneyOfLine
          }
          committed {
            ...MoneyOfLine
          }
          actual {
            ...MoneyOfLine
          }
          forecastOutturn {
            ...MoneyOfLine
          }
          forecastRemaining {
            ...MoneyOfLine
          }
          variance {
            ...MoneyOfLine
          }
        }
        budgetVersions(first: 1000) {
          nodes {
            id
            stage
            asAt
            approvedOn
            recordedAt
            amount {
              ...MoneyOfLine
            }
            period {
              ...SpanOfLine
            }
          }
        }
        forecasts(first: 1000) {
          nodes {
            asAt
            recordedAt
            amount {
              ...MoneyOfLine
            }
            period {
              ...SpanOfLine
            }
          }
        }
        virementsIn(first: 1000) {
          nodes {
            ...MovedOfLine
          }
        }
        virementsOut(first: 1000) {
          nodes {
            ...MovedOfLine
          }
        }
        postFundings(first: 1000) {
          nodes {
            sharePercent
            startsOn
            endsOn
            withdrawnOn
            post {
              staffing(asAt: $asAt) {
                established {
                  ...HeldOfLine
                }
                occupied {
                  ...HeldOfLine
                }
                vacant {
                  ...HeldOfLine
                }
                agencyCover {
                  ...HeldOfLine
                }
              }
            }
          }
        }
      }
    }
  }

  fragment MoneyOfLine on PenceFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment HeldOfLine on FteFigure {
    state
    value
  }

  fragment SpanOfLine on Period {
    id
    startsOn
    endsOn
  }

  fragment MovedOfLine on Virement {
    asAt
    madeOn
    amount {
      ...MoneyOfLine
    }
    period {
      ...SpanOfLine
    }
  }
`);

export const spendEntriesQuestion = question<SpendEntriesQuery, SpendEntriesQueryVariables>(/* GraphQL */ `
  query SpendEntries($line: ID!, $asAt: Date!, $asKnownAt: DateTime, $after: String) {
    node(id: $line, asKnownAt: $asKnownAt) {
      ... on InvestmentLine {
        actuals(first: 1000, after: $after, filter: { postedOn: { to: $asAt } }) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            amount
            basis
            postedOn
            recordedAt
            period {
              startsOn
              endsOn
            }
          }
        }
      }
    }
  }
`);

export const outcomesOfLineQuestion = question<OutcomesOfLineQuery, OutcomesOfLineQueryVariables>(/* GraphQL */ `
  query OutcomesOfLine($line: ID!, $area: String!, $asKnownAt: DateTime) {
    node(id: $line, asKnownAt: $asKnownAt) {
      ... on InvestmentLine {
        impactLinks(first: 100) {
          nodes {
            id
            strength
            direction
            pathway {
              id
              name
              flows(first: 1000) {
                nodes {
                  basis
                  starts {
                    state
                    value
                  }
                  period {
                    startsOn
                    endsOn
                  }
                  supersededBy {
                    id
                  }
                }
              }
            }
            indicator {
              id
              name
              unit
              polarity
              definitions(first: 100) {
                nodes {
                  id
                  seriesBreaks(first: 100) {
                    nodes {
                      happenedOn
                    }
                  }
                }
              }
              observations(first: 1000, filter: { areaSlug: { equals: $area }, peerSet: { isNull: true } }) {
                nodes {
                  current
                  value {
                    state
                    value
                  }
                  definition {
                    id
                  }
                  period {
                    startsOn
                    endsOn
                  }
                }
              }
            }
          }
        }
      }
    }
  }
`);
