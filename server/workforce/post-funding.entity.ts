import { Check, Entity } from 'typeorm';
import type { PostFunding } from '../../schema/workforce/post-funding.js';
import { DateColumn, DecimalColumn, KeyTo } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

/** That the shares of a post stay within 100 per cent on every day is checked by the write. */
@Check(`"share_percent" > 0 and "share_percent" <= 100`)
@Check(`"ends_on" >= "starts_on"`)
@Entity('post_funding')
export class PostFundingRow extends FactRow implements PostFunding {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PostRow') postId!: string;
  @KeyTo('InvestmentLineRow') lineId!: string;
  @DecimalColumn() sharePercent!: string;
  @DateColumn({ nullable: true }) startsOn!: string | null;
  @DateColumn({ nullable: true }) endsOn!: string | null;
  @DateColumn({ nullable: true }) withdrawnOn!: string | null;
}
