/** What somebody recorded of an area as missing, doubted or asked. */
export const gapsOnRecord = /* GraphQL */ `
  fragment GapsOnRecord on Area {
    areaInformationGaps(first: 1000, filter: { closedOn: { isNull: true } }) {
      nodes {
        id
        topic
        state
        detail
        asAt
        promisedFor
        promisedBy
        overdue
      }
    }
    areaQualityFlags(first: 1000, filter: { settledOn: { isNull: true } }) {
      nodes {
        id
        rule
        detail
        asAt
        owner {
          name
        }
      }
    }
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
  }

  fragment DoubtOfGap on QualityFlag {
    id
    rule
    detail
    asAt
    owner {
      name
    }
  }
`;
