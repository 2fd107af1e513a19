/**
 * `npm run explain -- <operation file>`: the road an operation takes, its statement, PostgreSQL's plan of it and the time of each
 * stage. `--variables '{"slug":"wirral"}'`, `--operation Name`, `--tiers PUBLIC,MEMBER` and `--today 2026-11-21` say what for.
 */
import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { GraphQLError } from 'graphql';
import { Visibility } from '../schema/shared/recorded.js';
import { CalendarDate } from '../schema/shared/scalars.js';
import { CommandRefused, onDatabase } from './command.js';
import { createReadPool } from './database/read-pool.js';
import { sightOf } from './reading/sight.js';
import { modules } from './modules.js';
import { dayOf, systemClock } from './platform/clock.js';
import { explain, type Explained, type Question } from './reading/explain.js';
import { createSchema } from './schema.js';

function argumentsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        variables: { type: 'string', default: '{}' },
        operation: { type: 'string' },
        tiers: { type: 'string', default: Object.values(Visibility).join() },
        today: { type: 'string', default: dayOf(systemClock) },
      },
    });
  } catch {
    throw new CommandRefused(
      'explain takes a file, and --variables, --operation, --tiers and --today with a value each.',
    );
  }
}

function questionAsked(): Question {
  const { values, positionals } = argumentsGiven();
  const [file] = positionals;
  if (file === undefined) {
    throw new CommandRefused(
      'Name a file with an operation: npm run explain -- clients/operations/first-question.graphql',
    );
  }
  return {
    source: readOperation(file),
    operationName: values.operation,
    variables: readVariables(values.variables),
    context: { sight: sightOf(values.tiers.split(',').map(tierNamed)), today: dayNamed(values.today) },
  };
}

function dayNamed(text: string): string {
  try {
    return String(CalendarDate.parseValue(text));
  } catch {
    throw new CommandRefused(`--today takes a day such as 2026-11-21; got "${text}".`);
  }
}

function readOperation(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandRefused(`"${file}" cannot be read: give the path of a GraphQL document.`);
  }
}

function readVariables(text: string): Question['variables'] {
  try {
    return JSON.parse(text) as Question['variables'];
  } catch {
    throw new CommandRefused(`--variables takes a JSON object such as '{"slug":"wirral"}'; got ${text}`);
  }
}

function tierNamed(name: string): Visibility {
  const tier = Object.values(Visibility).find((each) => each === name);
  if (tier !== undefined) return tier;
  throw new CommandRefused(`--tiers takes ${Object.values(Visibility).join()}; got "${name}".`);
}

function printed({ road, reason, statements, stages, bytes, errors }: Explained): string {
  const taken = reason === undefined ? road : `${road}, because ${reason}`;
  const shown = statements.map(({ text, values, rows, databaseMs, plan }, index) =>
    [
      `Statement ${String(index + 1)} of ${String(statements.length)}: ${String(rows)} rows in ${ms(databaseMs)}\n`,
      text,
      `\nParameters: ${JSON.stringify(values)}\n`,
      ...plan,
      '',
    ].join('\n'),
  );
  const times = Object.entries(stages).map(([stage, took]) => `  ${stage.padEnd(14)}${ms(took)}`);
  return [
    ...shown,
    ...errors.map((error) => `Error: ${error}\n`),
    `Road: ${taken}`,
    `Answer: ${String(bytes)} bytes`,
    'Time of each stage:',
    ...times,
    '',
  ].join('\n');
}

const ms = (took: number): string => `${took.toPrecision(3)} ms`;

await onDatabase(async (dataSource, _, databaseUrl) => {
  const question = questionAsked();
  const pool = createReadPool(databaseUrl);
  try {
    const { schema, reading } = await createSchema(dataSource, modules);
    process.stdout.write(printed(await explain({ schema, reading, pool }, question)));
  } catch (error) {
    throw error instanceof GraphQLError ? new CommandRefused(error.message) : error;
  } finally {
    await pool.end();
  }
});
