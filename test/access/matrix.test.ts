import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { getNamedType, isObjectType } from 'graphql';
import { roles } from '../../schema/shared/policy.js';
import { accessMatrix } from '../../seeds/access/access-matrix.js';
import { holdings } from '../../seeds/access/permissions.js';
import { roles as ofRecord } from '../../seeds/access/roles.js';
import { modules } from '../../server/modules.js';
import { contract } from '../support/contract.js';
import { mayUse } from './closed-fields.js';

describe('the matrix of who may use what', () => {
  const committed = readFileSync('schema/access-matrix.txt', 'utf8');
  const cells = new Map(
    [...committed.matchAll(/^([A-Z.]{9}) {2}([\w.]+)/gm)].map(([, mask = '', what = '']) => [what, mask]),
  );
  const holders = (permission: string): string[] =>
    holdings.filter((holding) => holding.permission === permission).map(({ role }) => role);
  const allowed = (what: string): string[] => roles.filter((_, place) => (cells.get(what) ?? '')[place] !== '.');
  let typed: Awaited<ReturnType<typeof contract>>;
  beforeAll(async () => {
    typed = await contract();
  });

  it('is committed as the code emits it', async () => {
    expect(await accessMatrix()).toBe(committed);
  });

  it('speaks of the roles of record', () => {
    expect(ofRecord.records.map(({ slug }) => slug).sort()).toEqual([...roles].sort());
  });

  it('has a line for each field, input field and mutation', () => {
    const { schema } = typed;
    const lines = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !type.name.startsWith('__')
        ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)
        : [],
    );
    expect(lines.filter((each) => !cells.has(each))).toEqual([]);
    expect(lines.length).toBeGreaterThan(6000);
  });

  it.each([
    ['auditEntries', 'provenance:readAudit'],
    ['eventSubscriptions', 'provenance:subscribeToEvents'],
    ['ledgerMappings', 'finance:importLedger'],
    ['callers', 'access:registerCaller'],
  ])('opens %s to who holds %s', (root, permission) => {
    expect(allowed(`Query.${root}`)).toEqual(holders(permission).sort((one, other) => place(one) - place(other)));
  });

  it('opens a write to who holds its permission, with all that it takes', () => {
    const wrong = modules.flatMap(({ name, writes }) =>
      writes
        .map(({ mutation }) => mutation)
        .filter(({ verb, input }) => {
          const held = holders(`${name}:${verb}`).sort((one, other) => place(one) - place(other));
          const said = [`Mutation.${verb}`, `${input.name}.idempotencyKey`].map((what) => allowed(what).join());
          return held.length === 0 || said.some((each) => each !== held.join());
        })
        .map(({ verb }) => verb),
    );
    expect(wrong).toEqual([]);
  });

  it('opens no field to who may not read what it leads to, or what it belongs to', () => {
    const { schema, model } = typed;
    const nounOf = (type: string): string => type.replace(/(Connection|Edge)$/, '');
    const wrong = Object.values(schema.getTypeMap()).flatMap((type) => {
      if (!isObjectType(type) || !model.has(type.name)) return [];
      return Object.values(type.getFields()).flatMap((field) => {
        const ends = [type.name, nounOf(getNamedType(field.type).name)].filter((noun) => model.has(noun));
        const open = allowed(`${type.name}.${field.name}`);
        return ends.every((noun) => open.every((role) => allowed(`${noun}.id`).includes(role)))
          ? []
          : [`${type.name}.${field.name}`];
      });
    });
    expect(wrong).toEqual([]);
    expect(allowed('Organisation.callers')).toEqual(['administrator']);
  });

  it('opens and closes each field of each noun, and each root field, to each role as it should', () => {
    const { schema, model } = typed;
    const parents = [schema.getQueryType(), ...[...model.keys()].map((noun) => schema.getType(noun))];
    const wrong = parents
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) =>
          roles
            .filter((role) => allowed(`${type.name}.${field.name}`).includes(role) !== mayUse(role, type.name, field))
            .map((role) => `${role} ${type.name}.${field.name}`),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it('leaves what is published open to everyone', () => {
    for (const what of ['Area.name', 'InvestmentLine.position', 'WaitSnapshot.total', 'Query.node', 'Post.title'])
      expect([what, allowed(what)]).toEqual([what, [...roles]]);
  });
});

function place(role: string): number {
  return (roles as readonly string[]).indexOf(role);
}
