/** What is worked out from many records: each such root field, by each record that it may be asked about. */
import { getNamedType, isObjectType, type GraphQLField } from 'graphql';
import { contract } from './nouns.js';
import { wholeSelection } from './whole-record.js';

interface Asked {
  /** What it is asked about. */
  noun: string;
  /** By its unique key, or by its id. */
  isByKey: boolean;
}

export interface WorkedOut extends Asked {
  field: string;
  /** About the record with this id or key, at a moment where one is given. */
  query: (value: string, at?: string) => string;
}

type Field = GraphQLField<unknown, unknown>;

/** Arguments that name a record, by the noun that they name. */
const byKey = { area: 'Area', board: 'Board', intervention: 'Intervention' };
const byId = {
  ...{ line: 'InvestmentLine', investmentLine: 'InvestmentLine', pathway: 'Pathway', indicator: 'Indicator' },
  ...{ post: 'Post', vacancy: 'Vacancy', disruption: 'DisruptionEvent', workstream: 'Workstream' },
};
/** Series are named in an object. */
const series = { Pathway: 'pathway', Indicator: 'area: "demonstration", indicator', TrainingCourse: 'trainingCourse' };

/** What is said besides. */
const besides = {
  realm: { value: 'DEMONSTRATION', unless: undefined },
  openUntil: { value: '"2027-12-31"', unless: 'disruption' },
};

const naming: readonly (Asked & { argument: string; given: (value: string) => string })[] = [
  ...Object.entries(byKey).map(([argument, noun]) => ({ argument, noun, isByKey: true, given: JSON.stringify })),
  ...Object.entries(byId).map(([argument, noun]) => ({ argument, noun, isByKey: false, given: JSON.stringify })),
  ...Object.entries(series).map(([noun, names]) => ({
    argument: 'series',
    noun,
    isByKey: true,
    given: (value: string) => `{ ${names}: ${JSON.stringify(value)} }`,
  })),
];

function isWorkedOut({ type, args }: Field): boolean {
  const named = getNamedType(type);
  const isOfRecords = named.name.endsWith('Connection') || (isObjectType(named) && 'id' in named.getFields());
  return isObjectType(named) && !isOfRecords && args.some(({ name }) => name === 'today');
}

function waysToAsk({ name: field, type, args }: Field): WorkedOut[] {
  const takes = new Set(args.map(({ name }) => name));
  const selection = wholeSelection(getNamedType(type), 8);
  const beside = (argument: string): string =>
    Object.entries(besides)
      .flatMap(([name, { value, unless }]) => (takes.has(name) && argument !== unless ? [`, ${name}: ${value}`] : []))
      .join('');
  const ways = naming.filter(({ argument }) => takes.has(argument));
  if (ways.length === 0) throw new Error(`What ${field} is asked about is not known here: say it in this file.`);
  return ways.map(({ argument, given, ...asked }) => ({
    ...asked,
    field,
    query: (value, at) => {
      const past = at === undefined ? '' : `, asKnownAt: ${JSON.stringify(at)}`;
      return `{ ${field}(${argument}: ${given(value)}${beside(argument)}${past})${selection} }`;
    },
  }));
}

export const workedOut: readonly WorkedOut[] = Object.values(contract.getQueryType()?.getFields() ?? {})
  .filter(isWorkedOut)
  .flatMap(waysToAsk);
