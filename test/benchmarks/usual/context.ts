/** What each request of the reference build has: its repositories, its loaders, and what the caller may see. */
import DataLoader from 'dataloader';
import {
  In,
  type DataSource,
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsWhere,
  type ObjectLiteral,
} from 'typeorm';
import { dayOf, systemClock } from '../../../server/platform/clock.js';
import { ActionRow } from '../../../server/improvement/action.entity.js';
import { MilestoneRow } from '../../../server/improvement/milestone.entity.js';
import { InvestmentLineRow } from '../../../server/finance/investment-line.entity.js';
import { OrganisationRow } from '../../../server/places/organisation.entity.js';
import { PathwayRow } from '../../../server/waits/pathway.entity.js';
import { PathwayFundingRow } from '../../../server/waits/pathway-funding.entity.js';
import { WaitSnapshotRow } from '../../../server/waits/wait-snapshot.entity.js';
import { PostFundingRow } from '../../../server/workforce/post-funding.entity.js';
import { PostRow } from '../../../server/workforce/post.entity.js';
import { VacancyRow } from '../../../server/workforce/vacancy.entity.js';
import { loadPositions } from './position.js';

export const visibility = In(['PUBLIC', 'MEMBER', 'PARTNER', 'RESTRICTED']);

export interface Context {
  db: DataSource;
  loaders: ReturnType<typeof createLoaders>;
}

export function createContext(db: DataSource): Context {
  return { db, loaders: createLoaders(db) };
}

function createLoaders(db: DataSource) {
  return {
    line: one(db, InvestmentLineRow),
    organisation: one(db, OrganisationRow),
    post: one(db, PostRow),
    position: new DataLoader((ids: readonly string[]) => loadPositions(db, ids, dayOf(systemClock))),
    actionsOfWorkstream: many(db, ActionRow, 'workstreamId', { title: 'ASC', id: 'ASC' }),
    milestonesOfAction: many(db, MilestoneRow, 'actionId', { title: 'ASC', id: 'ASC' }),
    fundingsOfLine: many(db, PostFundingRow, 'lineId', { startsOn: 'ASC', id: 'ASC' }),
    vacanciesOfPost: many(db, VacancyRow, 'postId', { openedOn: 'ASC', id: 'ASC' }),
    snapshotsOfPathway: many(db, WaitSnapshotRow, 'pathwayId', { asAt: 'DESC', id: 'ASC' }),
    pathwaysOfLine: pathwaysOfLine(db),
  };
}

interface Visible extends ObjectLiteral {
  id: string;
}

function findIn<Row extends Visible>(
  db: DataSource,
  entity: EntityTarget<Row>,
  key: keyof Row & string,
  ids: readonly string[],
  order: FindOptionsOrder<Row> = {},
): Promise<Row[]> {
  const where: unknown = { [key]: In([...ids]), visibility };
  return db.getRepository(entity).find({ where: where as FindOptionsWhere<Row>, order });
}

function one<Row extends Visible>(db: DataSource, entity: EntityTarget<Row>): DataLoader<string, Row | null> {
  return new DataLoader(async (ids) => {
    const rows = new Map((await findIn(db, entity, 'id', ids)).map((row) => [row.id, row]));
    return ids.map((id) => rows.get(id) ?? null);
  });
}

function many<Row extends Visible>(
  db: DataSource,
  entity: EntityTarget<Row>,
  key: keyof Row & string,
  order: FindOptionsOrder<Row>,
): DataLoader<string, Row[]> {
  return new DataLoader(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await findIn(db, entity, key, ids, order)) groups.get(row[key])?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}

function pathwaysOfLine(db: DataSource): DataLoader<string, PathwayRow[]> {
  return new DataLoader(async (ids) => {
    const fundings = await db.getRepository(PathwayFundingRow).find({ where: { lineId: In([...ids]), visibility } });
    const pathways = await db.getRepository(PathwayRow).find({
      where: { id: In(fundings.map(({ pathwayId }) => pathwayId)), visibility },
      order: { name: 'ASC', id: 'ASC' },
    });
    return ids.map((id) => {
      const own = new Set(fundings.filter(({ lineId }) => lineId === id).map(({ pathwayId }) => pathwayId));
      return pathways.filter((pathway) => own.has(pathway.id));
    });
  });
}
