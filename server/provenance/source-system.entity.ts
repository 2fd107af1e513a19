import { Entity } from 'typeorm';
import { LinkState, type SourceSystem } from '../../schema/provenance/source-system.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('source_system')
export class SourceSystemRow extends FactRow implements SourceSystem {
  @KeyTo('AreaRow') areaId!: string;
  @TextColumn() name!: string;
  @TextColumn() holds!: string;
  @TextColumn() state!: string;
  @EnumColumn(LinkState) assessmentLink!: LinkState;
}
