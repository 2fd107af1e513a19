/** How the trackers of a plan are read: which column is what, and which rating of which scale its status words are. */
import { z } from 'zod';
import type { Headings } from '../../platform/imports/headings.js';
import { column, optionalColumn, words } from '../../platform/imports/mapping.js';

export const mappingShape = z.strictObject({
  /** Null: a sheet is a workstream, or a row with nothing else in it names it for those below. */
  workstreamColumn: optionalColumn,
  actionColumn: column,
  referenceColumn: optionalColumn,
  detailColumn: optionalColumn,
  ownerColumn: optionalColumn,
  dueColumn: optionalColumn,
  statusColumn: optionalColumn,
  milestoneColumn: optionalColumn,
  milestoneDueColumn: optionalColumn,
  leaveOutSheets: z.array(z.string()),
  /** The short name of a scale of ratings, and by status word one of its ratings; null is no rating. */
  scale: z.string().nullable(),
  statuses: words,
});
export type TrackerMapping = z.output<typeof mappingShape>;
export type TrackerColumn = keyof TrackerMapping & `${string}Column`;

/** As trackers have them, the likeliest first. */
export const headings: Headings<TrackerColumn> = {
  workstreamColumn: ['Workstream', 'Work stream', 'Theme', 'Priority', 'Strand', 'Priority area', 'Area of concern'],
  actionColumn: ['Action', 'Actions', 'Action required', 'Action title', 'Task', 'Activity', 'What we will do'],
  referenceColumn: [
    'Reference',
    'Ref',
    'Ref no',
    'Action ref',
    'Action reference',
    'Action no',
    'Action number',
    'No',
    'ID',
  ],
  detailColumn: ['Detail', 'Details', 'Description', 'Action detail'],
  ownerColumn: [
    'Owner',
    'Action owner',
    'Owner role',
    'Lead',
    'Lead officer',
    'Lead role',
    'Responsible',
    'Responsible officer',
  ],
  milestoneDueColumn: ['Milestone due', 'Milestone due date', 'Milestone date', 'Milestone deadline', 'Milestone by'],
  milestoneColumn: ['Milestone', 'Milestones', 'Key milestone', 'Key milestones'],
  dueColumn: [
    'Due',
    'Due date',
    'Date due',
    'Target date',
    'Deadline',
    'By when',
    'Completion date',
    'Timescale',
    'End date',
  ],
  statusColumn: ['BRAG', 'BRAG status', 'BRAG rating', 'RAG', 'RAG status', 'RAG rating', 'Status', 'Rating'],
};
