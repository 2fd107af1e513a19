/** What comes onto the pathways of an area, what waits there, and how much work those who work on them get through. */
import { question } from '../../platform/questions.js';
import type { DemandQuery, DemandQueryVariables } from '../questions.js';

export const demandQuestion = question<DemandQuery, DemandQueryVariables>(/* GraphQL */ `
  query Demand($area: String!) {
    area(slug: $area) {
      id
      pathways(first: 1000, order: { by: NAME }) {
        nodes {
          id
          name
          asAt
          flows(first: 1000) {
            nodes {
              id
              asAt
              basis
              supersededBy {
                id
              }
              period {
                startsOn
                endsOn
              }
              provider {
                id
              }
              referrals {
                ...AmountOfDemand
              }
            }
          }
          waitSnapshots(first: 5, order: { by: AS_AT, direction: DESC }) {
            nodes {
              asAt
              current
              total {
                ...CountOfDemand
              }
            }
          }
          caseStages(first: 5, order: { by: AS_AT, direction: DESC }) {
            nodes {
              asAt
              supersededBy {
                id
              }
              count {
                ...CountOfDemand
              }
            }
          }
          pathwayCapacities(first: 100) {
            nodes {
              step
              assumption {
                id
                unit
                scenario
                confidence
                throughputPer
                throughput {
                  ...AmountOfDemand
                }
                perFtePerMonth {
                  ...AmountOfDemand
                }
                team {
                  name
                  staffing {
                    occupied {
                      state
                      value
                    }
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  fragment AmountOfDemand on DecimalFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment CountOfDemand on CountFigure {
    state
    qualifier
    value
    promisedFor
    note
  }
`);
