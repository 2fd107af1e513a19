/** The units of the contract. Every scalar travels as plain JSON and is checked on the way in. */
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** Gives the value back, or refuses it; `node` is where it stands in a document, so that the refusal can point there. */
type Accept = (value: unknown, node?: ValueNode) => string | number;

function refused(code: string, message: string, node: ValueNode | undefined): GraphQLError {
  return new GraphQLError(message, { extensions: { code }, ...(node === undefined ? {} : { nodes: node }) });
}

function scalar(name: string, description: string, accept: Accept): GraphQLScalarType {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => accept(value),
    parseValue: (value) => accept(value),
    parseLiteral: (node) => accept(literal(node), node),
  });
}

function literal(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.STRING || node.kind === Kind.FLOAT) return node.value;
  return undefined;
}

function matching(pattern: RegExp, code: string, expected: string, valid: (text: string) => boolean = () => true) {
  return (value: unknown, node?: ValueNode): string => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && pattern.test(text) && valid(text)) return text;
    throw refused(code, `${expected} Got ${JSON.stringify(value)}.`, node);
  };
}

/** From the year 1 on: the database has no year 0. */
function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) && !text.startsWith('0000');
}

function wholePence(value: unknown, node?: ValueNode): number {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return value;
  const expected = 'Write money as a whole number of pence, such as 110000000 for £1.1m.';
  throw refused('BAD_PENCE', `${expected} Got ${JSON.stringify(value)}.`, node);
}

export const Pence = scalar(
  'Pence',
  'Money in whole pence, as a JSON integer that may pass 32 bits: £1.1m is 110000000. Never a fraction. Refused with BAD_PENCE.',
  wholePence,
);

export const Decimal = scalar(
  'Decimal',
  'An exact decimal number written as text, such as "16.5", so that no digit is lost on the way. Refused with BAD_DECIMAL.',
  matching(/^-?\d{1,30}(\.\d{1,12})?$/, 'BAD_DECIMAL', 'Write a decimal number as text, such as "16.5".'),
);

export const Fte = scalar(
  'Fte',
  'Full-time equivalent: 1 is one person at full-time hours. Text with two decimals, such as "4.00". Refused with BAD_FTE.',
  matching(
    /^-?\d{1,8}(\.\d{1,2})?$/,
    'BAD_FTE',
    'Write full-time equivalents as text with at most two decimals, such as "0.60".',
  ),
);

export const CalendarDate = scalar(
  'Date',
  'A day, as YYYY-MM-DD. Refused with BAD_DATE.',
  matching(/^\d{4}-\d{2}-\d{2}$/, 'BAD_DATE', 'Write a day as YYYY-MM-DD, such as "2024-10-16".', isCalendarDay),
);

export const partialDatePattern =
  '^((\\.\\./)?\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-2[1-4])?|XXXX-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)~?$';

export const PartialDate = scalar(
  'PartialDate',
  'A date only as exact as its source, in Extended Date/Time Format (ISO 8601-2): "2022-09-14", "2022-11" (a month), "2024" (a year), "2023-23" (autumn; 21 spring, 22 summer, 24 winter), ' +
    '"XXXX-03" (March of a year nobody stated), "../2024-12-24" (on or before that day), a trailing "~" for about. Refused with BAD_PARTIAL_DATE.',
  matching(
    new RegExp(partialDatePattern),
    'BAD_PARTIAL_DATE',
    'Write a date as exactly as it is known: "2022-09-14", "2022-11", "2024", "XXXX-03" or "../2024-12-24".',
    (text) => {
      const day = /\d{4}-\d{2}-\d{2}/.exec(text);
      return day === null || isCalendarDay(day[0]);
    },
  ),
);

export const DateTime = scalar(
  'DateTime',
  'A moment in UTC, as RFC 3339: "2026-03-01T09:30:00Z". Refused with BAD_DATE_TIME.',
  matching(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/,
    'BAD_DATE_TIME',
    'Write a moment in UTC, such as "2026-03-01T09:30:00Z".',
    (text) => isCalendarDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
  ),
);

export const reportingPeriodPattern =
  '^(\\d{4}\\|(CY|RY)|\\d{4}-(0[1-9]|1[0-2])\\|M|(\\d{4})/(\\d{4})\\|(AY|FY|FYQ[1-4]|T1|T2|T3|T1T2|P1|P2))$';

export const ReportingPeriod = scalar(
  'ReportingPeriod',
  'A reporting period with its kind, after the time identifiers of Explore Education Statistics: "2024|CY" calendar year, "2025|RY" reporting year (one fixed day), "2024/2025|AY" academic year, ' +
    '"2024/2025|FY" financial year, "2024/2025|FYQ1" to "FYQ4" its quarters, "2024/2025|T1", "T2", "T3" autumn, spring, summer term, "2024-09|M" a month. Refused with BAD_REPORTING_PERIOD.',
  matching(
    new RegExp(reportingPeriodPattern),
    'BAD_REPORTING_PERIOD',
    'Write a reporting period with its kind, such as "2024|CY", "2024/2025|FY" or "2024-09|M".',
    (text) => {
      const years = /^(\d{4})\/(\d{4})/.exec(text);
      return years === null || Number(years[2]) === Number(years[1]) + 1;
    },
  ),
);
