/** Writes the migration that takes a migrated database to what the entities now describe, and names it in the list. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { DataSource } from 'typeorm';

const folder = new URL('./migrations/', import.meta.url);
const list = new URL('./index.ts', folder);

/** The file written, or undefined where nothing differs. Its statements want a look before they are kept. */
export async function generateMigration(dataSource: DataSource, name: string): Promise<string | undefined> {
  const { upQueries, downQueries } = await dataSource.driver.createSchemaBuilder().log();
  if (upQueries.length === 0) return undefined;
  const file = `${nextNumber()}-${name}`;
  const className = `${pascalCase(name)}${String(Date.now())}`;
  const statements = (queries: readonly { query: string }[]): string =>
    queries.map(({ query }) => `    ${quoted(query)},`).join('\n');
  writeFileSync(
    new URL(`./${file}.ts`, folder),
    `import { StatementMigration } from './statement-migration.js';

export class ${className} extends StatementMigration {
  name = '${className}';

  protected readonly ups = [
${statements(upQueries)}
  ];

  protected readonly downs = [
${statements([...downQueries].reverse())}
  ];
}
`,
  );
  enlist(className, file);
  return `server/database/migrations/${file}.ts`;
}

function nextNumber(): string {
  const numbers = readdirSync(folder).map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0));
  return String(Math.max(...numbers) + 1).padStart(4, '0');
}

function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function quoted(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}

function enlist(className: string, file: string): void {
  const text = readFileSync(list, 'utf8');
  const imported = text.replace('\n\nexport', `\nimport { ${className} } from './${file}.js';\n\nexport`);
  writeFileSync(list, imported.replace(/\n\];\n$/, `\n  ${className},\n];\n`));
}
