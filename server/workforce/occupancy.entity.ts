import { Check, Entity } from 'typeorm';
import { OccupancyKind, OccupancyOverlap, type Occupancy } from '../../schema/workforce/occupancy.js';
import { DateColumn, EnumColumn, FteColumn, KeyTo } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"fte" > 0`)
@Check(`"ends_on" >= "starts_on"`)
@Check(`"overlap_until" is null or "overlap" is not null`)
@Entity('occupancy')
export class OccupancyRow extends FactRow implements Occupancy {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PostRow') postId!: string;
  @FteColumn() fte!: string;
  @EnumColumn(OccupancyKind) kind!: OccupancyKind;
  @DateColumn() startsOn!: string;
  @DateColumn({ nullable: true }) endsOn!: string | null;
  @EnumColumn(OccupancyOverlap, { nullable: true }) overlap!: OccupancyOverlap | null;
  @DateColumn({ nullable: true }) overlapUntil!: string | null;
  @DateColumn({ nullable: true }) withdrawnOn!: string | null;
}
