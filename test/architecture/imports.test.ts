import { describe, expect, it } from '@jest/globals';
import { sourceFiles, type SourceFile } from '../support/source-files.js';
import { cycles, importFaults } from './import-rules.js';

const file = (path: string, ...imports: string[]): SourceFile => ({
  path,
  imports: imports.map((from) => ({ from, typeOnly: false })),
});

describe('imports', () => {
  const ours = sourceFiles(['schema', 'server', 'seeds', 'clients', 'test']);

  it('follow the rules of the house', () => {
    expect(ours.length).toBeGreaterThan(100);
    expect(importFaults(ours)).toEqual([]);
  });

  it('never form a cycle', () => {
    expect(cycles(ours.filter(({ path }) => !path.startsWith('test/')))).toEqual([]);
  });

  it.each([
    ['upward in the rows', file('schema/places/area.ts', 'schema/finance/actual.ts'), 'imports upward'],
    ['out of the contract', file('schema/places/area.ts', 'server/app.ts'), 'may not use server'],
    ['a package into the contract', file('schema/places/area.ts', 'typeorm'), 'needs only type-graphql'],
    ['a table of another row', file('server/waits/flow.ts', 'server/finance/actual.entity.ts'), 'of another row'],
    ['facts into the machine', file('server/app.ts', 'seeds/facts.ts'), 'may not use seeds'],
    ['the machine into a client', file('clients/sdk/src/client.ts', 'server/app.ts'), 'may not use server'],
    ['a domain into reading', file('server/reading/reader.ts', 'schema/finance/actual.ts'), 'should know no domain'],
  ])('are refused %s', (_, wrong, fault) => {
    expect(importFaults([wrong]).join('\n')).toContain(fault);
  });

  it('are caught in a cycle', () => {
    expect(cycles([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'a.ts')])).toEqual([
      'a.ts -> b.ts -> c.ts -> a.ts',
    ]);
  });
});
