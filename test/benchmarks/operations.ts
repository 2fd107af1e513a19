/** What is measured: four questions as clients ask them, and for two of them the statement a person would write by hand. */

export interface Operation {
  name: 'lookup' | 'list' | 'deep' | 'dashboard';
  document: string;
  /** Of the area's slug and id. */
  variables(area: { slug: string; id: string }): Record<string, string>;
  /** Gives the same answer as the document, as one JSON value; `$1` is the one variable. */
  byHand?: string;
}

const lookup: Operation = {
  name: 'lookup',
  document: `query Lookup($slug: String!) {
    pathway(slug: $slug) { id slug name kind asAt notice provider { name } commissioner { name } }
  }`,
  variables: ({ slug }) => ({ slug: `${slug}-salt` }),
  byHand: `select json_build_object('pathway', json_build_object('id', 'Pathway:' || p.id, 'slug', p.slug, 'name', p.name, 'kind', p.kind, 'asAt', p.as_at,
      'notice', 'Demonstration: invented, and not about any real place, person or organisation.',
      'provider', json_build_object('name', a.name), 'commissioner', json_build_object('name', b.name))) as data
    from pathway p left join organisation a on a.id = p.provider_id left join organisation b on b.id = p.commissioner_id where p.slug = $1`,
};

const list: Operation = {
  name: 'list',
  document: `query List($area: ID!) {
    actuals(first: 1000, realm: DEMONSTRATION, filter: { area: { in: [$area] } }) {
      nodes { id amount basis postedOn description reference costCentre }
    }
  }`,
  variables: ({ id }) => ({ area: id }),
  byHand: `select json_build_object('actuals', json_build_object('nodes', json_agg(json_build_object('id', 'Actual:' || r.id, 'amount', r.amount, 'basis', r.basis,
      'postedOn', r.posted_on, 'description', r.description, 'reference', r.reference, 'costCentre', r.cost_centre)))) as data
    from (select * from actual where realm = 'DEMONSTRATION' and area_id = substr($1, 6)::uuid order by posted_on, id limit 1000) r`,
};

const deep: Operation = {
  name: 'deep',
  document: `query Deep($slug: String!) {
    area(slug: $slug) { name investmentLines(first: 3, filter: { title: { contains: "Speech" } }) { nodes {
      title
      budgetVersions { nodes { stage amount { value } period { code } } }
      posts { nodes { title team { name } vacancies { nodes { status openedOn recruitment { stage happenedOn } dependents { nodes {
        statement dependentMilestone { title originalDue currentDue rebaselines { nodes { reason newDue } } workstream { title } }
      } } } } } }
      pathways { nodes { name waitSnapshots(first: 12) { nodes { asAt total { value } clock { name } bands { label count { value } } } } } }
      impactLinks { nodes { strength indicator { name } } }
    } } }
  }`,
  variables: ({ slug }) => ({ slug }),
};

const dashboard: Operation = {
  name: 'dashboard',
  document: `query Dashboard($slug: String!) {
    area(slug: $slug) {
      name notice
      investmentLines(first: 50) { nodes { title position { approved { state value } actual { state value } forecastOutturn { state value } variance { state value } } } }
      teams { nodes { name staffing { established { value } occupied { value } vacant { value } agencyCover { value } } } }
      pathways { nodes { name waitEvidence { snapshots latestAsAt } waitSnapshots(first: 1) { nodes { asAt total { value } shareOver18Weeks { state value } } } } }
      interventions { nodes { title workstreams { nodes { title late: milestones(first: 1, filter: { overdue: true }) { totalCount } } } } }
      meetings(first: 5) { nodes { heldOn board { name } questionCounts { answered partly promised unanswered } } }
      observations(first: 20) { nodes { indicator { name } period { code } value { state value } } }
    }
  }`,
  variables: ({ slug }) => ({ slug }),
};

export const operations: readonly Operation[] = [lookup, list, deep, dashboard];
