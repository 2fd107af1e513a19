import { Entity } from 'typeorm';
import type { TrainingCommitment } from '../../schema/workforce/training-commitment.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('training_commitment')
export class TrainingCommitmentRow extends FactRow implements TrainingCommitment {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TrainingNeedRow') needId!: string;
  @KeyTo('OrganisationRow') organisationId!: string;
  @TextColumn() commitment!: string;
}
