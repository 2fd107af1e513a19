/** The command with a key, at the terminal, and in trouble: what goes wrong is told in one line with an exit code, and leaves nothing half-written. */
import { execFile } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { idOf, makeKeys } from '../access/partner-systems.js';
import { useApi } from '../support/api.js';
import { send, useRecords } from '../support/writes.js';
import { tomorrow, useInstalled, type Ran } from './installed.js';
import { changed, readBook } from './workbooks.js';

const issuer = 'http://localhost:4000';

describe('the command', () => {
  const api = useApi({ database: 'demonstration', today: tomorrow });
  const records = useRecords(api);
  const finance = useInstalled(api);
  let key: string[] = [];

  const oneLine = ({ err }: Ran): void => {
    expect(err).toMatch(/^[^\n]+\n$/);
  };

  /** Something else than our server, closed with the tests. */
  async function other(answer: (url: string) => { status: number; type: string; body: string }): Promise<string> {
    const server: Server = createServer((request, response) => {
      const { status, type, body } = answer(String(request.url));
      response.writeHead(status, { 'content-type': type }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    api.onClose(() => new Promise((resolve) => server.close(resolve)));
    return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  }

  beforeAll(async () => {
    const { publicKey, privateKey } = await makeKeys();
    const told = await send(
      api.as('demonstration-administrator'),
      'registerCaller',
      '... on CallerRegistered { caller { id } }',
      {
        clientId: 'exampleford-finance-system',
        roleId: await idOf(records, 'Role', 'partner-system'),
        organisationId: await idOf(records, 'Organisation', 'demonstration-council'),
        publicKeys: [publicKey],
      },
    );
    expect(told.__typename).toBe('CallerRegistered');
    await finance.put('finance.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    key = ['--client-id', 'exampleford-finance-system', '--key', 'finance.pem', '--issuer', issuer];
  });

  it('ends quietly where whoever reads it has seen enough', async () => {
    const { stderr } = await promisify(execFile)('sh', ['-c', 'node_modules/.bin/throughline-finance --help | true'], {
      cwd: finance.folder,
    });
    expect(stderr).toBe('');
  });

  it('signs in with a key, and does what the key of a system may', async () => {
    expect(await finance.run('monitor', ...key)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Educational psychology'),
    });
    expect(await finance.run('report', '-o', 'by-key.xlsx', ...key)).toMatchObject({ code: 0 });
  });

  it('tells who may not record a forecast so, and records none', async () => {
    expect(await finance.run('report', '-o', 'sent.xlsx', ...key)).toMatchObject({ code: 0 });
    const sent = await finance.read('sent.xlsx');
    const sheet = (await readBook(sent))['Budget monitoring'];
    const values = {
      [`Budget monitoring!${String(sheet?.name(0, 'Forecast outturn £'))}`]: 1,
      [`Budget monitoring!${String(sheet?.name(0, 'If you change it: how'))}`]: 'Guessed.',
    };
    await finance.put('back.xlsx', await changed(sent, values));
    const before = await records.changes();
    const ran = await finance.run('forecast', 'import', 'back.xlsx', ...key);
    expect(ran).toMatchObject({ code: 5, err: expect.stringContaining('(FORBIDDEN)') });
    oneLine(ran);
    expect(await records.changes()).toBe(before);
  });

  it.each([
    ['an unknown system', ['--client-id', 'nobody-here', '--key', 'finance.pem', '--issuer', issuer], 5],
    [
      'a key of somebody else',
      ['--client-id', 'exampleford-finance-system', '--key', 'other.pem', '--issuer', issuer],
      5,
    ],
    ['a key for another server', ['--client-id', 'exampleford-finance-system', '--key', 'finance.pem'], 5],
    ['a file that holds no key', ['--client-id', 'exampleford-finance-system', '--key', 'package.json'], 5],
    ['a key file that is not there', ['--client-id', 'exampleford-finance-system', '--key', 'gone.pem'], 3],
    ['a token that is none', ['--token-file', 'package.json'], 5],
    ['a token that is not ours', ['--token-file', 'forged'], 5],
    ['nobody', ['--settings', 'nobody.json'], 2],
    ['an address that is not encrypted', ['--url', 'http://throughline.example.org'], 2],
    ['a server that is not there', ['--url', 'http://127.0.0.1:9'], 6],
    ['a machine that has no name', ['--url', 'https://throughline.invalid'], 6],
    ['an area that is not there', ['--area', 'atlantis'], 8],
    ['a year that is none', ['--year', '2025/27'], 2],
  ])('%s', async (_name, given, code) => {
    const { privateKey } = await makeKeys();
    await finance.put('other.pem', privateKey.export({ type: 'pkcs8', format: 'pem' }));
    await finance.put('forged', 'eyJhbGciOiJub25lIn0.e30.AA');
    await finance.put('nobody.json', JSON.stringify({ url: await api.address(), area: 'demonstration' }));
    const ran = await finance.run('report', '-o', 'none.xlsx', ...given);
    expect([ran.code, ran.out]).toEqual([code, '']);
    oneLine(ran);
    expect((await finance.names()).filter((name) => name.includes('none.xlsx'))).toEqual([]);
  });

  it.each([
    ['a page', () => ({ status: 200, type: 'text/html', body: '<html>Sign in</html>' })],
    ['another API', () => ({ status: 200, type: 'application/json', body: '{"data":null}' })],
    [
      'a server of another version',
      () => ({
        status: 400,
        type: 'application/json',
        body: '{"errors":[{"message":"Cannot query field \\"area\\" on type \\"Query\\".","extensions":{"code":"GRAPHQL_VALIDATION_FAILED"}}]}',
      }),
    ],
  ])('%s is no server of this version', async (_name, answer) => {
    const ran = await finance.run('report', '-o', 'none.xlsx', '--url', await other(answer));
    expect([ran.code, ran.out]).toEqual([7, '']);
    oneLine(ran);
  });

  it('leaves a workbook alone that is open elsewhere, read-only, or a folder', async () => {
    const at = (name: string): string => path.join(finance.folder, name);
    await writeFile(at('open.xlsx'), 'as it was');
    await writeFile(at('~$open.xlsx'), '');
    await writeFile(at('locked.xlsx'), 'as it was');
    await chmod(at('locked.xlsx'), 0o444);
    await mkdir(at('folder.xlsx'));
    const before = await finance.names();
    for (const [name, said] of [
      ['open.xlsx', 'is open in a spreadsheet'],
      ['locked.xlsx', 'is read-only'],
      ['folder.xlsx', 'there is a folder of that name'],
      ['nowhere/report.xlsx', 'its folder is not there'],
    ] as const) {
      const ran = await finance.run('report', '-o', name);
      expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining(said) });
      oneLine(ran);
    }
    expect(await readFile(at('open.xlsx'), 'utf8')).toBe('as it was');
    expect(await readFile(at('locked.xlsx'), 'utf8')).toBe('as it was');
    expect(await finance.names()).toEqual(before);
    expect(await finance.run('forecast', 'check', 'open.xlsx')).toMatchObject({
      code: 3,
      err: expect.stringContaining('is open in a spreadsheet'),
    });
  });

  it('says of a file that comes back why it is no workbook', async () => {
    expect(await finance.run('report', '-o', 'whole.xlsx')).toMatchObject({ code: 0 });
    const whole = await finance.read('whole.xlsx');
    const { writeXlsx } = await import('hucre/xlsx');
    await finance.put('cut.xlsx', whole.subarray(0, Math.floor(whole.length / 2)));
    await finance.put('words.xlsx', 'Line,Forecast');
    await finance.put('empty.xlsx', '');
    await finance.put('old.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await finance.put('another.xlsx', await writeXlsx({ sheets: [{ name: 'Mine', rows: [['a']] }] }));
    for (const [name, said] of [
      ['cut.xlsx', 'is cut off or damaged'],
      ['words.xlsx', 'is not a workbook'],
      ['empty.xlsx', 'is empty'],
      ['old.xlsx', 'asks for a password or is of the old kind'],
      ['another.xlsx', 'has no sheet "Notes"; it has Mine'],
      ['missing.xlsx', 'there is no such file'],
    ] as const) {
      const ran = await finance.run('forecast', 'import', name);
      expect(ran).toMatchObject({ code: 3, out: '', err: expect.stringContaining(said) });
      oneLine(ran);
    }
    expect(await finance.run('forecast', 'check', 'whole.xlsx', '--area', 'wirral')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is of the area demonstration'),
    });
  });

  it('explains itself and its exit codes', async () => {
    const { code, out } = await finance.run('--help');
    expect(code).toBe(0);
    for (const exit of [0, 1, 2, 3, 4, 5, 6, 7, 8]) expect(out).toMatch(new RegExp(`^ {2}${String(exit)} {2}\\w`, 'm'));
    expect(await finance.run('reprot')).toMatchObject({ code: 2, out: '' });
    expect(await finance.run('report')).toMatchObject({ code: 2, err: expect.stringContaining('--output') });
  });

  it('shows spend against investment, without colour or bars where nobody watches', async () => {
    const { code, out, err } = await finance.run('monitor', '--year', '2025-26');
    expect([code, err]).toEqual([0, '']);
    expect(out).not.toContain('\u001b');
    expect(out).toMatch(/^Direct payments +£282,000 +£291,513 +£14,100 +£291,513 +-£9,513 +█{24}│ 103%$/m);
    expect(out).toContain('Demonstration: invented');
  });

  it('tells programs the same in pence, with the state of each figure', async () => {
    const told = await finance.json<{ year: string; lines: { title: string }[] }>('monitor');
    expect(told).toMatchObject({ code: 0, year: '2025/2026', unit: 'pence' });
    expect(told.lines.find(({ title }) => title === 'Direct payments')).toMatchObject({
      budget: { state: 'KNOWN', value: 28_200_000 },
      spent: { value: 29_151_325 },
      variance: { value: -951_325 },
    });
    expect(told.lines.find(({ title }) => title === 'Resource bases')).toMatchObject({
      committed: { state: 'UNKNOWN', value: null },
    });
  });
});
