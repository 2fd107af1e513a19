/** Milestones, promises and answers whose last possible day was past on the day looked from. */
import { dateInWords, lastDayOf } from '../../figures/dates.js';
import { counted } from '../../figures/numbers.js';
import type { LateMilestonesFragment, LatePromisesFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SomeOf } from '../../shell/some-of.js';
import { SourceLine, type Sourced } from '../../shell/source-line.js';
import { TakenForGranted } from '../../shell/taken-for-granted.js';

interface Late {
  readonly id: string;
  readonly due: string | null | undefined;
  readonly what: string;
  readonly where: string;
  readonly record: Sourced | undefined;
}

interface OverdueViewProps {
  readonly area: LateMilestonesFragment;
  readonly promises: LatePromisesFragment;
}

function lateOf({ area, promises }: OverdueViewProps): Late[] {
  return [
    ...area.milestones.nodes.map((record) => ({
      id: record.id,
      due: record.currentDue,
      what: record.title,
      where: `Milestone${record.intervention ? ` of ${record.intervention.title}` : ''}${
        record.originalDue != null && record.originalDue !== record.currentDue
          ? `; first due ${dateInWords(record.originalDue)}`
          : ''
      }`,
      record,
    })),
    ...promises.promises.map(({ record, due, text, owedBy, board }) => ({
      id: record.id,
      due,
      what: text,
      where: `Promised to ${board?.name ?? 'a board'}${owedBy === null ? '' : ` by ${owedBy}`}. ${
        'deliveryRecord' in record ? record.deliveryRecord : ''
      }`.trim(),
      record: 'asAt' in record ? record : undefined,
    })),
  ];
}

function inAll({ total, delivered, overdue, notDated }: LatePromisesFragment): string {
  const [all, kept, late, undated] = [total, delivered, overdue, notDated].map(({ value }) => value ?? 0);
  return `Of ${counted(all ?? 0, 'promise')} to boards and members, ${String(kept)} ${kept === 1 ? 'is' : 'are'} on record as kept, ${String(late)} ${late === 1 ? 'is' : 'are'} overdue, and of ${String(undated)} nobody can say, for want of a date.`;
}

export function OverdueView(props: OverdueViewProps) {
  const late = lateOf(props).sort((a, b) => (lastDayOf(a.due ?? '') ?? '').localeCompare(lastDayOf(b.due ?? '') ?? ''));
  const { promises } = props;
  if (late.length === 0)
    return (
      <Empty title="Nothing dated is overdue.">
        What was promised without a date, or for a month of no stated year, is never called overdue.
      </Empty>
    );
  return (
    <>
      <p className="govuk-body">
        {counted(late.length, 'dated promise')} whose day has passed without a record that it was kept, the oldest
        first. A missing record is no proof that it was not kept. {inAll(promises)}
      </p>
      <SomeOf items={late} what="overdue promises" className="late-list">
        {({ id, due, what, where, record }) => (
          <li key={id} className="late-list__item">
            <strong className="govuk-tag govuk-tag--red">{due == null ? 'Overdue' : `Due ${dateInWords(due)}`}</strong>
            <p className="govuk-body late-list__what">
              <Prose text={what} />
            </p>
            <p className="govuk-body-s late-list__where">
              <Prose text={where} />
            </p>
            {record && <SourceLine of={record} />}
          </li>
        )}
      </SomeOf>
      <TakenForGranted assumptions={promises.assumptions} />
    </>
  );
}
