/** Published sources outside the five documents: statistics, notices, decisions, law and lists. An address stands only where we hold it. */
import { SourceDocumentRow } from '../../server/provenance/source-document.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

type Kind = SourceDocumentRow['kind'];
type More = Partial<Pick<SourceDocumentRow, 'publishedOn' | 'dateBasis' | 'url' | 'note'>> & {
  publisher?: string;
  area?: string;
};

const published = (slug: string, kind: Kind, title: string, { publisher, area, ...more }: More = {}) => ({
  key: slug,
  slug,
  kind,
  title,
  ...more,
  publisherId: publisher === undefined ? null : idOf('Organisation', publisher),
  areaId: area === undefined ? null : idOf('Area', area),
});

const ogl = 'Open Government Licence v3.0.';
const wirral = { area: 'wirral' } as const;
const lasp = (slug: string, when: string, publishedOn: string, page: string) =>
  published(slug, 'COMMITTEE_PAPER', `Local Area SEND Partnership Board, ${when}`, {
    ...wirral,
    publishedOn,
    note: `On sendlowirral.co.uk, as ${page}.`,
  });

export const publishedDocuments: SeedTable = facts(SourceDocumentRow, {}, [
  published('dfe-ehc-plans-2025', 'PUBLISHED_STATISTICS', 'Education, health and care plans, reporting year 2025', {
    publisher: 'dfe',
    publishedOn: '2025',
    note: ogl,
  }),
  published('dfe-ehc-plans-2026', 'PUBLISHED_STATISTICS', 'Education, health and care plans, reporting year 2026', {
    publisher: 'dfe',
    publishedOn: '2026',
    note: `${ogl} Columns renamed from the year before.`,
  }),
  published('nhs-chs-waits-2023', 'PUBLISHED_STATISTICS', 'Community Health Services waiting lists, 2023', {
    publisher: 'nhs-england',
    publishedOn: '2023',
    note: 'Monthly management information, not validated and not official statistics. It counts people still waiting, by provider.',
  }),
  published('nhs-autism-waits', 'PUBLISHED_STATISTICS', 'Autism waiting time statistics', {
    publisher: 'nhs-england',
    note: 'The method for open referrals changed in September 2023.',
  }),
  published('hmcts-send-tribunals', 'PUBLISHED_STATISTICS', 'SEND tribunal appeals and appeal rate by council', {
    publisher: 'hmcts',
    publishedOn: '2024',
    dateBasis: 'The newest calendar year of the table.',
  }),
  published(
    'dfe-s251',
    'PUBLISHED_STATISTICS',
    'Section 251 budget and outturn: planned and actual expenditure by line',
    {
      publisher: 'dfe',
      note: 'Budget and outturn lines of one number do not cover the same things. Wording varies between files; the number is what is matched.',
    },
  ),
  published(
    'dfe-dsg-allocations',
    'PUBLISHED_STATISTICS',
    'Dedicated Schools Grant allocations by council, 2021-22 to 2023-24',
    { publisher: 'dfe', publishedOn: '2023~', dateBasis: 'The newest financial year of the table.' },
  ),
  published('dfe-send-ap-dashboard', 'PUBLISHED_STATISTICS', 'SEND and alternative provision inclusion dashboard', {
    publisher: 'dfe',
    note: 'A negative cumulative balance is a deficit.',
  }),
  published('dfe-sen2-guide', 'REFERENCE', 'SEN2 person-level return: codes and guide', {
    publisher: 'dfe',
    publishedOn: '2025',
    note: 'Only counts are held here, never a return.',
  }),
  published(
    'lait-neighbours-2025-05',
    'REFERENCE',
    'Local authority interactive tool: statistical neighbours, May 2025',
    { publisher: 'dfe', publishedOn: '2025-05' },
  ),
  published('ons-codes', 'REFERENCE', 'Codes of areas and local authorities', {
    publisher: 'ons',
    publishedOn: '2025',
    dateBasis: 'The vintage used in the 2025 release of EHC plan statistics.',
  }),
  published('nhs-ods', 'REFERENCE', 'Organisation Data Service codes of NHS bodies', {
    publisher: 'nhs-england',
    publishedOn: '2023',
    dateBasis: 'The year of the workbooks the codes were compared with.',
  }),
  published('d2i-ofsted-send', 'REFERENCE', 'Summary of area SEND inspections with Ofsted area numbers', {
    publishedOn: '2025',
    dateBasis: 'The newest inspections in the list.',
    note: 'Compiled by Data to Insight.',
  }),
  published('cipfa-subjective', 'REFERENCE', 'CIPFA subjective groups (service reporting code of practice)', {
    note: 'Guidance that no council must follow.',
  }),
  published('nhs-chs-service-lines', 'REFERENCE', 'Service lines of the Community Health Services return', {
    publisher: 'nhs-england',
    publishedOn: '2023',
  }),
  published('send-regulations-2014', 'LEGISLATION', 'The Special Educational Needs and Disability Regulations 2014', {
    publishedOn: '2014',
    url: 'https://www.legislation.gov.uk/uksi/2014/1530',
  }),
  published('children-and-families-act-2014', 'LEGISLATION', 'Children and Families Act 2014', { publishedOn: '2014' }),
  published('send-code-of-practice', 'LEGISLATION', 'SEND Code of Practice: 0 to 25 years', {
    publisher: 'dfe',
    url: 'https://www.gov.uk/government/publications/send-code-of-practice-0-to-25',
  }),
  published('devon-judgment-2022', 'LEGISLATION', 'R (L, M, P) v Devon County Council [2022] EWHC 493 (Admin)', {
    publishedOn: '2022',
  }),
  published(
    'send-white-paper-2026',
    'NOTICE',
    'Every Child Achieving and Thriving: white paper and SEND reform consultation',
    { publisher: 'dfe', publishedOn: '2026-02-23', note: 'A proposal; no law has changed by it.' },
  ),
  published('wirral-improvement-notice-2024', 'NOTICE', 'Improvement notice to Wirral Council', {
    publisher: 'dfe',
    publishedOn: '2024-05-15',
    ...wirral,
  }),
  published('wirral-improvement-notice-2025', 'NOTICE', 'Updated improvement notice to Wirral Council', {
    publisher: 'dfe',
    publishedOn: '2025-06-06',
    ...wirral,
  }),
  published('ofsted-send-wirral-2025', 'NOTICE', 'Area SEND inspection of Wirral', {
    publisher: 'ofsted',
    publishedOn: '2025-04-16',
    ...wirral,
  }),
  published('ofsted-send-herefordshire-2024', 'NOTICE', 'Area SEND inspection of Herefordshire', {
    publisher: 'ofsted',
    publishedOn: '2025-02-07',
    area: 'herefordshire',
  }),
  published('ofsted-send-worcestershire-2024', 'NOTICE', 'Area SEND inspection of Worcestershire', {
    publisher: 'ofsted',
    publishedOn: '2024-07-15',
    area: 'worcestershire',
  }),
  published('lgsco-24-013-016', 'NOTICE', 'Ombudsman decision 24 013 016 on Wirral Council', {
    publisher: 'lgsco',
    publishedOn: '2025-06-02',
    ...wirral,
  }),
  lasp('lasp-board-2024-07', '23 July 2024', '2024-07-23', 'july-2024-lasp-board'),
  lasp('lasp-board-2024-12', 'December 2024', '2024-12', 'laspb-december-2024'),
  lasp('lasp-board-2025-01', 'January 2025', '2025-01', 'laspbjanuary-2025'),
  lasp('lasp-board-2025-02', 'February 2025', '2025-02', 'laspfebruary-2025'),
  lasp('lasp-board-2025-09', 'September 2025', '2025-09', 'laspb-september-2025'),
  published(
    'wirral-pr-2024-09',
    'DECISION_RECORD',
    'Policy and Resources Committee, 11 September 2024: money for SEND services',
    {
      publisher: 'wirral-council',
      publishedOn: '2024-09-11',
      ...wirral,
      note: 'Known to us through the council’s news site.',
    },
  ),
  published('wirral-decision-5909', 'DECISION_RECORD', 'Decision 5909: locum educational psychologists', {
    publisher: 'wirral-council',
    publishedOn: '2025~',
    dateBasis: 'The date of the decision is not recorded; it stands among events of early 2025.',
    url: 'https://democracy.wirral.gov.uk/ieDecisionDetails.aspx?ID=5909',
    ...wirral,
  }),
  published(
    'wirral-ep-tender-2026-03',
    'COMMITTEE_PAPER',
    'Tender for educational psychology advice, Children, Young People and Education Committee, March 2026',
    { publisher: 'wirral-council', publishedOn: '2026-03', ...wirral },
  ),
  published('wirral-globe-24658368', 'NEWS', 'Wirral Globe report 24658368', {
    publishedOn: '2024-10',
    dateBasis: 'It reports the meeting of 16 October 2024.',
    ...wirral,
  }),
  published('wirral-press-2024', 'NEWS', 'Press reports on SEND services and industrial action in Wirral, 2024', {
    publishedOn: '2024',
    ...wirral,
    note: 'Wirral Globe, Wirral View and BBC.',
  }),
  published('surrey-ep-capacity-2023', 'RESEARCH', 'Educational psychology capacity and backlog in Surrey, 2023', {
    publisher: 'surrey-council',
    publishedOn: '2023',
    area: 'surrey',
  }),
  published('stoke-locum-eps-2025', 'NEWS', 'Claim on locum educational psychologists in Stoke-on-Trent', {
    publisher: 'stoke-council',
    publishedOn: '2025-11',
    area: 'stoke-on-trent',
    note: 'The council’s own claim.',
  }),
  published('dfe-ep-research-2023', 'RESEARCH', 'Educational psychology services: workforce research, 2023', {
    publisher: 'dfe',
    publishedOn: '2023',
  }),
  published('foi-ep-devon', 'RESEARCH', 'Educational psychologist posts in Devon, released on request', {
    publishedOn: '2024',
    area: 'devon',
  }),
  published('foi-ep-wokingham', 'RESEARCH', 'Educational psychologist posts in Wokingham, released on request', {
    publishedOn: '2024-01',
    area: 'wokingham',
  }),
]);
