import { Entity } from 'typeorm';
import { LimitUnit, type StatutoryLimit } from '../../schema/places/statutory-limit.js';
import { DateColumn, EnumColumn, IntColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('statutory_limit')
export class StatutoryLimitRow extends FactRow implements StatutoryLimit {
  @IntColumn() sequence!: number;
  @TextColumn() step!: string;
  @IntColumn({ nullable: true }) amount!: number | null;
  @EnumColumn(LimitUnit, { nullable: true }) unit!: LimitUnit | null;
  @TextColumn({ nullable: true }) fixedDate!: string | null;
  @TextColumn() countedFrom!: string;
  @TextColumn() legalBasis!: string;
  @DateColumn({ nullable: true }) validFrom!: string | null;
  @DateColumn({ nullable: true }) validTo!: string | null;
}
