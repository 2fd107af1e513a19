/** The part of the contract that the operations ask for, as a team that uses mercurius writes it. */
export const schema = `
  enum OrderField { TITLE OPENED_ON }
  enum Realm { FACT DEMONSTRATION }
  input Order { by: OrderField! }
  input IdFilter { in: [ID!]! }
  input RootFilter { area: IdFilter! }

  type Query {
    area(slug: String!): Area
    pathway(slug: String!): Pathway
    investmentLines(first: Int! = 50, realm: Realm!, filter: RootFilter!): InvestmentLineConnection!
    actuals(first: Int! = 50, realm: Realm!, filter: RootFilter!): ActualConnection!
  }
  type Area {
    id: ID!
    name: String!
    workstreams(first: Int! = 50): WorkstreamConnection!
    investmentLines(first: Int! = 50): InvestmentLineConnection!
  }
  type WorkstreamConnection { nodes: [Workstream!]! }
  type Workstream { id: ID! title: String number: Int actions(first: Int! = 50, order: Order): ActionConnection! }
  type ActionConnection { nodes: [Action!]! }
  type Action { id: ID! title: String! dueOn: String completedOn: String milestones(first: Int! = 50, order: Order): MilestoneConnection! }
  type MilestoneConnection { nodes: [Milestone!]! }
  type Milestone { id: ID! title: String! originalDue: String currentDue: String completedOn: String }

  type InvestmentLineConnection { nodes: [InvestmentLine!]! }
  type InvestmentLine {
    id: ID!
    title: String!
    position: InvestmentPosition!
    postFundings(first: Int! = 50): PostFundingConnection!
    pathways(first: Int! = 50): PathwayConnection!
  }
  type InvestmentPosition { approved: MoneyFigure! actual: MoneyFigure! }
  type MoneyFigure { state: String! value: Float }
  type DecimalFigure { state: String! value: String }
  type CountFigure { state: String! value: Int }
  type ActualConnection { nodes: [Actual!]! }
  type Actual {
    id: ID!
    amount: Float!
    basis: String!
    postedOn: String!
    description: String!
    reference: String
    costCentre: String
    line: InvestmentLine
  }

  type PostFundingConnection { nodes: [PostFunding!]! }
  type PostFunding { id: ID! sharePercent: String! post: Post }
  type Post { id: ID! title: String! status: String! fte: DecimalFigure! vacancies(first: Int! = 50, order: Order): VacancyConnection! }
  type VacancyConnection { nodes: [Vacancy!]! }
  type Vacancy { id: ID! status: String! openedOn: String }

  type PathwayConnection { nodes: [Pathway!]! }
  type Pathway {
    id: ID!
    slug: String!
    name: String!
    kind: String!
    provider: Organisation
    commissioner: Organisation
    waitSnapshots(first: Int! = 50): WaitSnapshotConnection!
  }
  type Organisation { name: String! }
  type WaitSnapshotConnection { nodes: [WaitSnapshot!]! }
  type WaitSnapshot { id: ID! asAt: String! medianWeeks: DecimalFigure! total: CountFigure! }
`;
