import { Check, Entity } from 'typeorm';
import { DependencyKind, type Dependency } from '../../schema/improvement/dependency.js';
import { BooleanColumn, EnumColumn, IntColumn, KeyTo, PartialDateColumn, TextColumn } from '../database/columns.js';
import { FactRow } from '../database/recorded-row.js';

const keys = {
  FINISH_START: ['prerequisite_milestone_id', 'prerequisite_action_id', 'prerequisite_workstream_id'],
  NEEDS_POST: ['post_id', 'vacancy_id'],
  NEEDS_FUNDING: ['investment_line_id', 'funding_request_id'],
  NEEDS_DATA: ['data_query_id'],
  // The decision itself is known to governance, which leads from it to the dependency.
  NEEDS_DECISION: [],
  EXTERNAL: ['organisation_id'],
} as const satisfies Record<DependencyKind, readonly string[]>;

const given = (columns: readonly string[]): string =>
  columns.length === 0 ? '0' : `num_nonnulls(${columns.map((column) => `"${column}"`).join(', ')})`;

/** One key of its own kind, and none of any other. */
const itsKindsKeys = Object.entries(keys)
  .map(([kind, own]) => `when '${kind}' then ${given(own)} = ${String(Math.min(own.length, 1))}`)
  .join(' ');
const allKeys = given(Object.values(keys).flat());

@Check(`num_nonnulls("dependent_milestone_id", "dependent_action_id", "dependent_workstream_id") = 1`)
@Check(`(case "kind" ${itsKindsKeys} end) and ${allKeys} = (case "kind" when 'NEEDS_DECISION' then 0 else 1 end)`)
@Check(`("kind" = 'EXTERNAL') = ("external_event" is not null)`)
@Check(`"dependent_milestone_id" is distinct from "prerequisite_milestone_id" or "dependent_milestone_id" is null`)
@Entity('dependency')
export class DependencyRow extends FactRow implements Dependency {
  @KeyTo('AreaRow') areaId!: string;
  @KeyTo('MilestoneRow', { nullable: true }) dependentMilestoneId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) dependentActionId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) dependentWorkstreamId!: string | null;
  @KeyTo('MilestoneRow', { nullable: true }) prerequisiteMilestoneId!: string | null;
  @KeyTo('ActionRow', { nullable: true }) prerequisiteActionId!: string | null;
  @KeyTo('WorkstreamRow', { nullable: true }) prerequisiteWorkstreamId!: string | null;
  @KeyTo('PostRow', { nullable: true }) postId!: string | null;
  @KeyTo('VacancyRow', { nullable: true }) vacancyId!: string | null;
  @KeyTo('InvestmentLineRow', { nullable: true }) investmentLineId!: string | null;
  @KeyTo('FundingRequestRow', { nullable: true }) fundingRequestId!: string | null;
  @KeyTo('DataQueryRow', { nullable: true }) dataQueryId!: string | null;
  @KeyTo('OrganisationRow', { nullable: true }) organisationId!: string | null;
  @EnumColumn(DependencyKind) kind!: DependencyKind;
  @TextColumn() statement!: string;
  @TextColumn({ nullable: true }) externalEvent!: string | null;
  @IntColumn() lagDays!: number;
  @BooleanColumn() hard!: boolean;
  @PartialDateColumn({ nullable: true }) resolvedOn!: string | null;
}
