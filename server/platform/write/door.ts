/**
 * What a write may do, inside its transaction: take records it is going to change, refer to records it points at, and insert. Whatever
 * it refuses rolls all of it back.
 */
import { randomUUID } from 'node:crypto';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { ClassType } from 'type-graphql';
import type { Visibility } from '../../../schema/shared/recorded.js';
import { insertRows } from '../../database/insert-rows.js';
import type { NewRow } from '../../database/new-row.js';
import { parseGlobalId } from '../../reading/global-id.js';
import { modelOf, type Model, type NounModel } from '../../reading/model.js';
import { visible, type Sql } from '../../reading/sql.js';
import { reaches, type Actor, type Kept, type Reach } from './actor.js';
import { refuse } from './refused.js';

/** A table's class, or its noun's name for a table of another row. */
export type RowNamed<Row> = ClassType<Row & object> | string;

interface Statement {
  asAt: string;
  sourceId?: string | null;
  visibility?: Visibility | null;
}

export interface DoorOptions {
  manager: EntityManager;
  model: Model;
  actor: Actor;
  /** How far the permission of this write reaches. */
  reach: Reach;
  /** YYYY-MM-DD. */
  today: string;
  submissionId: string;
}

export class Door {
  readonly actor: Actor;
  readonly today: string;
  /** What the write handed in, as a record: name it where a new record has a place for it. */
  readonly submissionId: string;
  readonly inserted: { noun: string; key: string }[] = [];

  constructor(private readonly options: DoorOptions) {
    this.actor = options.actor;
    this.today = options.today;
    this.submissionId = options.submissionId;
  }

  get manager(): EntityManager {
    return this.options.manager;
  }

  /** Runs a statement in the write's transaction. */
  async ask<Row>({ text, values }: Sql): Promise<Row[]> {
    return this.manager.query<Row[]>(text, values);
  }

  /** A record the caller keeps, locked until the end of the write. `expectedVersion` guards against what happened since it was read. */
  async take<Row extends object>(
    row: RowNamed<Row>,
    id: string,
    path: string,
    expectedVersion?: number,
  ): Promise<Row & { id: string }> {
    const found = await this.find(row, this.keyOf(row, id, path), path, 'pessimistic_write');
    this.checkReach(found as Kept, path, this.nounOf(row).name);
    const { version } = found as { version?: number };
    if (expectedVersion !== undefined && version !== expectedVersion) {
      refuse(
        'VERSION_CONFLICT',
        `This ${this.nounOf(row).name} is at version ${String(version)}, and you read version ${String(expectedVersion)}. Read it again, and decide again.`,
        path.replace(/[^.]+$/, 'expectedVersion'),
      );
    }
    return found;
  }

  /** A record the write points at, kept from going away; whoever keeps it. */
  async refer<Row extends object>(row: RowNamed<Row>, id: string, path: string): Promise<Row & { id: string }> {
    return this.find(row, this.keyOf(row, id, path), path, 'for_key_share');
  }

  async referIfGiven<Row extends object>(
    row: RowNamed<Row>,
    id: string | null | undefined,
    path: string,
  ): Promise<(Row & { id: string }) | null> {
    return id == null ? null : this.refer<Row>(row, id, path);
  }

  /** The key of an area in which the caller's organisation takes part: the place of a new record that hangs from no other. */
  async area(id: string, path: string): Promise<string> {
    const { id: key } = await this.refer<{ id: string }>('Area', id, path);
    this.partOf(key, path);
    return key;
  }

  partOf(areaId: string, path: string): void {
    if (this.options.reach === 'EVERYWHERE' || this.actor.areaIds.has(areaId)) return;
    refuse(
      'FORBIDDEN',
      `${this.actor.organisation} takes no part in this area. Write about an area it takes part in.`,
      path,
    );
  }

  checkReach(record: Kept, path: string, what: string): void {
    if (reaches(this.actor, this.options.reach, record)) return;
    refuse(
      'FORBIDDEN',
      `Another organisation keeps this ${what}. Ask it to make the change, or raise a data query about it.`,
      path,
    );
  }

  /** What a new statement says of itself. `parent` gives the tier that was not named. */
  async statement(input: Statement, parent: { visibility: Visibility }) {
    const source = await this.referIfGiven<{ id: string }>('Passage', input.sourceId, 'sourceId');
    return { asAt: input.asAt, sourceId: source?.id ?? null, visibility: this.tier(input, parent) };
  }

  /** Nobody puts on record what they could not read again. */
  tier({ visibility: wished }: Pick<Statement, 'visibility'>, parent: { visibility: Visibility }): Visibility {
    if (wished == null) return parent.visibility;
    const { open, own } = this.actor.sight;
    if (open.includes(wished) || own.includes(wished)) return wished;
    return refuse(
      'FORBIDDEN',
      `The role ${this.actor.role} could not read it at the tier ${wished}. Name another tier, or leave it out.`,
      'visibility',
    );
  }

  /** Inserts one record, kept by the caller's organisation, and gives its key. */
  async insert<Row extends object>(row: RowNamed<Row>, record: NewRow<Row>): Promise<string> {
    const [key = ''] = await this.insertAll(row, [record]);
    return key;
  }

  /** Inserts in one statement; keys in the order of the records. */
  async insertAll<Row extends object>(row: RowNamed<Row>, records: readonly NewRow<Row>[]): Promise<string[]> {
    const { realm, organisationId: ownerId } = this.actor;
    const noun = this.nounOf(row).name;
    const stated = records.map((record): Record<string, unknown> => ({ id: randomUUID(), realm, ownerId, ...record }));
    await insertRows(this.manager, this.metadata(row), stated);
    const keys = stated.map(({ id }) => String(id));
    for (const key of keys) this.inserted.push({ noun, key });
    return keys;
  }

  /** Changes a record that was taken; its version goes up by one. */
  async change<Row extends object>(
    row: ClassType<Row>,
    { id }: { id: string },
    changes: Partial<NewRow<Row>>,
  ): Promise<void> {
    await this.manager
      .createQueryBuilder()
      .update(row as ClassType<ObjectLiteral>)
      .set({ ...changes, version: () => 'version + 1' })
      .where('id = :id', { id })
      .execute();
  }

  private async find<Row extends object>(
    row: RowNamed<Row>,
    key: string,
    path: string,
    lock: 'pessimistic_write' | 'for_key_share',
  ): Promise<Row & { id: string }> {
    const noun = this.nounOf(row);
    const query = this.manager
      .createQueryBuilder<ObjectLiteral>(this.metadata(row).target, 't')
      .where('t.id = :key', { key })
      .setLock(lock);
    if (noun.hasRealm) {
      const seen = visible(noun, 't', { sight: this.actor.sight, today: this.today });
      query.andWhere('t.realm = :realm', { realm: this.actor.realm }).andWhere(...namedParameters(seen));
    }
    const found = await query.getOne();
    if (found !== null) return found as Row & { id: string };
    return refuse('NOT_FOUND', `There is no such ${noun.name} that you may see. Take ids from a query.`, path);
  }

  private keyOf(row: RowNamed<object>, id: string, path: string): string {
    const expected = this.nounOf(row);
    const read = (): ReturnType<typeof parseGlobalId> => {
      try {
        return parseGlobalId(this.options.model, id);
      } catch (error) {
        return refuse('BAD_ID', (error as Error).message, path);
      }
    };
    const { noun, key } = read();
    if (noun !== expected)
      refuse('WRONG_KIND_OF_ID', `"${id}" is the id of a ${noun.name}; this place takes a ${expected.name}.`, path);
    return key;
  }

  private nounOf(row: RowNamed<object>): NounModel {
    return modelOf(this.options.model, typeof row === 'string' ? row : row.name.replace(/Row$/, ''));
  }

  private metadata(row: RowNamed<object>): EntityMetadata {
    return this.manager.dataSource.getMetadata(typeof row === 'string' ? `${row}Row` : row);
  }
}

/** A condition with its values by name, as TypeORM takes them. */
function namedParameters({ strings, values }: Sql): [string, Record<string, unknown>] {
  const text = strings.reduce((before, after, index) => `${before}:seen${String(index)}${after}`);
  return [text, Object.fromEntries(values.map((value, index) => [`seen${String(index + 1)}`, value]))];
}
