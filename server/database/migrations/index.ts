/** Every migration, in order, by name: a pattern that matches no file would migrate nothing and say so to nobody. */
import type { MigrationInterface } from 'typeorm';
import { Dates1763700000001 } from './0001-dates.js';
import { Places1763700000002 } from './0002-places.js';
import { Access1763700000003 } from './0003-access.js';
import { Provenance1763700000004 } from './0004-provenance.js';
import { Finance1763700000005 } from './0005-finance.js';
import { Workforce1763700000006 } from './0006-workforce.js';
import { Waits1763700000007 } from './0007-waits.js';
import { Indicators1763700000008 } from './0008-indicators.js';
import { Improvement1763700000009 } from './0009-improvement.js';
import { Governance1763700000010 } from './0010-governance.js';
import { Guards1763700000090 } from './0090-guards.js';
import { DataVersion1763700000100 } from './0100-data-version.js';
import { LedgerRollup1763700000101 } from './0101-ledger-rollup.js';
import { DatesInLine1763700000102 } from './0102-dates-in-line.js';
import { LedgerInOrder1763700000103 } from './0103-ledger-in-order.js';
import { NewestWait1763700000104 } from './0104-newest-wait.js';
import { History1763700000105 } from './0105-history.js';
import { Writing1763700000106 } from './0106-writing.js';
import { Events1763700000107 } from './0107-events.js';
import { MoneyMoved1763700000110 } from './0110-money-moved.js';
import { PostsOverTime1763700000111 } from './0111-posts-over-time.js';
import { ReportedAndCorrected1763700000112 } from './0112-reported-and-corrected.js';
import { SignOff1763700000113 } from './0113-sign-off.js';
import { Promises1763700000114 } from './0114-promises.js';
import { Section251AndWaitingLists1763700000115 } from './0115-section-251-and-waiting-lists.js';
import { LedgerMappings1763700000116 } from './0116-ledger-mappings.js';
import { ListsAndTrackers1763700000117 } from './0117-lists-and-trackers.js';
import { AccessVersion1763700000120 } from './0120-access-version.js';
import { SecondWall1763700000121 } from './0121-second-wall.js';
import { CallersKeys1763700000122 } from './0122-callers-keys.js';
import { AuditChain1763700000123 } from './0123-audit-chain.js';
import { PublishedRows1763700000140 } from './0140-published-rows.js';
import { SmallNumbers1763700000141 } from './0141-small-numbers.js';
import { GapsClosed1763700000150 } from './0150-gaps-closed.js';
import { BudgetedPosts1763700000151 } from './0151-budgeted-posts.js';
import { SubmissionsInEvents1763700000152 } from './0152-submissions-in-events.js';
import { ChangedSince1763700000153 } from './0153-changed-since.js';
import { ReportingDutiesEnd1763700000154 } from './0154-reporting-duties-end.js';
import { EnterInOneStep1763700000155 } from './0155-enter-in-one-step.js';

export const migrations: readonly (new () => MigrationInterface)[] = [
  Dates1763700000001,
  Places1763700000002,
  Access1763700000003,
  Provenance1763700000004,
  Finance1763700000005,
  Workforce1763700000006,
  Waits1763700000007,
  Indicators1763700000008,
  Improvement1763700000009,
  Governance1763700000010,
  Guards1763700000090,
  DataVersion1763700000100,
  LedgerRollup1763700000101,
  DatesInLine1763700000102,
  LedgerInOrder1763700000103,
  NewestWait1763700000104,
  History1763700000105,
  Writing1763700000106,
  Events1763700000107,
  MoneyMoved1763700000110,
  PostsOverTime1763700000111,
  ReportedAndCorrected1763700000112,
  SignOff1763700000113,
  Promises1763700000114,
  Section251AndWaitingLists1763700000115,
  LedgerMappings1763700000116,
  ListsAndTrackers1763700000117,
  AccessVersion1763700000120,
  SecondWall1763700000121,
  CallersKeys1763700000122,
  AuditChain1763700000123,
  PublishedRows1763700000140,
  SmallNumbers1763700000141,
  GapsClosed1763700000150,
  BudgetedPosts1763700000151,
  SubmissionsInEvents1763700000152,
  ChangedSince1763700000153,
  ReportingDutiesEnd1763700000154,
  EnterInOneStep1763700000155,
];
