/** What is measured: four questions as clients ask them. Lists that do not say an order run in their own. */

export type OperationName = 'dashboard' | 'deepJoin' | 'list' | 'lookup';

export interface Area {
  slug: string;
  /** As clients see it. */
  id: string;
}

export type Variables = Readonly<Record<string, string>>;

/** `Area:3f2a…` is the row 3f2a… of its table. */
export const keyIn = (id: string): string => id.slice(id.indexOf(':') + 1);

export interface Operation {
  name: OperationName;
  document: string;
  variables: (area: Area) => Variables;
}

const position = 'position { approved { state value } actual { state value } }';

const dashboard: Operation = {
  name: 'dashboard',
  document: `query Dashboard($slug: String!) {
    area(slug: $slug) {
      id name
      workstreams { nodes {
        id title number
        actions(first: 100, order: { by: TITLE }) { nodes {
          id title dueOn completedOn
          milestones(first: 10, order: { by: TITLE }) { nodes { id title originalDue currentDue completedOn } }
        } }
      } }
      investmentLines(first: 50) { nodes { id title ${position} } }
    }
  }`,
  variables: ({ slug }) => ({ slug }),
};

const deepJoin: Operation = {
  name: 'deepJoin',
  document: `query DeepJoin($area: ID!) {
    investmentLines(first: 50, realm: DEMONSTRATION, filter: { area: { in: [$area] } }) { nodes {
      id title ${position}
      postFundings(first: 50) { nodes {
        id sharePercent
        post {
          id title status fte { value }
          vacancies(first: 10, order: { by: OPENED_ON }) { nodes { id status openedOn } }
        }
      } }
      pathways(first: 10) { nodes {
        id name
        waitSnapshots(first: 12) { nodes { id asAt medianWeeks { state value } total { state value } } }
      } }
    } }
  }`,
  variables: ({ id }) => ({ area: id }),
};

const list: Operation = {
  name: 'list',
  document: `query List($area: ID!) {
    actuals(first: 1000, realm: DEMONSTRATION, filter: { area: { in: [$area] } }) {
      nodes { id amount basis postedOn description reference costCentre line { title } }
    }
  }`,
  variables: ({ id }) => ({ area: id }),
};

const lookup: Operation = {
  name: 'lookup',
  document: `query Lookup($slug: String!) {
    pathway(slug: $slug) { id slug name kind provider { name } commissioner { name } }
  }`,
  variables: ({ slug }) => ({ slug: `${slug}-salt` }),
};

export const operations: readonly Operation[] = [dashboard, deepJoin, list, lookup];
