import { Check, Entity, Index } from 'typeorm';
import { PostStatus, type Post } from '../../schema/workforce/post.js';
import { DateColumn, EnumColumn, FigureColumn, KeyTo, TextColumn } from '../database/columns.js';
import { FteColumns, PenceColumns } from '../database/figure-columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`"ends_on" >= "established_on"`)
@Check(`"status" <> 'DELETED' or "ends_on" is not null`)
@Check(`"fte_value" >= 0`)
@Check(`"budgeted_cost_value" >= 0`)
@Check(`"frozen_on" is null or "status" in ('FROZEN', 'DELETED')`)
/** A number may be given again once its post was deleted. */
@Index(['ownerId', 'positionNumber'], { unique: true, where: `"status" <> 'DELETED'` })
@Entity('post')
export class PostRow extends FactRow implements Post {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('TeamRow', { nullable: true }) teamId!: string | null;
  @KeyTo('PostTypeRow') postTypeId!: string;
  @TextColumn() title!: string;
  @TextColumn({ nullable: true }) positionNumber!: string | null;
  @FigureColumn(() => FteColumns) fte!: FteColumns;
  @FigureColumn(() => PenceColumns) budgetedCost!: PenceColumns;
  @EnumColumn(PostStatus) status!: PostStatus;
  @DateColumn({ nullable: true }) establishedOn!: string | null;
  @DateColumn({ nullable: true }) endsOn!: string | null;
  @DateColumn({ nullable: true }) frozenOn!: string | null;
  @TextColumn({ nullable: true }) statusReason!: string | null;
}
