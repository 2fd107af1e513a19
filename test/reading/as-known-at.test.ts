import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, visit, type DocumentNode } from 'graphql';
import { dayOf } from '../../server/platform/clock.js';
import { agreed, refused } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { difference } from '../support/compared.js';
import { byLoaders, compiled, everything, useRoads } from '../support/roads.js';
import { useRecords } from '../support/writes.js';

const folder = 'clients/operations/questions';
const questions = readdirSync(folder).map((file): [string, DocumentNode] => [
  file,
  parse(readFileSync(`${folder}/${file}`, 'utf8')),
]);

/** The same operation, each root field of it at a moment. */
function knownAt(document: DocumentNode, moment: string): DocumentNode {
  const [argument] = parse(`{ x(asKnownAt: "${moment}") }`).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((field) =>
          field.kind === Kind.FIELD ? (field.arguments ?? []) : [],
        )
      : [],
  );
  if (argument === undefined) throw new Error('There is no argument.');
  return visit(document, {
    OperationDefinition: (operation) => ({
      ...operation,
      selectionSet: {
        ...operation.selectionSet,
        selections: operation.selectionSet.selections.map((field) =>
          field.kind === Kind.FIELD ? { ...field, arguments: [...(field.arguments ?? []), argument] } : field,
        ),
      },
    }),
  });
}

describe('the model as it was known', () => {
  const api = useApi();
  const roads = useRoads(api);
  const records = useRecords(api);
  let before = '';
  const answers = new Map<string, string>();

  const moment = async (): Promise<string> => {
    const [row] = await records.sql<{ now: string }>(
      `select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`,
    );
    return String(row?.now);
  };

  /** Every table is rewritten, made younger, hidden or emptied in part, over several transactions. */
  beforeAll(async () => {
    before = await moment();
    const context = { ...everything, today: dayOf(() => new Date(before)) };
    for (const [file, document] of questions)
      answers.set(file, JSON.stringify(await byLoaders(roads(), { document }, context)));
    const nouns = [...roads().reading.model.values()];
    for (const { table, columns } of nouns.filter(({ hasRealm: has }) => has)) {
      const texts = ['title', 'name', 'text', 'detail', 'statement'].filter(
        (field) => columns.get(field)?.type === 'text',
      );
      const rewritten = texts.map((field) => `${field} = ${field} || ' (rewritten)'`);
      const younger = columns.has('asAt') ? [`as_at = '2026'`] : [];
      await records.sql(`begin; set local throughline.loading_facts = 'on';
        update "${table}" set ${[...rewritten, ...younger, 'version = version + 1'].join(', ')} where hashtext(id::text) % 3 = 0;
        do $$ begin update "${table}" set visibility = 'RESTRICTED' where hashtext(id::text) % 5 = 0;
          exception when check_violation then null; end $$;
        commit`);
    }
    await records.sql(`begin; set local throughline.loading_facts = 'on'; set constraints all deferred;
      delete from wait_band where hashtext(id::text) % 2 = 0; delete from claim_comparator; delete from actual; commit`);
  }, 60_000);

  it('answers every saved question as it was answered then, by both roads', async () => {
    const faults: string[] = [];
    const context = { ...everything, today: '2031-01-01' };
    for (const [file, document] of questions) {
      const question = { document: knownAt(document, before) };
      const byLoader = await byLoaders(roads(), question, context);
      if (JSON.stringify(byLoader) !== answers.get(file)) faults.push(`${file}: the loader road remembers otherwise`);
      const given = await compiled(roads(), question, context);
      if ('elsewhere' in given) faults.push(`${file}: ${given.elsewhere}`);
      const found = difference(byLoader, given);
      if (found !== undefined) faults.push(`${file}: ${found}`);
    }
    expect(faults.join('\n')).toBe('');
    expect(answers.size).toBe(100);
  });

  it('has been changed meanwhile: hardly a question is answered so today', async () => {
    let same = 0;
    for (const [file, document] of questions) {
      const now = JSON.stringify(await byLoaders(roads(), { document }));
      if (now === answers.get(file)) same += 1;
    }
    expect(same).toBeLessThan(25);
  });

  it('knows nothing before anything was recorded', async () => {
    expect(await agreed(roads(), '{ areas(asKnownAt: "2020-01-01T00:00:00Z") { totalCount nodes { id } } }')).toEqual({
      areas: { totalCount: 0, nodes: [] },
    });
    expect(await refused(roads(), '{ area(slug: "wirral", asKnownAt: "2020-01-01T00:00:00Z") { id } }')).toEqual([
      'NOT_FOUND',
    ]);
  });

  it('does not tell of the future', async () => {
    expect(await refused(roads(), '{ areas(asKnownAt: "2999-01-01T00:00:00Z") { totalCount } }')).toEqual([
      'BAD_AS_KNOWN_AT',
    ]);
  });

  it('sets then beside now in one operation', async () => {
    const text = `{ then: area(slug: "wirral", asKnownAt: "${before}") { name claims { totalCount nodes { statement } } } now: area(slug: "wirral") { name claims { totalCount nodes { statement } } } }`;
    const { data } = await byLoaders(roads(), { document: parse(text) });
    const { then, now } = data as Record<'then' | 'now', { claims: { nodes: { statement: string }[] } }>;
    const rewritten = ({ claims }: typeof now): number =>
      claims.nodes.filter(({ statement }) => statement.endsWith('(rewritten)')).length;
    expect([rewritten(then), rewritten(now) > 0]).toEqual([0, true]);
    expect(await compiled(roads(), { document: parse(text) })).toEqual({
      elsewhere: 'its root fields are known at different moments',
    });
  });

  it('keeps the moment in a variable, with one plan for then and now', async () => {
    const text = 'query ($at: DateTime) { area(slug: "wirral", asKnownAt: $at) { name } }';
    const [then, now] = [await agreed(roads(), text, { variables: { at: before } }), await agreed(roads(), text)];
    expect(then).toEqual({ area: { name: 'Wirral' } });
    expect(now).toMatchObject({ area: {} });
  });

  it('is read from the tables as they are until something is recorded since', async () => {
    const at = { ...everything, knownAt: await moment() };
    const path = async (): Promise<string> =>
      (await roads().run({ text: 'show search_path', values: [] } as never, at)).rows.flat().join();
    expect(await path()).toBe('unchanged, public');
    await records.sql(`begin; set local throughline.loading_facts = 'on'; update board set name = name; commit`);
    expect(await path()).toBe('past, public');
  });

  it('leaves the connection to others as it was', async () => {
    await agreed(roads(), `{ areas(asKnownAt: "${before}") { totalCount } }`);
    const { rows } = await roads().run({ text: 'show search_path', values: [] } as never, everything);
    expect(rows.flat().join()).not.toContain('past');
  });
});
