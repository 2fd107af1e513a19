import { Entity } from 'typeorm';
import type { PathwayTeam } from '../../schema/waits/pathway-team.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Entity('pathway_team')
export class PathwayTeamRow extends FactRow implements PathwayTeam {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  @KeyTo('TeamRow') teamId!: string;
  @TextColumn({ nullable: true }) work!: string | null;
}
