/**
 * `npm run audit:verify`: walks the audit entries and their anchors and says what holds. Ends with 0 where all does, 1 where something is
 * broken, 2 where it cannot be told.
 */
import 'reflect-metadata';
import { CommandRefused, onDatabase } from './command.js';
import { readConfig } from './config.js';
import { outcomeOf, verdictText } from './provenance/audit/verdict-text.js';
import { NotAllVisible, verifyAudit } from './provenance/audit/verify-audit.js';

const exitCodes = { HOLDS: 0, BROKEN: 1, UNPROVEN: 2 } as const;

let exitCode: number = exitCodes.UNPROVEN;
await onDatabase(async (dataSource, progress) => {
  const { auditAnchorDirectory } = readConfig();
  const verdict = await progress
    .step('Walking the audit entries', (tally) => verifyAudit(dataSource, auditAnchorDirectory, tally))
    .catch((error: unknown) => {
      if (!(error instanceof NotAllVisible)) throw error;
      throw new CommandRefused(
        'This database role does not see every audit entry. Run the command with the role that owns the tables.',
      );
    });
  process.stdout.write(verdictText(verdict));
  exitCode = exitCodes[outcomeOf(verdict)];
}).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
});
process.exitCode = exitCode;
