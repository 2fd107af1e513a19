/** What may make a plan slip, and what officers said of it. */
import { question } from '../../platform/questions.js';
import type { WhatSlipsQuery, WhatSlipsQueryVariables } from '../questions.js';

export const whatSlipsQuestion = question<WhatSlipsQuery, WhatSlipsQueryVariables>(/* GraphQL */ `
  query WhatSlips($id: ID!) {
    node(id: $id) {
      __typename
      id
      ... on Vacancy {
        status
        openedOn
        fte {
          ...FteOfSlip
        }
        area {
          ...AreaOfSlip
        }
        post {
          ...PostOfSlip
        }
        questionsAbout(first: 100) {
          nodes {
            ...SaidOfSlip
          }
        }
      }
      ... on Post {
        area {
          ...AreaOfSlip
        }
        questionsAbout(first: 100) {
          nodes {
            ...SaidOfSlip
          }
        }
        ...PostOfSlip
      }
      ... on DisruptionEvent {
        title
        endsOn
        area {
          ...AreaOfSlip
          vacancies(first: 1000, filter: { status: { in: [OPEN] } }) {
            nodes {
              id
              openedOn
              fte {
                ...FteOfSlip
              }
              post {
                ...PostOfSlip
              }
            }
          }
        }
        questionsAbout(first: 100) {
          nodes {
            ...SaidOfSlip
          }
        }
        effects(first: 100) {
          nodes {
            id
            asAt
            kind
            detail
            delayDays {
              state
              value
              promisedFor
              note
            }
            team {
              id
              name
            }
            postType {
              id
              title
            }
          }
        }
        slippageCauses(first: 100) {
          nodes {
            id
            slippage
            resolved
            milestone {
              id
            }
            action {
              id
              title
            }
            workstream {
              id
            }
            intervention {
              id
              questionsAbout(first: 100) {
                nodes {
                  ...SaidOfSlip
                }
              }
            }
          }
        }
      }
    }
  }

  fragment AreaOfSlip on Area {
    id
    slug
    statusTallies(
      first: 10
      filter: { basis: { in: [REPORTED] }, ratingCanonical: { in: [DELAYED_NOT_AT_RISK] } }
      order: { by: AS_AT, direction: DESC }
    ) {
      nodes {
        id
        asAt
        subject
        count {
          state
          value
        }
      }
    }
  }

  fragment PostOfSlip on Post {
    id
    title
    team {
      id
    }
    postType {
      id
      title
      capacityAssumptions(first: 100) {
        nodes {
          id
          unit
          scenario
          confidence
          perFtePerMonth {
            state
            value
          }
          area {
            id
          }
          team {
            id
          }
          rampMonths {
            state
            value
          }
        }
      }
    }
    fte {
      ...FteOfSlip
    }
    staffing {
      agencyCover {
        ...FteOfSlip
      }
    }
  }

  fragment FteOfSlip on FteFigure {
    state
    qualifier
    value
    promisedFor
    note
  }

  fragment SaidOfSlip on Question {
    id
    asAt
    askedBy
    text
    answer
    answeredBy
    claim {
      id
      asAt
      statement
      claimantRole
    }
  }
`);
