import { Check, Entity } from 'typeorm';
import type { DisruptionSpell } from '../../schema/workforce/disruption-spell.js';
import { DateColumn, KeyTo } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"ends_on" >= "starts_on"`)
@Entity('disruption_spell')
export class DisruptionSpellRow extends FactRow implements DisruptionSpell {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('DisruptionEventRow') eventId!: string;
  @DateColumn() startsOn!: string;
  @DateColumn() endsOn!: string;
}
