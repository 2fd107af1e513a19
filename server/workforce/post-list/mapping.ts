/** How an employer's lists of posts are read: which column is what, and what the words in them stand for. */
import { z } from 'zod';
import type { OccupancyKind } from '../../../schema/workforce/occupancy.js';
import { column, optionalColumn, words } from '../../platform/imports/mapping.js';
import type { Headings } from '../../platform/imports/headings.js';
import type { Meaning } from '../../platform/imports/words-meant.js';

export const mappingShape = z.strictObject({
  positionColumn: column,
  titleColumn: column,
  /** Null: the title says the type. */
  postTypeColumn: optionalColumn,
  /** Null: a sheet is a team. */
  teamColumn: optionalColumn,
  fteColumn: optionalColumn,
  /** Null: every post of the list is established. */
  statusColumn: optionalColumn,
  establishedOnColumn: optionalColumn,
  endsOnColumn: optionalColumn,
  fteInPostColumn: optionalColumn,
  /** In pounds a year. Left out of mappings that are older than it. */
  budgetedCostColumn: optionalColumn.default(null),
  footingColumn: optionalColumn,
  inPostSinceColumn: optionalColumn,
  leaveOutSheets: z.array(z.string()),
  postTypes: words,
  teams: words,
  statuses: words,
  footings: words,
});
export type ListMapping = z.output<typeof mappingShape>;
export type ListColumn = keyof ListMapping & `${string}Column`;

/** As lists of councils and trusts have them, the likeliest first. */
export const headings: Headings<ListColumn> = {
  positionColumn: [
    'Position number',
    'Position no',
    'Position ID',
    'Post number',
    'Post no',
    'Post ID',
    'Post ref',
    'Position',
  ],
  titleColumn: ['Post title', 'Position title', 'Job title', 'Title', 'Position name', 'Post name', 'Role title'],
  postTypeColumn: ['Post type', 'Type of post', 'Job family', 'Job type', 'Role type', 'Occupation'],
  teamColumn: ['Team', 'Team name', 'Service', 'Section', 'Organisation unit', 'Org unit', 'Department'],
  fteInPostColumn: [
    'FTE in post',
    'In post FTE',
    'Actual FTE',
    'FTE occupied',
    'FTE filled',
    'Contracted FTE',
    'In post',
  ],
  fteColumn: ['FTE', 'Budgeted FTE', 'Established FTE', 'Establishment FTE', 'Post FTE', 'WTE', 'Budgeted WTE'],
  budgetedCostColumn: [
    'Budgeted cost',
    'Budgeted cost £',
    'Annual budget',
    'Annual budget £',
    'Post budget',
    'Budget £',
    'Establishment budget',
    'Budgeted annual cost',
  ],
  statusColumn: ['Status', 'Post status', 'Position status', 'State'],
  establishedOnColumn: [
    'Established on',
    'Established',
    'Post start date',
    'Effective from',
    'Created on',
    'Start date',
  ],
  endsOnColumn: ['Ends on', 'Post end date', 'Effective to', 'End date', 'Deleted on', 'Closes on'],
  footingColumn: ['Footing', 'Contract type', 'Employment type', 'Employee type', 'Contract basis', 'Basis'],
  inPostSinceColumn: [
    'In post since',
    'Date in post',
    'Start in post',
    'Occupied since',
    'Filled on',
    'Date started in post',
  ],
};

export type ListedStatus = 'ESTABLISHED' | 'FROZEN' | 'DELETED';
const meaning = <Key extends string>(key: Key, names: readonly string[]): Meaning<Key> => ({ key, names, value: key });

/** Filled or vacant, a post is established. */
export const statusMeanings: readonly Meaning<ListedStatus>[] = [
  meaning('ESTABLISHED', ['Active', 'Approved', 'Open', 'Live', 'Current', 'Filled', 'Occupied', 'Vacant']),
  meaning('FROZEN', ['On hold', 'Held']),
  meaning('DELETED', ['Closed', 'Ended', 'Disestablished', 'Removed', 'Inactive']),
];

export const footingMeanings: readonly Meaning<OccupancyKind>[] = [
  meaning('PERMANENT', ['Perm', 'Substantive', 'Permanent contract']),
  meaning('FIXED_TERM', ['Fixed term contract', 'FTC']),
  meaning('AGENCY', ['Agency worker', 'Agency staff']),
  meaning('LOCUM', []),
  meaning('SECONDED', ['Secondment', 'Seconded in']),
  meaning('TRAINEE', ['Training', 'Apprentice']),
];
