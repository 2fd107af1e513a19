import { Entity, Unique } from 'typeorm';
import type { ClaimComparator } from '../../schema/indicators/claim-comparator.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Unique(['claimId', 'observationId'])
@Entity('claim_comparator')
export class ClaimComparatorRow extends FactRow implements ClaimComparator {
  @KeyTo('ClaimRow') claimId!: string;
  @KeyTo('ObservationRow') observationId!: string;
  @TextColumn() finding!: string;
}
