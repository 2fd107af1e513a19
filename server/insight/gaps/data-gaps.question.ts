/** What is on record as missing in an area, and the records whose figures may be missing. */
import { question } from '../../platform/questions.js';
import type {
  DoubtsOfAreaQuery,
  DoubtsOfAreaQueryVariables,
  FiguresOfAreaQuery,
  FiguresOfAreaQueryVariables,
  GapsOfAreaQuery,
  GapsOfAreaQueryVariables,
  ValuesOfAreaQuery,
  ValuesOfAreaQueryVariables,
} from '../questions.js';

export const gapsOfAreaQuestion = question<GapsOfAreaQuery, GapsOfAreaQueryVariables>(/* GraphQL */ `
  query GapsOfArea($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      areaInformationGaps(first: 1000, after: $after, filter: { closedOn: { isNull: true } }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          topic
          state
          detail
          asAt
          promisedFor
          promisedBy
          overdue
          about {
            id
          }
        }
      }
    }
  }
`);

export const doubtsOfAreaQuestion = question<DoubtsOfAreaQuery, DoubtsOfAreaQueryVariables>(/* GraphQL */ `
  query DoubtsOfArea($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      areaQualityFlags(first: 1000, after: $after, filter: { settledOn: { isNull: true } }) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          rule
          detail
          asAt
          owner {
            name
          }
          about {
            id
          }
        }
      }
    }
  }
`);

export const valuesOfAreaQuestion = question<ValuesOfAreaQuery, ValuesOfAreaQueryVariables>(/* GraphQL */ `
  query ValuesOfArea($area: String!, $asKnownAt: DateTime, $after: String) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      observations(
        first: 1000
        after: $after
        filter: { peerSet: { isNull: true } }
        order: { by: PERIOD_STARTS_ON, direction: DESC }
      ) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          asAt
          current
          value {
            state
            promisedFor
            note
          }
          definition {
            id
            label
          }
          indicator {
            id
            name
            publisher {
              name
            }
          }
        }
      }
    }
  }
`);

export const figuresOfAreaQuestion = question<FiguresOfAreaQuery, FiguresOfAreaQueryVariables>(/* GraphQL */ `
  query FiguresOfArea($area: String!, $asKnownAt: DateTime) {
    area(slug: $area, asKnownAt: $asKnownAt) {
      id
      areaDataQueries(first: 1000) {
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
      pathways(first: 1000) {
        nodes {
          id
          name
          asAt
          provider {
            name
          }
          commissioner {
            name
          }
          waitEvidence {
            withFigures
          }
          waitSnapshots(first: 1000) {
            nodes {
              qualityFlags(first: 100, filter: { settledOn: { isNull: true } }) {
                nodes {
                  ...DoubtOfGap
                }
              }
            }
          }
        }
      }
      disputedWaits: waitSnapshots(first: 1000, filter: { statedWeeks: { states: [DISPUTED] } }) {
        nodes {
          ...WaitOfGap
        }
      }
      lists: waitSnapshots(first: 1000, filter: { total: { states: [DISPUTED, SUPPRESSED, PROMISED] } }) {
        nodes {
          ...WaitOfGap
        }
      }
      caseStages(first: 1000, filter: { count: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
        nodes {
          id
          stage
          asAt
          overseenBy
          supersededBy {
            id
          }
          count {
            ...CountOfGap
          }
        }
      }
      investmentLines(first: 1000) {
        nodes {
          id
          title
          asAt
          owner {
            name
          }
          position {
            approved {
              ...MoneyOfGap
            }
            actual {
              ...MoneyOfGap
            }
            forecastOutturn {
              ...MoneyOfGap
            }
          }
        }
      }
      fundingRequests(first: 1000, filter: { amount: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
        nodes {
          id
          purpose
          asAt
          askedBy {
            name
          }
          amount {
            ...MoneyOfGap
          }
        }
      }
      targets(first: 1000, filter: { value: { states: [UNKNOWN, PROMISED, DISPUTED, SUPPRESSED] } }) {
        nodes {
          id
          title
          asAt
          setBy
          supersededBy {
            id
          }
          value {
            ...MeasureOfGap
          }
        }
      }
      migrationTallies(first: 1000) {
        nodes {
          id
          moving
          asAt
          done {
            ...CountOfGap
          }
        }
      }
      trainingCourses(first: 1000) {
        nodes {
          id
          title
          asAt
          provider {
            name
          }
          snapshots(first: 1) {
            nodes {
              id
            }
          }
        }
      }
      claims(first: 1000) {
        nodes {
          id
          statement
          asAt
          claimantRole
          value {
            ...MeasureOfGap
          }
          indicator {
            id
            name
            publisher {
              name
            }
          }
        }
      }
    }
  }

  fragment DoubtOfGap on QualityFlag {
    id
    rule
    detail
    asAt
    owner {
      name
    }
    about {
      id
    }
  }

  fragment CountOfGap on CountFigure {
    state
    promisedFor
    note
  }

  fragment MoneyOfGap on PenceFigure {
    state
    promisedFor
    note
  }

  fragment MeasureOfGap on DecimalFigure {
    state
    promisedFor
    note
  }

  fragment WaitOfGap on WaitSnapshot {
    id
    asAt
    current
    pathway {
      name
    }
    provider {
      name
    }
    total {
      ...CountOfGap
    }
    statedWeeks {
      ...MeasureOfGap
    }
  }
`);
