import { CorrectFigure } from '../../schema/provenance/correct-figure.js';
import type { Visibility } from '../../schema/shared/recorded.js';
import type { ClassType } from 'type-graphql';
import { QueryFailedError } from 'typeorm';
import { codeOf } from '../platform/error-code.js';
import { correctableOf } from '../platform/write/correctable.js';
import type { Door } from '../platform/write/door.js';
import { refuse } from '../platform/write/refused.js';
import { figure, text, type FigureStored } from '../platform/write/values.js';
import { write } from '../platform/write/write.js';
import { sql } from '../reading/sql.js';
import { CorrectionRow } from './correction.entity.js';
import { fitted, valueColumn } from './correctable-figure.js';
import { figureWords } from './figure-words.js';
import { nounOfId } from './noun-of-id.js';
import { same } from './same.js';
import { refuseReplaced } from './to-replace.js';

type Figured = Readonly<Record<string, unknown>> & { id: string; visibility: Visibility; areaId?: string | null };

export const correctFigure = write(CorrectFigure, async (door, input) => {
  const { field } = input;
  const noun = nounOfId(door, input.recordId, 'recordId');
  const record = await door.take<Figured>(noun, input.recordId, 'recordId', input.expectedVersion);
  const metadata = door.manager.dataSource.getMetadata(`${noun}Row`);
  const right = fitted(figure(input.figure, 'figure'), valueColumn(metadata, field));
  const { instead, look } = correctableOf(door.manager.dataSource, noun);
  if (instead !== undefined) refuse('HAS_ITS_OWN_WRITE', instead, 'recordId');
  const wrong = record[field] as FigureStored<string | number>;
  if (same(wrong, right))
    refuse('NOTHING_CHANGED', 'The record says so already. Check which record and which field you mean.', 'figure');
  if (metadata.columns.some(({ propertyName }) => propertyName === 'supersedesId'))
    await refuseReplaced(door, metadata.target, record.id, 'recordId');

  const stated = await door.statement({ asAt: door.today, sourceId: input.sourceId ?? null }, record);
  const { sourceId } = stated;
  const corrected = await putRight(door, noun, record, { change: { [field]: right }, sourceId });
  const correction = await door.insert(CorrectionRow, {
    ...stated,
    aboutType: noun,
    aboutId: corrected,
    areaId: record.areaId ?? null,
    field,
    oldValue: figureWords(wrong),
    newValue: figureWords(right),
    reason: text(input.reason, 'reason'),
    submissionId: door.submissionId,
  });
  return { correction, flags: (await look?.(door, corrected)) ?? [] };
});

/** In a table that only grows a new record supersedes the old one; any other record is changed, and its history keeps what it said. */
async function putRight(
  door: Door,
  noun: string,
  record: Figured,
  { change, sourceId }: { change: object; sourceId: string | null },
): Promise<string> {
  const { target, tableName } = door.manager.dataSource.getMetadata(`${noun}Row`);
  const [{ grows } = { grows: false }] = await door.ask<{ grows: boolean }>(
    sql`select exists (select from pg_trigger where tgrelid = ${tableName}::regclass and tgname = 'only_grows') as grows`,
  );
  const { id, ...said } = { ...record, ...change } as Figured;
  try {
    if (!grows) {
      await door.change(target as ClassType<Figured>, record, change);
      return id;
    }
    return await door.insert(noun, {
      ...said,
      ...correctableOf(door.manager.dataSource, noun).replacement?.(said),
      ownerId: door.actor.organisationId,
      sourceId,
      supersedesId: id,
    });
  } catch (error) {
    if (error instanceof QueryFailedError && codeOf(error.driverError) === '23514')
      refuse(
        'DOES_NOT_FIT',
        'The figure contradicts the rest of the record. Read the record, and correct what is wrong.',
        'figure',
      );
    throw error;
  }
}
