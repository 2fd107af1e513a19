/** The four operations in the shape that PostGraphile gives the tables. */
import type { OperationName } from '../operations.js';

const position = 'position { approvedState approvedValue actualState actualValue }';

export const documents: Readonly<Record<OperationName, string>> = {
  dashboard: `query Dashboard($slug: String!) {
    area: areaBySlug(slug: $slug) {
      id: rowId name
      workstreams: workstreamsByAreaId(first: 50, orderBy: [NUMBER_ASC, ROW_ID_ASC]) { nodes {
        id: rowId title number
        actions: actionsByWorkstreamId(first: 100, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes {
          id: rowId title dueOn completedOn
          milestones: milestonesByActionId(first: 10, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes { id: rowId title originalDue currentDue completedOn } }
        } }
      } }
      investmentLines: investmentLinesByAreaId(first: 50, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes { id: rowId title ${position} } }
    }
  }`,
  deepJoin: `query DeepJoin($area: UUID!) {
    investmentLines: allInvestmentLines(first: 50, condition: { realm: "DEMONSTRATION", areaId: $area }, orderBy: [TITLE_ASC, ROW_ID_ASC]) { nodes {
      id: rowId title ${position}
      postFundings: postFundingsByLineId(first: 50, orderBy: [STARTS_ON_ASC, ROW_ID_ASC]) { nodes {
        id: rowId sharePercent
        post: postByPostId {
          id: rowId title status fteValue
          vacancies: vacanciesByPostId(first: 10, orderBy: [OPENED_ON_ASC, ROW_ID_ASC]) { nodes { id: rowId status openedOn } }
        }
      } }
      pathwayFundings: pathwayFundingsByLineId(first: 10) { nodes {
        pathway: pathwayByPathwayId {
          id: rowId name
          waitSnapshots: waitSnapshotsByPathwayId(first: 12, orderBy: [AS_AT_DESC, ROW_ID_ASC]) { nodes {
            id: rowId asAt medianWeeksState medianWeeksValue totalState totalValue
          } }
        }
      } }
    } }
  }`,
  list: `query List($area: UUID!) {
    actuals: allActuals(first: 1000, condition: { realm: "DEMONSTRATION", areaId: $area }, orderBy: [POSTED_ON_ASC, ROW_ID_ASC]) {
      nodes { id: rowId amount basis postedOn description reference costCentre line: investmentLineByLineId { title } }
    }
  }`,
  lookup: `query Lookup($slug: String!) {
    pathway: pathwayBySlug(slug: $slug) {
      id: rowId slug name kind provider: organisationByProviderId { name } commissioner: organisationByCommissionerId { name }
    }
  }`,
};
