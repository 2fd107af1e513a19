/** What does not add up or is not known about the money of an area, each with the reason. */
import { moneyText, penceText, wordFor, type Money } from './figures.js';
import { yearOfVirement, type LineYear } from './line-years.js';
import type { Books } from './read-books.js';

export interface OpenMatter {
  about: string;
  what: string;
  /** A word, or the difference in pence. */
  state: string | number;
  why: string;
  since: string;
}

const ofMoney = new Set([
  'FundingSource',
  'InvestmentLine',
  'BudgetVersion',
  'Virement',
  'Commitment',
  'Actual',
  'Forecast',
  'FundingRequest',
  'FundingResponsibility',
  'PostFunding',
  'Section251Line',
]);

const noReason = 'No reason is on record.';

export function openMatters(books: Books, rows: readonly LineYear[]): OpenMatter[] {
  const { terms, sources, virements } = books;
  return [
    ...rows.flatMap((row) => [...missing(row, terms.year.name), ...differing(row)]),
    ...sources.items.flatMap(({ name, amount, asAt }) => doubt(name, 'What it stands at', amount, asAt)),
    ...virements.items
      .filter((virement) => yearOfVirement(virement) === undefined)
      .map(({ toLine, amount, asAt }) => ({
        about: toLine?.title ?? 'Virement',
        what: `Virement of ${moneyText(amount)}`,
        state: 'unknown',
        why: 'Neither its period nor its day is on record, so that it is in no year.',
        since: asAt,
      })),
    ...toldOpen(books),
    ...beyond(books),
  ];
}

function missing({ line, budget, actual, committed, forecast }: LineYear, year: string): OpenMatter[] {
  const { title, asAt, fundingSource } = line;
  const found = [
    ...doubt(title, `Current budget ${year}`, budget, asAt),
    ...doubt(title, `Spent in ${year}`, actual, asAt),
    ...doubt(title, 'Committed', committed, asAt),
    ...(forecast === undefined ? [] : doubt(title, `Forecast outturn ${year}`, forecast.amount, forecast.asAt)),
  ];
  if (forecast === undefined) {
    const why = 'No forecast for the year is on record.';
    found.push({ about: title, what: `Forecast outturn ${year}`, state: 'unknown', why, since: asAt });
  }
  if (fundingSource === null) {
    const why = 'It is not said which funding source it draws on.';
    found.push({ about: title, what: 'Funding source', state: 'unknown', why, since: asAt });
  }
  return found;
}

function doubt(about: string, what: string, figure: Money, since: string): OpenMatter[] {
  const word = wordFor(figure) ?? (figure.state === 'DISPUTED' ? 'disputed' : undefined);
  return word === undefined ? [] : [{ about, what, state: word, why: figure.note ?? noReason, since }];
}

function differing(row: LineYear): OpenMatter[] {
  const { line, budget, approved, virementsIn, virementsOut, actual, committed, forecast, outturn } = row;
  const found: OpenMatter[] = [];
  const add = (what: string, difference: number, why: string): void => {
    if (difference !== 0) found.push({ about: line.title, what, state: difference, why, since: line.asAt });
  };
  const closed = outturn?.amount.value ?? null;
  if (closed !== null && actual.value !== null)
    add(
      'Outturn less spend in the ledger',
      closed - actual.value,
      'The accounts were closed with another sum than the ledger has.',
    );
  const first = approved?.amount.value ?? null;
  if (first !== null && budget.value !== null) {
    const moved = (virementsIn?.value ?? 0) - (virementsOut?.value ?? 0);
    const why = `From ${penceText(first)} approved to ${penceText(budget.value)}, of which virements explain ${penceText(moved)}: the rest was decided otherwise.`;
    add('Budget changed beyond its virements', budget.value - first - moved, why);
  }
  const expected = forecast?.amount.value ?? null;
  if (expected !== null && actual.value !== null) {
    const bound = actual.value + (committed.value ?? 0);
    if (expected < bound)
      add(
        'Forecast below what is spent and committed',
        expected - bound,
        'Either a commitment will not be spent in the year, or the forecast is too low.',
      );
  }
  return found;
}

/** Of lists that are longer than anybody reads, the rest is said to be there. */
function beyond({ open, terms }: Books): OpenMatter[] {
  return Object.entries(open).flatMap(([list, { totalCount, nodes }]) =>
    totalCount === nodes.length
      ? []
      : [
          {
            about: list,
            what: `${String(totalCount - nodes.length)} more are on record`,
            state: 'unknown',
            why: `Only the first ${String(nodes.length)} were read: ask the server for the others.`,
            since: terms.today,
          },
        ],
  );
}

/** What people and rules have put on record as open. */
function toldOpen({ open }: Books): OpenMatter[] {
  const { fundingResponsibilities, fundingRequests, areaInformationGaps, areaDataQueries, areaQualityFlags } = open;
  const isOfMoney = ({ about }: { about: { __typename: string } | null }): boolean =>
    ofMoney.has(about?.__typename ?? '');
  return [
    ...fundingResponsibilities.nodes
      .filter(({ status }) => status !== 'AGREED')
      .map(({ costType, status, paidBy, rule, asAt }) => ({
        about: costType,
        what: 'Who pays',
        state: status === 'DISPUTED' ? 'disputed' : 'unknown',
        why: rule ?? paidBy ?? noReason,
        since: asAt,
      })),
    ...fundingRequests.nodes
      .filter(({ status }) => status !== 'AGREED' && status !== 'DECLINED')
      .map(({ purpose, amount, askedOf, status, requestedOn, asAt }) => ({
        about: purpose,
        what: `Money asked of ${askedOf?.name ?? 'another body'}: ${moneyText(amount)}`,
        state: status === 'NOT_FORTHCOMING' ? 'not forthcoming' : 'unknown',
        why:
          status === 'NOT_FORTHCOMING' ? 'It was not given, without a refusal on record.' : 'No answer is on record.',
        since: requestedOn ?? asAt,
      })),
    ...areaInformationGaps.nodes.filter(isOfMoney).map(({ topic, state, promisedFor, detail, asAt }) => ({
      about: topic,
      what: 'Not known',
      state: wordFor({ state, value: null, promisedFor }) ?? 'unknown',
      why: detail,
      since: asAt,
    })),
    ...areaDataQueries.nodes
      .filter((query) => isOfMoney(query) && (query.status === 'OPEN' || query.status === 'WITH_PROVIDER'))
      .map(({ question, asAt }) => ({
        about: 'Data query',
        what: question,
        state: 'disputed',
        why: 'It has not been answered.',
        since: asAt,
      })),
    ...areaQualityFlags.nodes.filter(isOfMoney).map(({ rule, detail, asAt }) => ({
      about: 'Quality rule',
      what: rule.toLowerCase().replaceAll('_', ' '),
      state: 'disputed',
      why: detail,
      since: asAt,
    })),
  ];
}
