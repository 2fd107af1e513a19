/** Money, capacity, waits and what is said to work on what, in one area. */
import { question } from '../../platform/questions.js';
import type { ThroughlineAreaQuery, ThroughlineAreaQueryVariables } from '../questions.js';

export const areaQuestion = question<ThroughlineAreaQuery, ThroughlineAreaQueryVariables>(/* GraphQL */ `
  query ThroughlineArea($area: String!, $asKnownAt: DateTime) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      id
      name
      investmentLines(first: 1000) {
        nodes {
          id
          title
          asAt
          fundingSource {
            id
            name
            asAt
            amount {
              ...Pence
            }
          }
          position {
            approved {
              ...Pence
            }
            committed {
              ...Pence
            }
            actual {
              ...Pence
            }
            forecastOutturn {
              ...Pence
            }
            variance {
              ...Pence
            }
          }
          postFundings(first: 1000) {
            nodes {
              id
              sharePercent
              startsOn
              endsOn
              withdrawnOn
              post {
                id
              }
            }
          }
          workforceCounts(first: 100) {
            nodes {
              ...Counted
            }
          }
          pathwayFundings(first: 100) {
            nodes {
              id
              use
              pathway {
                id
              }
            }
          }
        }
      }
      teams(first: 1000) {
        nodes {
          id
          name
          asAt
          statedEstablishment {
            ...Fte
          }
          pathwayTeams(first: 100) {
            nodes {
              id
              work
              pathway {
                id
              }
            }
          }
        }
      }
      capacityAssumptions(first: 1000) {
        nodes {
          id
          unit
          scenario
          asAt
          confidence
          throughputPer
          perFtePerMonth {
            ...Measure
          }
          throughput {
            ...Measure
          }
          rampMonths {
            ...Measure
          }
          postType {
            id
            asAt
            title
          }
          team {
            id
          }
          pathwayCapacities(first: 100) {
            nodes {
              id
              step
              pathway {
                id
              }
            }
          }
        }
      }
      pathways(first: 1000) {
        nodes {
          id
          name
          asAt
          waitEvidence {
            snapshots
            withFigures
            latestAsAt
          }
          waitSnapshots(first: 5, order: { by: AS_AT, direction: DESC }) {
            nodes {
              id
              asAt
              supersededBy {
                id
              }
              total {
                ...Count
              }
              medianWeeks {
                ...Measure
              }
              statedWeeks {
                ...Measure
              }
              longestWeeks {
                ...Measure
              }
              dataQueries(first: 20) {
                nodes {
                  id
                  question
                  raisedOn
                  open
                  askedOf {
                    name
                  }
                }
              }
            }
          }
        }
      }
      impactLinks(first: 1000) {
        nodes {
          id
          direction
          strength
          expectedEffect
          assertedBy
          investmentLine {
            id
          }
          postType {
            id
            asAt
            title
          }
          workforceCount {
            ...Counted
          }
          team {
            id
          }
          action {
            id
          }
          indicator {
            id
            name
            asAt
            unit
          }
          pathway {
            id
          }
        }
      }
      areaInformationGaps(first: 1000) {
        nodes {
          id
          topic
          state
          detail
          promisedFor
          promisedBy
          overdue
          asAt
          about {
            id
          }
        }
      }
    }
  }

  fragment Counted on WorkforceCount {
    id
    asAt
    measure
    subject
    count {
      ...Count
    }
    fte {
      ...Fte
    }
  }

  fragment Pence on PenceFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Fte on FteFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Count on CountFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment Measure on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`);
