/** Who may see and change what, known in memory by rules that are said here: none of it by the server's own code. */
import {
  agencies,
  agreements,
  isInForce,
  seenBy,
  type Agency,
  type Agent,
  type Agreement,
  type Tier,
} from './agencies.js';
import { keptNouns, markOf, nounNamed, type KeptNoun } from './nouns.js';
import type { Sql } from './sql.js';

/** What decides who sees a record. */
export interface Keeping {
  tier: Tier;
  owner: string | null;
  area: string | null;
  noun: Pick<KeptNoun, 'row'>;
}

export interface Kept extends Keeping {
  /** As clients name it. */
  id: string;
  key: string;
  noun: KeptNoun;
  realm: 'FACT' | 'DEMONSTRATION';
}

/** How far a role's permission to write reaches. */
export type Reach = 'OWN_ORGANISATION' | 'OWN_AREAS' | 'EVERYWHERE';

export class Oracle {
  private constructor(
    readonly records: ReadonlyMap<string, Kept>,
    readonly byMark: ReadonlyMap<string, Kept>,
    readonly organisations: ReadonlyMap<Agency, string>,
    /** The fictional one, of which all four agencies are part and the council is the lead. */
    readonly area: string,
    private readonly agreed: readonly Agreement[],
    /** Says of everything the contrary. */
    private readonly isTurned: boolean,
  ) {}

  /** As things stand in a database. */
  static async of(sql: Sql, { agreed = agreements, isTurned = false } = {}): Promise<Oracle> {
    const withArea = new Set(
      (
        await sql<{ name: string }>(
          `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'area_id'`,
        )
      ).map(({ name }) => name),
    );
    const each = keptNouns.map(
      ({
        name,
        table,
      }) => `select '${name}' as noun, id::text as key, realm, visibility as tier, owner_id::text as owner,
        ${withArea.has(table) ? 'area_id::text' : 'null'} as area, ${markOf} as mark from "${table}"`,
    );
    const found = await sql<Omit<Kept, 'id' | 'noun'> & { noun: string; mark: string }>(each.join(' union all '));
    const records = new Map<string, Kept>();
    const byMark = new Map<string, Kept>();
    for (const { noun: name, mark, ...kept } of found) {
      const noun = nounNamed.get(name);
      if (noun === undefined) throw new Error(`There is no noun ${name}.`);
      const record = { ...kept, noun, id: `${name}:${kept.key}` };
      records.set(record.id, record);
      byMark.set(mark.trim(), record);
    }
    const organisations = new Map<Agency, string>();
    for (const agency of agencies) {
      const [row] = await sql<{ id: string }>('select id from organisation where slug = $1', [
        `demonstration-${agency}`,
      ]);
      organisations.set(agency, String(row?.id));
    }
    const [area] = await sql<{ id: string }>(`select id from area where realm = 'DEMONSTRATION'`);
    return new Oracle(records, byMark, organisations, String(area?.id), agreed, isTurned);
  }

  sees(agent: Agent, { tier, owner, area, noun: { row } }: Keeping): boolean {
    const { always, own, handed } = seenBy(agent);
    const mayOwn = own.includes(tier) && owner !== null && owner === this.organisationOf(agent);
    const isHanded = this.agreed.some(
      (agreement) =>
        isInForce(agreement) &&
        agreement.covers.includes(row) &&
        agreement.receives.some((to) => to === agent.agency) &&
        agreement.gives.some((from) => from !== agent.agency && this.organisations.get(from) === owner) &&
        (!agreement.isOfTheArea || area === this.area),
    );
    return (always.includes(tier) || mayOwn || (handed.includes(tier) && isHanded)) !== this.isTurned;
  }

  mayChange(agent: Agent, reach: Reach, { owner, area }: Pick<Keeping, 'owner' | 'area'>): boolean {
    const isOwn = owner !== null && owner === this.organisationOf(agent);
    switch (reach) {
      case 'EVERYWHERE':
        return !this.isTurned;
      case 'OWN_AREAS':
        return (area === null ? isOwn : area === this.area) !== this.isTurned;
      case 'OWN_ORGANISATION':
        return (isOwn || (owner === null && area === this.area && agent.agency === 'council')) !== this.isTurned;
    }
  }

  organisationOf({ agency }: Agent): string | undefined {
    return agency === undefined ? undefined : this.organisations.get(agency);
  }

  /** Of what it is shown, ids and words of records that it may not see. */
  leaksIn(agent: Agent, text: string): string[] {
    const shown = [...text.matchAll(/"([A-Z][A-Za-z0-9]*:[^"\s]{1,64})"/g)].map(([, id = '']) => this.records.get(id));
    const said = [...text.matchAll(/qz[0-9a-f]{12}/g)].map(([mark]) => this.byMark.get(mark));
    const leaks = [...shown, ...said].flatMap((kept) =>
      kept === undefined || this.sees(agent, kept) ? [] : [kept.id],
    );
    return [...new Set(leaks)];
  }
}
