import { Check, Entity } from 'typeorm';
import type { PathwayFunding } from '../../schema/waits/pathway-funding.js';
import { KeyTo, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

@Check(`num_nonnulls("request_id", "line_id") = 1`)
@Entity('pathway_funding')
export class PathwayFundingRow extends FactRow implements PathwayFunding {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('PathwayRow') pathwayId!: string;
  @KeyTo('FundingRequestRow', { nullable: true }) requestId!: string | null;
  @KeyTo('InvestmentLineRow', { nullable: true }) lineId!: string | null;
  @TextColumn({ nullable: true }) use!: string | null;
}
