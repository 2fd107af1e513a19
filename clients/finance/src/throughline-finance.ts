/** `throughline-finance`: the commands of an officer who keeps the books of an area. */
import { Command, CommanderError, Option } from 'commander';
import { exitHelp } from './exit-help.js';
import { checkExtract, importExtract, saveMapping, type CheckOptions } from './extract/commands.js';
import { checkForecasts, importForecasts, type ImportOptions } from './forecast/commands.js';
import { monitor, type MonitorOptions } from './monitor/monitor.js';
import { report, type ReportOptions } from './report/report.js';
import type { Running } from './running.js';
import { areaIn, openSession } from './session/open-session.js';
import { settingsFile, settingsWith, type Settings } from './session/settings.js';
import { exitCodes, Stop } from './stop.js';
import { progressOn } from './terminal/progress.js';
import { screenOn } from './terminal/screen.js';

interface Shared extends Settings {
  settings?: string;
  json?: boolean;
}

type Options = ReportOptions & MonitorOptions & CheckOptions & ImportOptions;

/** Runs a command with a session. Which options it was given is known from how it was declared. */
function running(work: (running: Running, options: Options, file: string) => Promise<void>) {
  return async (...given: unknown[]): Promise<void> => {
    const command = given.at(-1) as Command;
    const options = command.optsWithGlobals<Shared & Options>();
    const { settings: file, json = false, url, issuer, clientId, key, tokenFile, area } = options;
    const settings = await settingsWith(
      Object.fromEntries(
        Object.entries({ url, issuer, clientId, key, tokenFile, area }).filter(([, value]) => value !== undefined),
      ),
      file,
    );
    const screen = screenOn(process.stdout);
    const tell: Running['tell'] = (result, words) => {
      screen.write(`${json ? JSON.stringify(result, null, 2) : words()}\n`);
    };
    const server = await openSession(settings);
    const named = typeof given[0] === 'string' ? given[0] : '';
    await work({ server, area: areaIn(settings), progress: progressOn(process.stderr), screen, tell }, options, named);
  };
}

const program = new Command('throughline-finance')
  .description('Budget monitoring with Throughline: extracts of the finance system, the workbook, the terminal.')
  .version('0.1.0')
  .option('--url <address>', 'the server, such as https://throughline.example.gov.uk')
  .option('--client-id <id>', 'the system that this command signs in as, as it was registered')
  .option('--key <file>', 'its private key, PEM or JWK')
  .option('--issuer <address>', 'what the server calls itself, where that is not --url')
  .option('--token-file <file>', 'a token, for who has one, in place of --client-id and --key')
  .option('--area <slug>', 'the area, such as wirral')
  .option('--settings <file>', `where these stand as JSON; ${settingsFile} in this folder unless named`)
  .option('--json', 'print what came of it as JSON')
  .addHelpText('after', exitHelp)
  .showHelpAfterError('(--help tells more)')
  .exitOverride();

const ofYear = (): Option =>
  new Option('--year <year>', 'the financial year, such as 2025/26; the latest with a budget unless named');

program
  .command('monitor')
  .description('shows spend against investment, a line a row')
  .addOption(ofYear())
  .action(running(monitor));

program
  .command('report')
  .description('writes the workbook')
  .requiredOption('-o, --output <file.xlsx>', 'where to')
  .addOption(ofYear())
  .action(running(report));

const extract = program.command('extract').description('takes in an extract of the finance system, CSV or workbook');
const controlTotals = (command: Command): Command =>
  command
    .option('--mapping <name>', 'the saved mapping that says which column is what')
    .option('--expect-rows <count>', 'how many rows the finance system says there are')
    .option('--expect-sum <pounds>', 'what it says they come to');
controlTotals(extract.command('check <file>'))
  .description('says what importing would do, and writes nothing; without --mapping, proposes one')
  .option('--save-proposal <file.json>', 'where to put the proposed mapping')
  .action(running((context, options, file) => checkExtract(context, options, file)));
controlTotals(extract.command('import <file>'))
  .description('takes it in, whole or not at all; the same file again changes nothing')
  .action(running((context, options, file) => importExtract(context, options, file)));
extract
  .command('mapping <file.json>')
  .description('saves a mapping: a proposal with the line of each coding filled in')
  .action(running((context, _options, file) => saveMapping(context, file)));

const forecast = program.command('forecast').description('takes back a workbook in which forecasts were changed');
forecast
  .command('check <file.xlsx>')
  .description('shows what was changed, and whether it can be recorded; writes nothing')
  .action(running((context, _options, file) => checkForecasts(context, file)));
forecast
  .command('import <file.xlsx>')
  .description('records the changed forecasts, where nothing stands against any of them')
  .option('--as-at <date>', 'the day on which they were judged; today unless named')
  .action(running((context, options, file) => importForecasts(context, options, file)));

for (const command of [program, extract, forecast].flatMap(({ commands }) => commands)) command.exitOverride();

// Whoever reads it may have seen enough, as `| head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : exitCodes.usage;
  else if (error instanceof Stop) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = exitCodes[error.ending];
  } else {
    process.stderr.write(
      `It broke down, which is a fault of this command: ${error instanceof Error ? String(error.stack) : String(error)}\n`,
    );
    process.exitCode = exitCodes.unexpected;
  }
}
