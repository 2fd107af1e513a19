import { Entity } from 'typeorm';
import type { LedgerCoding } from '../../schema/finance/ledger-coding.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Entity('ledger_coding')
export class LedgerCodingRow extends RecordedRow implements LedgerCoding {
  @KeyTo('LedgerMappingRow') mappingId!: string;
  @KeyTo('InvestmentLineRow') lineId!: string;
  @TextColumn() costCentre!: string;
  @TextColumn({ nullable: true }) subjective!: string | null;
}
