import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { childEnvironment } from '../../server/config.js';
import { makeKeys, type Partner } from '../access/partner-systems.js';
import { pem, usePartner } from './use-partner.js';

const partnership = usePartner({ environment: { PUBLIC_URL: 'http://localhost:4000' } });
const { packed, api } = partnership;
const operations = 'clients/sdk/src/operations.ts';

describe('the package', () => {
  it('holds what is built, its examples and its manual, and needs no other package', () => {
    expect(
      packed.files.filter(
        (file) => !/^(dist\/[\w-]+\.(js|d\.ts)|examples\/[\w-]+\.mjs|README\.md|package\.json)$/.test(file),
      ),
    ).toEqual([]);
    expect(packed.files).toEqual(expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'README.md']));
    const { dependencies, peerDependencies } = JSON.parse(
      readFileSync(path.join(packed.folder, 'node_modules/@throughline/sdk/package.json'), 'utf8'),
    ) as Record<string, object>;
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined]);
    for (const file of packed.files.filter((each) => each.endsWith('.js'))) {
      const text = readFileSync(path.join(packed.folder, 'node_modules/@throughline/sdk', file), 'utf8');
      const imported = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => String(name));
      expect([file, imported.filter((name) => !name.startsWith('./'))]).toEqual([file, []]);
    }
  });

  it('has types that a browser’s program is checked by, wrong fields and codes included', async () => {
    const program = `
      import { Throughline, accepted, inBatches, isRefusal, paginate, type RefusalCode, type ReportWaitsInput } from '@throughline/sdk';
      const throughline = new Throughline({ url: 'https://example.org' });
      export async function f(input: ReportWaitsInput): Promise<string> {
        const answer = await throughline.reportWaits({ asAt: '2026-10', items: input.items });
        if (isRefusal(answer)) { const code: RefusalCode | (string & {}) = answer.code; return code; }
        for await (const { pathway } of paginate((page) => throughline.waitSnapshots({ first: 5, ...page }))) console.log(pathway?.name);
        const report = await inBatches((part) => throughline.reportWaits(part), input);
        console.log(report.refused[0]?.item.total?.value, report.accepted[0]?.snapshots.length);
        return accepted(answer).submission.id;
      }`;
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      noEmit: true,
      target: 'es2022',
      module: 'nodenext',
      lib: ['es2022', 'dom'],
      types: [],
    };
    await writeFile(
      path.join(packed.folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
    const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    const check = async (text: string) => {
      await writeFile(path.join(packed.folder, 'program.ts'), text);
      return (await packed.run([compiler, '-p', '.'])).text;
    };
    expect(await check(program)).toBe('');
    expect(await check(program.replace("asAt: '2026-10', items", "asOf: '2026-10', items"))).toContain('asOf');
    expect(await check(program.replace('snapshots.length', 'snapshot.length'))).toContain('snapshot');
  });

  it('is generated from the contract and the operations as they are', async () => {
    const program = `
      import { generate } from '@graphql-codegen/cli';
      import config from './codegen.ts';
      const output = config.generates['${operations}'];
      const [made] = await generate({ schema: config.schema, generates: { '${operations}': output }, silent: true }, false);
      process.stdout.write(made.content);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', program],
      { env: { ...childEnvironment(), NODE_OPTIONS: '' }, maxBuffer: 10_000_000 },
    );
    expect(stdout).toBe(readFileSync(operations, 'utf8'));
  }, 300_000);

  it('asks for every write that a partner’s system may send', () => {
    const matrix = readFileSync('schema/access-matrix.txt', 'utf8').split('\n');
    const open = matrix.flatMap((line) => /^.{7}S.\s+Mutation\.(\w+)/.exec(line)?.[1] ?? []);
    expect(open.length).toBeGreaterThan(15);
    expect(
      open.filter(
        (verb) => typeof (packed.sdk.Throughline.prototype as unknown as Record<string, unknown>)[verb] !== 'function',
      ),
    ).toEqual([]);
  });
});

describe('the examples', () => {
  async function example(name: string, { clientId, privateKey }: Partner) {
    const key = path.join(packed.folder, `${clientId}.pem`);
    await writeFile(key, pem({ privateKey }));
    // As partners reach it: the address is the one that the server calls itself by.
    const redirect = `const { fetch: real } = globalThis; globalThis.fetch = (url, ...more) => real(url.replace('http://localhost:4000', ${JSON.stringify(await api.address())}), ...more);`;
    const { code, text, errors } = await packed.run(
      [
        '--import',
        `data:text/javascript,${encodeURIComponent(redirect)}`,
        `node_modules/@throughline/sdk/examples/${name}.mjs`,
      ],
      { THROUGHLINE_URL: 'http://localhost:4000', THROUGHLINE_CLIENT_ID: clientId, THROUGHLINE_KEY_FILE: key },
    );
    expect([code, errors]).toEqual([0, '']);
    return text;
  }

  it('hand in waits once, and answer what was asked about a clock', async () => {
    const first = await example('nhs-provider', partnership.partner);
    expect(first).toContain('3 lists are on record.');
    expect(first).toContain('ANSWERED: The clock starts with the accepted referral');
    const again = await example('nhs-provider', partnership.partner);
    expect(again).toContain('3 lists are on record, since an earlier run.');
    expect(again).toContain('Nothing was asked.');
  });

  it('hand in observations, and name the one that is wrong', async () => {
    const text = await example(
      'education-trust',
      await partnership.register('school-records', await makeKeys('RS512')),
    );
    expect(text).toContain('2 of 3 observations');
    expect(text).toContain('(OTHER_PERIOD_KIND)');
  });

  it('read the through-line of an area', async () => {
    const text = await example('integrated-care-board', partnership.partner);
    for (const words of ['MONEY', 'POSTS', 'WAITS', 'OUTCOME', 'England', 'NOT KNOWN']) expect(text).toContain(words);
  });
});
