/** Posts that lines pay for, share by share, and by line what is funded, filled, vacant and thereby not spent. */
import { fteFormat, moneyFormat, unknown } from '../books/figures.js';
import type { LineYear } from '../books/line-years.js';
import type { Books, PostShare } from '../books/read-books.js';
import { fte, money, numeric, rounded, text, type Content } from '../sheets/content.js';
import { noneOnRecord, sumWhere } from '../sheets/sum-where.js';
import { Table, type Column } from '../sheets/table.js';
import { headings, sheetNames } from './headings.js';

export const postHeadings = {
  share: 'Share',
  established: 'Established FTE',
  filled: 'Filled FTE',
  agency: 'Agency cover FTE',
  fundedShare: 'Funded by the line FTE',
  filledShare: 'Filled, its share FTE',
  agencyShare: 'Agency, its share FTE',
  cost: 'Budgeted cost a year £',
  underspend: 'Vacancy underspend a year, its share £',
} as const;

const ofPost: readonly Column<PostShare>[] = [
  { heading: headings.line, width: 34, content: ({ line }) => text(line?.title) },
  { heading: 'Post', width: 34, content: ({ post }) => text(post?.title) },
  { heading: 'Type of post', width: 30, content: ({ post }) => text(post?.postType?.title) },
  {
    heading: postHeadings.share,
    width: 9,
    content: ({ sharePercent }) => ({ value: rounded(Number(sharePercent) / 100), format: '0.##%' }),
  },
  { heading: postHeadings.established, width: 13, content: ({ post }) => staffing(post, 'established') },
  { heading: postHeadings.filled, width: 11, content: ({ post }) => staffing(post, 'occupied') },
  { heading: postHeadings.agency, width: 13, content: ({ post }) => staffing(post, 'agencyCover') },
  shareOf(postHeadings.fundedShare, postHeadings.established),
  shareOf(postHeadings.filledShare, postHeadings.filled),
  shareOf(postHeadings.agencyShare, postHeadings.agency),
  {
    heading: postHeadings.cost,
    width: 15,
    isNumber: true,
    content: ({ post }) => money(post?.budgetedCost ?? unknown('The post is not open to you.')),
  },
  { heading: postHeadings.underspend, width: 16, isNumber: true, total: moneyFormat, content: underspend },
  { heading: 'Status', width: 13, content: ({ post }) => text(post?.status.toLowerCase()) },
  { heading: headings.lineId, width: 16, isId: true, content: ({ line }) => text(line?.id) },
];

function staffing(post: PostShare['post'], part: 'established' | 'occupied' | 'agencyCover'): Content {
  return post === null ? { value: 'unknown' } : fte(post.staffing[part]);
}

function shareOf(heading: string, of: string): Column<PostShare> {
  return {
    heading,
    width: 13,
    isNumber: true,
    total: fteFormat,
    content: (_row, at, before) => {
      const whole = before[ofPost.findIndex((column) => column.heading === of)] ?? { value: 'unknown' };
      const share = before[3] ?? { value: 'unknown' };
      const product = (numeric(whole) ?? 0) * (numeric(share) ?? 0);
      const cell = at.cell(of);
      return {
        value: numeric(whole) === undefined ? whole.value : rounded(product),
        formula: `IF(ISNUMBER(${cell}),${cell}*${at.cell(postHeadings.share)},${cell})`,
        format: fteFormat,
      };
    },
  };
}

/** The part of the cost that belongs to the part of the hours that nobody holds; agency staff hold none. */
function underspend(...[, at, before]: Parameters<Column<PostShare>['content']>): Content {
  const cells = [postHeadings.cost, postHeadings.share, postHeadings.established, postHeadings.filled] as const;
  const [cost, share, whole, held] = cells.map((heading) => {
    const content = before[ofPost.findIndex((column) => column.heading === heading)];
    return content === undefined ? undefined : numeric(content);
  });
  const [c, s, e, f] = [
    at.cell(postHeadings.cost),
    at.cell(postHeadings.share),
    at.cell(postHeadings.established),
    at.cell(postHeadings.filled),
  ];
  const value =
    whole === undefined || held === undefined || share === undefined
      ? 'unknown'
      : whole === held
        ? 0
        : cost === undefined || whole === 0
          ? 'unknown'
          : rounded((cost * share * (whole - held)) / whole);
  return {
    value,
    formula: `IF(AND(ISNUMBER(${e}),ISNUMBER(${f})),IF(${e}=${f},0,IF(AND(ISNUMBER(${c}),${e}<>0),${c}*${s}*(${e}-${f})/${e},"unknown")),"unknown")`,
    format: moneyFormat,
  };
}

/** Those in force on the last day counted. */
export function sharesInForce({ shares, terms: { until } }: Books): PostShare[] {
  return shares.items
    .filter(({ startsOn, endsOn }) => (startsOn ?? until) <= until && (endsOn ?? until) >= until)
    .sort((one, other) => key(one).localeCompare(key(other), 'en-GB'));
}
const key = ({ line, post }: PostShare): string => `${line?.title ?? ''} ${post?.title ?? ''}`;

export function postSheet(books: Books): Table<PostShare> {
  return new Table({
    sheet: sheetNames.posts,
    title: `Posts that lines pay for, as on ${books.terms.until}`,
    explains:
      'Filled is held by people in post. Agency staff and locums cover a vacancy and do not fill it. No person is named.',
    rows: sharesInForce(books),
    columns: ofPost,
  });
}

/** A line's sum over its posts. */
function sumOver(posts: Table<PostShare>, heading: string): Column<LineYear>['content'] {
  return ({ line }, at) => ({
    ...sumWhere(posts, { heading, by: headings.lineId, is: line.id, cell: at.cell(headings.lineId) }),
    format: fteFormat,
  });
}

export function filledSheet(rows: readonly LineYear[], posts: Table<PostShare>, { terms }: Books): Table<LineYear> {
  const paying = new Set(posts.terms.rows.map(({ line }) => line?.id));
  const funded = 'Funded FTE';
  const filled = 'Filled FTE';
  const vacant = 'Vacant FTE';
  const cost = 'Other yearly cost of a full-time post £';
  const columns: Column<LineYear>[] = [
    { heading: headings.line, width: 34, content: ({ line }) => text(line.title) },
    {
      heading: 'Shares of posts',
      width: 9,
      isNumber: true,
      total: '0',
      content: ({ line }, at) => ({
        value: posts.under(headings.lineId).filter(({ value }) => value === line.id).length,
        formula: `COUNTIFS(${posts.range(headings.lineId)},${at.cell(headings.lineId)})`,
        format: '0',
      }),
    },
    { heading: funded, width: 12, isNumber: true, total: fteFormat, content: sumOver(posts, postHeadings.fundedShare) },
    { heading: filled, width: 12, isNumber: true, total: fteFormat, content: sumOver(posts, postHeadings.filledShare) },
    {
      heading: vacant,
      width: 12,
      isNumber: true,
      total: fteFormat,
      content: (_row, at, before) => {
        const [whole, held] = [before[2], before[3]].map((content) =>
          content === undefined ? undefined : numeric(content),
        );
        const [f, h] = [at.cell(funded), at.cell(filled)];
        return {
          value: whole === undefined || held === undefined ? 'unknown' : rounded(whole - held),
          formula: `IF(AND(ISNUMBER(${f}),ISNUMBER(${h})),${f}-${h},"unknown")`,
          format: fteFormat,
        };
      },
    },
    {
      heading: 'Agency cover FTE',
      width: 12,
      isNumber: true,
      total: fteFormat,
      content: sumOver(posts, postHeadings.agencyShare),
    },
    {
      heading: cost,
      width: 18,
      isNumber: true,
      isInput: true,
      content: () => ({ value: noneOnRecord, format: moneyFormat }),
    },
    {
      heading: 'Vacancy underspend a year £',
      width: 18,
      isNumber: true,
      total: moneyFormat,
      content: ({ line }, at) => {
        const [v, c] = [at.cell(vacant), at.cell(cost)];
        const terms = {
          heading: postHeadings.underspend,
          by: headings.lineId,
          is: line.id,
          cell: at.cell(headings.lineId),
        };
        const { value, formula = '' } = sumWhere(posts, terms);
        return {
          value,
          formula: `IF(ISNUMBER(${c}),IF(ISNUMBER(${v}),${v}*${c},"unknown"),${formula})`,
          format: moneyFormat,
        };
      },
    },
    { heading: headings.lineId, width: 16, isId: true, content: ({ line }) => text(line.id) },
  ];
  return new Table({
    sheet: sheetNames.filled,
    title: `Posts funded and filled by line, as on ${terms.until}`,
    explains:
      'The underspend is the vacant part of what the establishment budgets for each post, agency staff not taken off. A cost of a full-time post in a yellow cell is used instead.',
    rows: rows.filter(({ line }) => paying.has(line.id)),
    columns,
  });
}
