import { Check, Entity } from 'typeorm';
import { ClaimDirection, Verdict, type Claim } from '../../schema/indicators/claim.js';
import { IndicatorUnit } from '../../schema/indicators/indicator.js';
import { DecimalColumn, EnumColumn, FigureColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { DecimalColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"upper_value" is null or "upper_value" > "value_value"`)
@Entity('claim')
export class ClaimRow extends FactRow implements Claim {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('IndicatorRow', { nullable: true }) indicatorId!: string | null;
  @KeyTo('DefinitionVersionRow', { nullable: true }) definitionId!: string | null;
  @KeyTo('WaitSnapshotRow', { nullable: true }) waitSnapshotId!: string | null;
  @KeyTo('ClaimRow', { nullable: true }) earlierId!: string | null;
  @TextColumn() statement!: string;
  @TextColumn() claimantRole!: string;
  @FigureColumn(() => DecimalColumns) value!: DecimalColumns;
  @DecimalColumn({ nullable: true }) upperValue!: string | null;
  @EnumColumn(IndicatorUnit, { nullable: true }) unit!: IndicatorUnit | null;
  @TextColumn({ nullable: true }) wording!: string | null;
  @EnumColumn(ClaimDirection) direction!: ClaimDirection;
  @TextColumn() claimedPeriod!: string;
  @PartialDateColumn({ nullable: true }) claimedFor!: string | null;
  @TextColumn({ nullable: true }) implies!: string | null;
  @EnumColumn(Verdict) verdict!: Verdict;
  @TextColumn() verdictReason!: string;
}
