/** Writes of one agency about what another keeps: drawn, sent, and judged by the oracle and by the tables themselves. */
import type { Answer } from '../api.js';
import type { Told } from '../writes.js';
import { agents, agreements, nameOf, type Agent } from './agencies.js';
import { at } from './at.js';
import { changesSince } from './changes-since.js';
import { grouped } from './grouped.js';
import { Oracle, type Kept, type Reach } from './oracle.js';
import type { AgencyWorld } from './use-agencies.js';
import {
  documentOf,
  inputOf,
  kindsTaken,
  placeName,
  writes,
  type Part,
  type Path,
  type Write,
} from './writing-attempts.js';

export interface WriteDraw {
  write: number;
  place: number;
  record: number;
}

export interface Aimed {
  write: Write;
  path: Path;
  target: Kept;
}

export const writers = agents.filter(({ clientId }) => clientId !== undefined);
const absentKey = '00000000-0000-4000-8000-000000000000';

/** Within an administrator's reach, whoever keeps the caller; the attempts would end for want of callers. */
const shutOut = ['suspendCaller', 'revokeCaller'];

export class WrittenAcross {
  readonly tally = new Map<string, number>();
  private readonly demonstration: readonly Kept[];
  private readonly byNoun: ReadonlyMap<string, readonly Kept[]>;
  /** What an agent sees of a noun, since there is much of it and it is asked for often. */
  private readonly seen = new Map<Agent, Map<string, readonly Kept[]>>();
  private readonly owners: Map<string, string | null>;
  private kinds: ReadonlyMap<string, string> = new Map();

  private constructor(
    private readonly world: AgencyWorld,
    readonly oracle: Oracle,
    /** By role and verb. */
    private readonly scopes: ReadonlyMap<string, ReadonlyMap<string, Reach>>,
  ) {
    this.demonstration = [...oracle.records.values()].filter(({ realm }) => realm === 'DEMONSTRATION');
    this.byNoun = grouped(this.demonstration, ({ noun: { name } }) => name);
    this.owners = new Map([...oracle.records.values()].map(({ id, owner }) => [id, owner]));
  }

  static async of(world: AgencyWorld, agreed = agreements): Promise<WrittenAcross> {
    const { sql } = world;
    const scopes = new Map<string, Map<string, Reach>>();
    const held = await sql<{ role: string; verb: string; scope: Reach }>(
      `select r.slug as role, split_part(p.name, ':', 2) as verb, rp.scope from role_permission rp
         join permission p on p.id = rp.permission_id join role r on r.id = rp.role_id`,
    );
    for (const { role, verb, scope } of held)
      scopes.set(role, (scopes.get(role) ?? new Map<string, Reach>()).set(verb, scope));
    const attempts = new WrittenAcross(world, await Oracle.of(world.sql, { agreed }), scopes);
    await attempts.learn();
    return attempts;
  }

  private async learn(): Promise<void> {
    this.kinds = await kindsTaken(
      async (part) => {
        const holder = writers.find((agent) => this.holds(agent, part.write.verb));
        return holder === undefined ? {} : ((await this.tell(holder, [part])).told['w0'] ?? {});
      },
      (noun) =>
        this.demonstration.find((kept) => kept.noun.name === noun && kept.tier === 'PUBLIC')?.id ??
        `${noun}:${absentKey}`,
    );
  }

  /** What is wrong with how ids of hidden records are taken, beside ids of none. */
  async aboutHidden(agent: Agent, draws: readonly WriteDraw[]): Promise<string[]> {
    return this.asAbsent(
      agent,
      draws.flatMap((draw) => this.aim(agent, draw, (kept) => !this.oracle.sees(agent, kept)) ?? []),
    );
  }

  async asAbsent(agent: Agent, aimed: readonly Aimed[]): Promise<string[]> {
    if (aimed.length === 0) return [];
    const { records } = this.world;
    const before = await records.changes();
    const absentId = ({ target }: Aimed): string => `${target.noun.name}:${absentKey}`;
    const hidden = await this.tell(
      agent,
      aimed.map((each) => this.withId(agent, each, each.target.id)),
    );
    const absent = await this.tell(
      agent,
      aimed.map((each) => this.withId(agent, each, absentId(each))),
    );
    const faults = aimed.flatMap((each, index) => {
      const told = hidden.told[`w${String(index)}`];
      this.count('with the id of a hidden record');
      if (['NOT_FOUND', 'FORBIDDEN'].includes(told?.code ?? '')) this.count(`of these ${String(told?.code)}`);
      const of = JSON.stringify(told).replaceAll(each.target.id, '?');
      const without = JSON.stringify(absent.told[`w${String(index)}`]).replaceAll(absentId(each), '?');
      const where = `${nameOf(agent)}, ${placeName(each.write.verb, each.path)} with ${each.target.id}`;
      if (told?.__typename !== 'Refusal') return [`${where} was accepted: ${of}`];
      return of === without ? [] : [`${where} is not refused as what is absent: ${of}, ${without}`];
    });
    const shown = this.oracle.leaksIn(agent, hidden.text).filter((id) => aimed.every(({ target }) => target.id !== id));
    if ((await records.changes()) !== before) faults.push(`${nameOf(agent)} changed something.`);
    return [...faults, ...shown.map((id) => `${nameOf(agent)} is shown ${id}.`)];
  }

  /** What is wrong with what becomes of records that another keeps, where their id is seen. */
  async aboutSeen(agent: Agent, draw: WriteDraw): Promise<string[]> {
    const own = this.oracle.organisationOf(agent);
    const aimed = this.aim(agent, draw, (kept) => this.oracle.sees(agent, kept) && kept.owner !== own);
    if (aimed === undefined || shutOut.includes(aimed.write.verb)) return [];
    this.count('with the id of a record that another keeps');
    const { faults, told } = await this.withinReach(agent, [aimed]);
    if (told[0]?.__typename !== 'Refusal') this.count('of these accepted: what is written is their own');
    return faults;
  }

  /** What is wrong with what becomes of writes about records that are seen, whoever keeps them; and what was answered to each. */
  async withinReach(agent: Agent, aimed: readonly Aimed[]): Promise<{ faults: string[]; told: Told[] }> {
    const { sql } = this.world;
    const own = this.oracle.organisationOf(agent);
    const [last] = await sql<{ id: string }>('select coalesce(max(id), 0) as id from change');
    const { text, told } = await this.tell(
      agent,
      aimed.map((each) => this.withId(agent, each, each.target.id)),
    );
    const where = [
      nameOf(agent),
      ...aimed.map(({ write: { verb }, path, target }) => `${placeName(verb, path)} with ${target.id}`),
    ].join(', ');
    const changed = await changesSince(sql, String(last?.id));
    const wrong = changed.filter((each) => {
      const owner = this.owners.get(each.id);
      this.owners.set(each.id, each.owner);
      if (owner === undefined) return each.owner !== own;
      const reach = this.scopes.get(agent.role)?.get(each.verb);
      return owner !== each.owner || reach === undefined || !this.oracle.mayChange(agent, reach, each);
    });
    const shown = this.oracle.leaksIn(agent, text);
    const faults = [
      ...wrong.map(({ id, verb }) => `${where}: ${verb} changed ${id}: ${text}`),
      ...shown.map((id) => `${where} is shown ${id}: ${text}`),
    ];
    return { faults, told: aimed.map((_, index) => told[`w${String(index)}`] as Told) };
  }

  /** Where the write takes a record of that keeping, one of them. */
  targetAt(write: Write, path: Path, isWanted: (kept: Kept) => boolean): Kept | undefined {
    const kind = this.kinds.get(placeName(write.verb, path));
    return kind === undefined ? undefined : this.byNoun.get(kind)?.find(isWanted);
  }

  private seenOf(agent: Agent, noun: string): readonly Kept[] {
    const ofAgent = this.seen.get(agent) ?? new Map<string, readonly Kept[]>();
    this.seen.set(agent, ofAgent);
    const known = ofAgent.get(noun) ?? (this.byNoun.get(noun) ?? []).filter((kept) => this.oracle.sees(agent, kept));
    ofAgent.set(noun, known);
    return known;
  }

  private count(name: string): void {
    this.tally.set(name, (this.tally.get(name) ?? 0) + 1);
  }

  holds({ role }: Agent, verb: string): boolean {
    return this.scopes.get(role)?.has(verb) === true;
  }

  private async tell(agent: Agent, parts: readonly Part[]): Promise<{ text: string; told: Record<string, Told> }> {
    const text = await this.world.ask(agent, documentOf(parts));
    const { data, errors } = JSON.parse(text) as Answer<Record<string, Told>>;
    if (errors?.every(({ extensions: { code } }) => ['FORBIDDEN', 'UNAUTHENTICATED'].includes(code)) === true) {
      const refused: Told = { __typename: 'Refusal', code: 'FORBIDDEN', message: String(errors[0]?.message) };
      return { text, told: Object.fromEntries(parts.map((_, index) => [`w${String(index)}`, refused])) };
    }
    if (errors !== undefined || data == null) throw new Error(text.slice(0, 1500));
    return { text, told: data };
  }

  /** Four times of five a write that the role holds, at a record of the kind that its place takes. */
  private aim(
    agent: Agent,
    { write: which, place, record }: WriteDraw,
    isAimedAt: (kept: Kept) => boolean,
  ): Aimed | undefined {
    const withPlaces = writes.filter(({ places }) => places.length > 0);
    const held = withPlaces.filter(({ verb }) => this.holds(agent, verb));
    const write = at(which % 5 === 0 || held.length === 0 ? withPlaces : held, Math.floor(which / 5));
    const { path } = at(write.places, place);
    const kind = this.kinds.get(placeName(write.verb, path));
    const targets = (kind === undefined ? this.demonstration : (this.byNoun.get(kind) ?? [])).filter(isAimedAt);
    return targets.length === 0 ? undefined : { write, path, target: at(targets, record) };
  }

  /** With ids of records that the agent keeps, or at least sees, in the other places. */
  private withId(agent: Agent, { write, path }: Aimed, id: string): Part {
    const own = this.oracle.organisationOf(agent);
    const other = (place: Path): string | undefined => {
      const seen = this.seenOf(agent, this.kinds.get(placeName(write.verb, place)) ?? '');
      return (seen.find(({ owner }) => owner === own) ?? seen[0])?.id;
    };
    return { write, input: inputOf(write, other, path, id), isForbidden: !this.holds(agent, write.verb) };
  }
}
