/** The teams of an area with their staffing at thirteen month-ends, their open posts and their training. */
import { graphql } from '../../gql/gql.js';

export const WorkforceDocument = graphql(`
  query DashboardWorkforce(
    $slug: String!
    $date: Date!
    $knownAt: DateTime!
    $m1: Date!
    $m2: Date!
    $m3: Date!
    $m4: Date!
    $m5: Date!
    $m6: Date!
    $m7: Date!
    $m8: Date!
    $m9: Date!
    $m10: Date!
    $m11: Date!
    $m12: Date!
  ) {
    area(slug: $slug, asKnownAt: $knownAt, today: $date) {
      slug
      name
      notice
      teams(first: 40) {
        nodes {
          slug
          name
          purpose
          employer {
            name
          }
          m0: staffing(asAt: $date) {
            ...Staffed
          }
          m1: staffing(asAt: $m1) {
            ...Staffed
          }
          m2: staffing(asAt: $m2) {
            ...Staffed
          }
          m3: staffing(asAt: $m3) {
            ...Staffed
          }
          m4: staffing(asAt: $m4) {
            ...Staffed
          }
          m5: staffing(asAt: $m5) {
            ...Staffed
          }
          m6: staffing(asAt: $m6) {
            ...Staffed
          }
          m7: staffing(asAt: $m7) {
            ...Staffed
          }
          m8: staffing(asAt: $m8) {
            ...Staffed
          }
          m9: staffing(asAt: $m9) {
            ...Staffed
          }
          m10: staffing(asAt: $m10) {
            ...Staffed
          }
          m11: staffing(asAt: $m11) {
            ...Staffed
          }
          m12: staffing(asAt: $m12) {
            ...Staffed
          }
          establishmentVersions(first: 5) {
            nodes {
              effectiveFrom
              status
              reason
              fte {
                ...Fte
              }
              ...Sourced
            }
          }
          caseloadSnapshots(first: 3) {
            nodes {
              judgement
              openCases {
                ...Count
              }
              casesPerFte {
                ...Decimal
              }
              ...Sourced
            }
          }
        }
      }
      vacancies(first: 200, filter: { openedOn: { to: $date } }, order: { by: OPENED_ON, direction: DESC }) {
        nodes {
          ...VacancyHere
        }
      }
      undated: vacancies(first: 50, filter: { openedOn: { isNull: true } }) {
        nodes {
          ...VacancyHere
        }
      }
      workforceCounts(first: 50) {
        nodes {
          measure
          subject
          team {
            name
          }
          count {
            ...Count
          }
          fte {
            ...Fte
          }
          ...Sourced
        }
      }
      recruitmentPressures(first: 20) {
        nodes {
          cause
          detail
          response
          team {
            name
          }
          postType {
            title
          }
          ...Sourced
        }
      }
      disruptionEvents(first: 10) {
        nodes {
          id
          title
          startsOn
          endsOn
          effects(first: 10) {
            nodes {
              kind
              detail
              delayDays {
                ...Count
              }
            }
          }
          ...Sourced
        }
      }
      trainingCourses(first: 20) {
        nodes {
          slug
          title
          audience
          state
          snapshots(first: 30) {
            nodes {
              percent {
                ...Decimal
              }
              completed {
                ...Count
              }
              eligible {
                ...Count
              }
              targetPercent {
                ...Decimal
              }
              forecastPercent {
                ...Decimal
              }
              forecastFor
              cause
              ...Sourced
            }
          }
          ...Sourced
        }
      }
      trainingNeeds(first: 20) {
        nodes {
          audience
          need
          concern
          identifiedBy
        }
      }
    }
  }

  fragment Staffed on Staffing {
    established {
      state
      value
    }
    occupied {
      state
      value
    }
    vacant {
      state
      value
    }
    agencyCover {
      state
      value
    }
  }

  fragment VacancyHere on Vacancy {
    id
    openedOn
    closedOn
    status
    cause
    note
    fte {
      ...Fte
    }
    timeToHireDays {
      ...Count
    }
    post {
      title
      team {
        name
      }
    }
    recruitment {
      stage
      happenedOn
      note
    }
    dependents(first: 10) {
      nodes {
        id
      }
    }
    ...Sourced
  }
`);
