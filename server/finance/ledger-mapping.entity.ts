import { Entity, Unique } from 'typeorm';
import { ActualsBasis } from '../../schema/finance/actuals-basis.js';
import {
  LedgerPeriodForm,
  LedgerUnit,
  SignConvention,
  type LedgerMapping,
} from '../../schema/finance/ledger-mapping.js';
import { EnumColumn, TextColumn } from '../database/columns.js';
import { RecordedRow } from '../database/recorded-row.js';

@Unique(['ownerId', 'name'])
@Entity('ledger_mapping')
export class LedgerMappingRow extends RecordedRow implements LedgerMapping {
  @TextColumn() name!: string;
  @TextColumn() costCentreColumn!: string;
  @TextColumn({ nullable: true }) subjectiveColumn!: string | null;
  @EnumColumn(LedgerPeriodForm) periodForm!: LedgerPeriodForm;
  @TextColumn({ nullable: true }) periodColumn!: string | null;
  @TextColumn({ nullable: true }) postedOnColumn!: string | null;
  @TextColumn() amountColumn!: string;
  @TextColumn({ nullable: true }) creditColumn!: string | null;
  @TextColumn({ nullable: true }) descriptionColumn!: string | null;
  @TextColumn({ nullable: true }) referenceColumn!: string | null;
  @EnumColumn(SignConvention) signConvention!: SignConvention;
  @EnumColumn(LedgerUnit) unit!: LedgerUnit;
  @EnumColumn(ActualsBasis) basis!: ActualsBasis;
}
