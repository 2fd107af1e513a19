import { describe, expect, it } from '@jest/globals';
import { sightOf } from '../../server/reading/sight.js';
import type { ReadContext } from '../../server/reading/sql.js';
import { agreed, refused } from '../support/agreed.js';
import { useApi } from '../support/api.js';
import { useRoads } from '../support/roads.js';

const few: ReadContext = { sight: sightOf(['PUBLIC']), today: '2026-11-21' };

describe('what a caller may not see, by both roads', () => {
  const roads = useRoads(useApi());
  const ask = <Data>(text: string): Promise<Data> => agreed<Data>(roads(), text, { context: few });
  /** For one test: what it hides is shown again after it. */
  const hiding = async (statement: string, work: () => Promise<void>): Promise<void> => {
    await roads().dataSource.query(statement.replace('hide', `set visibility = 'RESTRICTED'`));
    await work();
    await roads().dataSource.query(statement.replace('hide', `set visibility = 'PUBLIC'`));
  };

  it('is null where it is one, by every way', async () => {
    await hiding(`update area hide where slug = 'west-midlands'`, async () => {
      expect(await ask('{ area(slug: "herefordshire") { slug parent { slug children { totalCount } } } }')).toEqual({
        area: { slug: 'herefordshire', parent: null },
      });
      expect(
        await ask('{ areas(filter: { parentSlug: { equals: "west-midlands" } }) { totalCount nodes { slug } } }'),
      ).toEqual({ areas: { totalCount: 0, nodes: [] } });
    });
  });

  it('is refused by id and by name as if it were not there', async () => {
    const { area } = await ask<{ area: { id: string } }>('{ area(slug: "west-midlands") { id } }');
    await hiding(`update area hide where slug = 'west-midlands'`, async () => {
      for (const text of [`{ node(id: "${area.id}") { id } }`, '{ area(slug: "west-midlands") { id } }'])
        expect(await refused(roads(), text, { context: few })).toEqual(['NOT_FOUND']);
    });
  });

  it('is neither listed nor counted', async () => {
    type Lists = { areas: { totalCount: number; nodes: unknown[] }; area: { organisations: { totalCount: number } } };
    const text =
      '{ areas(first: 100) { totalCount nodes { slug } } area(slug: "wirral") { organisations { totalCount nodes { slug } } } }';
    const before = await ask<Lists>(text);
    await hiding(`update area hide where slug in ('herefordshire', 'west-midlands')`, async () => {
      const { areas } = await ask<Lists>(text);
      expect(areas.totalCount).toBe(before.areas.totalCount - 2);
      expect(areas.nodes).toHaveLength(areas.totalCount);
    });
    const one =
      "(select min(id::text)::uuid from area_membership where area_id = (select id from area where slug = 'wirral'))";
    await hiding(`update area_membership hide where id = ${one}`, async () => {
      const { area } = await ask<Lists>(text);
      expect(area.organisations.totalCount).toBe(before.area.organisations.totalCount - 1);
    });
    await hiding(
      `update organisation hide where id = (select organisation_id from area_membership where id = ${one})`,
      async () => {
        const { area } = await ask<Lists>(text);
        expect(area.organisations.totalCount).toBe(before.area.organisations.totalCount - 1);
      },
    );
  });

  it('is no part of a record', async () => {
    const text = '{ areas(first: 100) { nodes { names { name } } } }';
    type Named = { areas: { nodes: { names: unknown[] }[] } };
    const names = ({ areas }: Named): number => areas.nodes.reduce((sum, each) => sum + each.names.length, 0);
    const before = names(await ask<Named>(text));
    expect(before).toBeGreaterThan(0);
    await hiding('update area_name hide', async () => {
      expect(names(await ask<Named>(text))).toBe(0);
    });
  });

  it('is not what another record is about', async () => {
    type About = { informationGaps: { nodes: { about: { __typename: string } | null }[] } };
    const kinds = async (): Promise<(string | undefined)[]> =>
      (
        await ask<About>('{ informationGaps(first: 500) { nodes { about { __typename } } } }')
      ).informationGaps.nodes.map(({ about }) => about?.__typename);
    const before = await kinds();
    const kind = before.find((each) => each !== undefined) ?? '';
    await hiding(`update ${roads().reading.model.get(kind)?.table ?? kind} hide`, async () => {
      expect(await kinds()).toEqual(before.map((each) => (each === kind ? undefined : each)));
    });
  });
});
