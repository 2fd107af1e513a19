/** Promises that are made again and again, so that they can be followed across documents. */
import { PromiseThemeRow } from '../../server/governance/promise-theme.entity.js';
import { facts, type SeedTable } from '../seed.js';

export const promiseThemes: SeedTable = facts(PromiseThemeRow, {}, [
  {
    key: 'detailed-data',
    slug: 'detailed-data',
    name: 'The detailed data behind a report',
    meaning:
      'A dashboard, ratings with timescales, metrics or counts that a board lacked and was promised. Not explanations or narrative reports.',
  },
  {
    key: 'use-of-money',
    slug: 'use-of-money',
    name: 'What money is used for',
    meaning: 'A fuller account of how an agreed sum is spent.',
  },
  {
    key: 'further-report',
    slug: 'further-report',
    name: 'A further report',
    meaning: 'A later report, strategy or clarification on a matter that a paper left open.',
  },
  {
    key: 'readable-papers',
    slug: 'readable-papers',
    name: 'Papers that can be read',
    meaning: 'A glossary, a chart or the like that makes reports understandable.',
  },
  {
    key: 'publication',
    slug: 'publication',
    name: 'Something put before the public',
    meaning: 'Minutes or a report that is to be published.',
  },
  {
    key: 'done-by-then',
    slug: 'done-by-then',
    name: 'Done by then',
    meaning: 'A date or a level by which work is said to be done.',
  },
]);
