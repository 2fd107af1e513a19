import { Entity, Unique } from 'typeorm';
import { VisibilityCondition, type VisibilityRule } from '../../schema/access/visibility-rule.js';
import { Visibility } from '../../schema/shared/recorded.js';
import { EnumColumn, KeyTo, TextColumn } from '../database/columns.js';
import { ReferenceRow } from '../database/recorded-row.js';

@Unique(['roleId', 'tier', 'condition'])
@Entity('visibility_rule')
export class VisibilityRuleRow extends ReferenceRow implements VisibilityRule {
  @KeyTo('RoleRow') roleId!: string;
  @EnumColumn(Visibility) tier!: Visibility;
  @EnumColumn(VisibilityCondition) condition!: VisibilityCondition;
  @TextColumn() reason!: string;
}
