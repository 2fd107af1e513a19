/** The document every invented record cites, with one passage a row, and the fictional area's systems and questions about data. */
import { createHash } from 'node:crypto';
import { CorrectionRow } from '../../server/provenance/correction.entity.js';
import { DataQueryRow } from '../../server/provenance/data-query.entity.js';
import { MigrationTallyRow } from '../../server/provenance/migration-tally.entity.js';
import { PassageRow } from '../../server/provenance/passage.entity.js';
import { SourceDocumentRow } from '../../server/provenance/source-document.entity.js';
import { SourceSystemRow } from '../../server/provenance/source-system.entity.js';
import { SubmissionRow } from '../../server/provenance/submission.entity.js';
import { listsOf } from '../waits/invented-lists.js';
import { anchor } from '../calendar.js';
import { generatedDocument, inventedRows, type InventedArea, type World } from '../invent.js';
import { facts, idOf, known, type SeedTable } from '../seed.js';

export function inventedDocument(_world: World): SeedTable[] {
  const realm = 'DEMONSTRATION';
  return [
    facts(SourceDocumentRow, { realm }, [
      {
        key: generatedDocument,
        slug: generatedDocument,
        title: 'What the demonstration generator made up',
        kind: 'GENERATED',
        publishedOn: anchor,
        note: 'Invented throughout. It says nothing about any real place, body or person.',
      },
    ]),
    facts(
      PassageRow,
      { realm, documentId: idOf('SourceDocument', generatedDocument) },
      Object.entries(inventedRows).map(([row, summary]) => ({
        key: `${generatedDocument} ${row}`,
        locator: row,
        summary,
      })),
    ),
  ];
}

export function inventProvenance({ scale }: World, area: InventedArea): SeedTable[] {
  const told = area.told('provenance');
  const corrected = listsOf(area, scale.waitMonths).find(({ pathway, back }) => pathway.slug === 'camhs' && back === 5);
  return [
    facts(SubmissionRow, told, [
      {
        key: area.key('waits'),
        kind: 'waits',
        contentHash: createHash('sha256').update(area.key('waits')).digest('hex'),
        status: 'ACCEPTED',
        recordsRead: 8,
        recordsAccepted: 8,
        submittedById: area.id('Organisation', 'community-trust'),
      },
    ]),
    facts(CorrectionRow, told, [
      {
        key: area.key('camhs 5'),
        aboutType: 'WaitSnapshot',
        aboutId: area.id('WaitSnapshot', 'camhs 5'),
        field: 'total',
        oldValue: String((corrected?.total ?? 0) + 31),
        newValue: String(corrected?.total ?? 0),
        reason: 'Children who had been seen already were counted once more.',
        submissionId: area.id('Submission', 'waits'),
        asAt: '2025-12-04',
      },
    ]),
    facts(MigrationTallyRow, told, [
      {
        key: area.key('plans'),
        systemId: area.id('SourceSystem', 'case-system'),
        moving: 'Plans kept on paper',
        done: known(1880),
        total: known(2410),
        expectedBy: '2026-08',
        cause: 'Each plan is checked while it is moved.',
      },
    ]),
    facts(SourceSystemRow, told, [
      {
        key: area.key('case-system'),
        name: 'Case system (demonstration)',
        holds: 'Requests, assessments, plans and reviews.',
        state: 'In use. Its reports on health advice are made by hand.',
        assessmentLink: 'LINKED',
      },
      {
        key: area.key('ledger'),
        name: 'Finance system (demonstration)',
        holds: 'Budgets, commitments and spend.',
        state: 'In use.',
        assessmentLink: 'NOT_LINKED',
      },
    ]),
    facts(DataQueryRow, told, [
      {
        key: area.key('neuro clock'),
        aboutType: 'ClockDefinition',
        aboutId: area.id('ClockDefinition', 'neuro'),
        question: 'Does the neurodevelopmental clock go on while a family is in the group programme before assessment?',
        raisedBy: 'Chair of the improvement board',
        raisedOn: '2025-10-16',
        status: 'WITH_PROVIDER',
        askedOfId: area.id('Organisation', 'community-trust'),
      },
      {
        key: area.key('paediatrics zero'),
        aboutType: 'WaitSnapshot',
        aboutId: area.id('WaitSnapshot', 'paediatrics 7'),
        question: 'Was the paediatric list of that month empty, or was nothing handed in?',
        raisedBy: 'Head of data at the council',
        raisedOn: '2025-09-20',
        status: 'ANSWERED',
        answer: 'The file was handed in empty by mistake. The right figures could not be made again.',
        answeredOn: '2025-11-05',
        askedOfId: area.id('Organisation', 'hospital-trust'),
      },
    ]),
  ];
}
