/** The five source documents, with what is missing in them. */
import { SourceDocumentRow } from '../../server/provenance/source-document.entity.js';
import { facts, idOf, type SeedTable } from '../seed.js';

const organisation = (slug: string) => idOf('Organisation', slug);
const area = (slug: string) => idOf('Area', slug);

export const documents: SeedTable = facts(SourceDocumentRow, { kind: 'COMMITTEE_PAPER' } as const, [
  {
    key: 'source-000',
    slug: 'source-000',
    title: 'SEND Improvement, minutes of the Children, Young People and Education Committee',
    publishedOn: '2024-10-16',
    dateBasis:
      'The text gives no date. The committee’s list of minutes and a press report put the meeting on 16 October 2024.',
    url: 'https://democracy.wirral.gov.uk/mgAi.aspx?ID=73194',
    note: 'Paragraphs are numbered by us. The report the minutes speak of is not part of the text we hold.',
    publisherId: organisation('wirral-council'),
    areaId: area('wirral'),
  },
  {
    key: 'source-001',
    slug: 'source-001',
    title: 'Progress report: Wirral statement of action for SEND, to the Wirral Place Based Partnership Board',
    publishedOn: '2022-09-14',
    note: 'Paragraph 3.2 is missing, 3.10 to 3.12 stand under no workstream, the subject history is empty, and appendix 1 with the state of each action is not part of the text we hold.',
    publisherId: organisation('wirral-council'),
    areaId: area('wirral'),
  },
  {
    key: 'source-002',
    slug: 'source-002',
    title:
      'Progress update on the joint local area SEND Written Statement of Action and improvement plan, minutes of a scrutiny panel',
    publishedOn: '2019-03~',
    dateBasis:
      'The text gives no date. It precedes a Cabinet meeting on 14 March and speaks of the 2019/20 budget as agreed, so March 2019; a panel listing suggests about 6 March.',
    note: 'Paragraphs are numbered by us. The text does not name the panel; it is likely the Children and Families Overview and Scrutiny Panel.',
    publisherId: organisation('worcestershire-council'),
    areaId: area('worcestershire'),
  },
  {
    key: 'source-003',
    slug: 'source-003',
    title: 'SEND action plan, minutes of a scrutiny committee',
    publishedOn: '2023-23~',
    dateBasis:
      'The text gives no date. It follows the national figure for 2022 and precedes the 2024-25 budget, so it is no earlier than June 2023 and hardly later than the turn of the year; autumn 2023 is likeliest.',
    url: 'https://councillors.herefordshire.gov.uk/mgAi.aspx?ID=65497',
    note: 'Paragraphs are numbered by us. The report itself is not part of the text we hold.',
    publisherId: organisation('herefordshire-council'),
    areaId: area('herefordshire'),
  },
  {
    key: 'source-004',
    slug: 'source-004',
    title: 'SEND update, minutes of a committee of a council that the text does not name',
    publishedOn: 'XXXX-01~',
    dateBasis:
      'The text names no year. It speaks of a stocktake just before Christmas, of the end of December as past and of a next meeting in March, so about January.',
    note: 'The text names neither the council nor the year. It is matched to no council, not even by its number of plans. Paragraphs are numbered by us.',
    publisherId: organisation('unnamed-council-004'),
    areaId: area('unnamed-004'),
  },
]);
