/** How derived figures are worked out, and what councils count without having said how. */
import { DefinitionVersionRow } from '../../server/indicators/definition-version.entity.js';
import { facts } from '../seed.js';
import { defined, onTime } from './defined.js';

export const derivedDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'derived-neighbour-mean',
    'ehcp-20-weeks-neighbour-mean',
    'Derived, equal weights',
    'CALENDAR_YEAR',
    '2025',
    onTime,
    {
      counts: 'The published percentages without exceptions of the neighbours that have one, added up.',
      outOf: 'The number of neighbours that have one.',
      exclusions: 'Neighbours with a symbol in place of a value.',
      notes:
        'Each area counts the same, whatever its size. It can be worked out again from the observations of the peer set.',
    },
  ),
  defined('derived-rank', 'ehcp-20-weeks-rank', 'Derived, highest percentage first', 'CALENDAR_YEAR', '2025', onTime, {
    counts: 'Council areas with a higher published percentage without exceptions, plus one.',
    outOf: 'Council areas that have a value.',
    exclusions: 'Dorset and the City of London, which have none.',
  }),
  defined('derived-median', 'ehcp-20-weeks-median', 'Derived', 'CALENDAR_YEAR', '2025', onTime, {
    counts: 'The middle one of the published percentages without exceptions of council areas.',
    outOf: 'Council areas that have a value.',
    exclusions: 'Dorset and the City of London, which have none.',
  }),
  defined(
    'derived-appeals-per-request',
    'tribunal-appeals',
    'Derived: appeals for each hundred requests',
    'CALENDAR_YEAR',
    '2024',
    'hmcts-send-tribunals by council',
    {
      counts: 'SEND appeals registered in the year.',
      outOf: 'Requests for an assessment received in the year.',
      notes:
        'Nobody publishes it. It comes nearest to what councils mean by requests that end at tribunal, but appeals need not come from requests of the same year.',
    },
  ),
  defined(
    'derived-plans-growth',
    'ehc-plans-growth',
    'Derived, January to January',
    'ACADEMIC_YEAR',
    '2025',
    'dfe-ehc-plans-2025 caseload.csv',
    {
      counts: 'Plans in January, less plans in the January before.',
      outOf: 'Plans in the January before.',
    },
  ),
]);

const unstated = 'The council has not said how it counts.';
export const localDefinitions = facts(DefinitionVersionRow, {}, [
  defined(
    'wirral-ehcp-20-weeks-unstated',
    'ehcp-20-weeks',
    'As Wirral reports it, not stated',
    'UNSTATED',
    '2022-09-14',
    '001 §3.21',
    { notes: `${unstated} Neither the kind of year nor the treatment of exceptions is given.` },
  ),
  defined(
    'herefordshire-ehcp-20-weeks-monthly',
    'ehcp-20-weeks',
    'As Herefordshire reports it by month, not stated',
    'MONTH',
    '2023-23~',
    '003 ¶5',
    { notes: `${unstated} Exceptions are not mentioned.` },
  ),
  defined(
    'wirral-requests-to-tribunal',
    'tribunal-appeals',
    'As Wirral reports it: share of requests that resulted in tribunal',
    'UNSTATED',
    '2022-09-14',
    '001 §3.21',
    {
      counts: 'Requests that resulted in tribunal.',
      outOf: 'Requests.',
      notes:
        'Which requests, and of which year, is not stated. HMCTS divides appeals by all decisions that can be appealed.',
    },
  ),
  defined(
    'wirral-send-home-education',
    'home-education',
    'As Wirral reports it: children with SEND',
    'UNSTATED',
    '2024-10-16',
    '000 ¶21',
    {
      counts: 'Children with SEND who are homeschooled.',
      notes: 'With SEND, so with or without a plan. The day of the count is not stated.',
    },
  ),
  defined(
    'wirral-salt-wait-disputed',
    'salt-wait',
    'As put to the Wirral partnership board, disputed',
    'UNSTATED',
    '2024-10-16',
    '000 ¶6',
    {
      notes:
        'It appears to include medical interventions, which lengthen it. The NHS has been asked what the clock counts.',
    },
  ),
]);
