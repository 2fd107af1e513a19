/** Systems the documents speak of, and the move of records by hand in source 004. No record of a child is held, only counts. */
import { MigrationTallyRow } from '../../server/provenance/migration-tally.entity.js';
import { SourceSystemRow } from '../../server/provenance/source-system.entity.js';
import { facts, idOf, moreThan, passage, promised, type SeedTable } from '../seed.js';

const worcestershire = { areaId: idOf('Area', 'worcestershire'), asAt: '2019-03~' } as const;
const unnamed = { areaId: idOf('Area', 'unnamed-004'), asAt: 'XXXX-01~' } as const;

export const systems: readonly SeedTable[] = [
  facts(SourceSystemRow, {}, [
    {
      key: 'worcestershire-cwd-register',
      name: 'Children with Disability Register',
      holds: 'Children with disabilities; parents and carers helped to build it.',
      state: 'Almost in place. The council accepts that it should have had one before.',
      assessmentLink: 'NOT_LINKED',
      ...worcestershire,
      sourceId: passage('002 ¶14'),
    },
    {
      key: 'worcestershire-ffd',
      name: 'FFD',
      holds: 'A way to information from social care about children with SEND. The source does not spell the name out.',
      state: 'In use.',
      assessmentLink: 'UNKNOWN',
      ...worcestershire,
      sourceId: passage('002 ¶19'),
    },
    {
      key: 'worcestershire-framework-i',
      name: 'Framework-i',
      holds: 'Information of social care, children with SEND included.',
      state: 'In use. A change of social worker need not delay what it yields.',
      assessmentLink: 'UNKNOWN',
      ...worcestershire,
      sourceId: passage('002 ¶19'),
    },
    {
      key: 'unnamed-004-excel',
      name: 'Excel spreadsheets',
      holds: 'Annual reviews of EHC plans, entered by hand.',
      state: 'In use because of technical issues that the source does not describe.',
      assessmentLink: 'UNKNOWN',
      ...unnamed,
      sourceId: passage('004 ¶3'),
    },
    {
      key: 'unnamed-004-system',
      name: 'The system (not named)',
      holds: 'EHC plans, as they are entered by hand.',
      state: 'Being filled. The source does not name it.',
      assessmentLink: 'UNKNOWN',
      ...unnamed,
      sourceId: passage('004 ¶10'),
    },
  ]),
  facts(MigrationTallyRow, unnamed, [
    {
      key: 'unnamed-004-plans',
      moving: 'EHC plans entered by hand, so that annual reviews can be managed',
      done: promised(
        'XXXX-03',
        'Officers could not give an exact number and promised an update at the next meeting, in March.',
      ),
      total: moreThan(2850),
      expectedBy: 'XXXX-04~',
      cause:
        'Technical issues made the council miss the data point due at the end of December and turn to spreadsheets and manual entry, expected to take another three months.',
      systemId: idOf('SourceSystem', 'unnamed-004-system'),
      sourceId: passage('004 ¶5'),
    },
  ]),
];
