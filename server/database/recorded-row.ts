/** The columns behind Reference, Recorded and Fact; every table of the model extends one of the three. */
import { CreateDateColumn, PrimaryGeneratedColumn, VersionColumn } from 'typeorm';
import type { Fact, Recorded, Reference } from '../../schema/shared/recorded.js';
import { Realm, Visibility } from '../../schema/shared/recorded.js';
import { ChangeColumn, EnumColumn, KeyTo, PartialDateColumn } from './columns.js';

export abstract class ReferenceRow implements Reference {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @ChangeColumn() changeId!: string;
}

export abstract class RecordedRow implements Recorded {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @EnumColumn(Realm) realm!: Realm;
  @EnumColumn(Visibility) visibility!: Visibility;
  @KeyTo('OrganisationRow', { nullable: true }) ownerId!: string | null;
  @CreateDateColumn({ type: 'timestamptz', precision: 3 }) recordedAt!: string;
  @VersionColumn({ default: 1 }) version!: number;
  @ChangeColumn() changeId!: string;
}

export abstract class FactRow extends RecordedRow implements Fact {
  @PartialDateColumn() asAt!: string;
  @KeyTo('PassageRow', { nullable: true }) sourceId!: string | null;
}
