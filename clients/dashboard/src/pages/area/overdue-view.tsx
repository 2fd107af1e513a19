/** Milestones, promises and answers whose last possible day has passed. */
import { dateInWords, lastDayOf } from '../../figures/dates.js';
import { counted } from '../../figures/numbers.js';
import type { NeedsAttentionFragment } from '../../gql/graphql.js';
import { Prose } from '../../shell/glossary.js';
import { Empty } from '../../shell/page-states.js';
import { SomeOf } from '../../shell/some-of.js';
import { SourceLine, type Sourced } from '../../shell/source-line.js';

interface Late {
  readonly id: string;
  readonly due: string | null | undefined;
  readonly what: string;
  readonly where: string;
  readonly record: Sourced;
}

function lateOf({ lateMilestones, lateItems, lateAnswers }: NeedsAttentionFragment): Late[] {
  return [
    ...lateMilestones.nodes.map((record) => ({
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
    ...lateItems.nodes.map((record) => ({
      id: record.id,
      due: record.due,
      what: record.text,
      where: `Promised to ${record.board?.name ?? 'a board'}. ${record.deliveryRecord}`,
      record,
    })),
    ...lateAnswers.nodes.map((record) => ({
      id: record.id,
      due: record.promisedFor,
      what: record.text,
      where: `Answer promised to ${record.askedBy}`,
      record,
    })),
  ];
}

export function OverdueView({ area }: { readonly area: NeedsAttentionFragment }) {
  const late = lateOf(area).sort((a, b) => (lastDayOf(a.due ?? '') ?? '').localeCompare(lastDayOf(b.due ?? '') ?? ''));
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
        first. A missing record is no proof that it was not kept.
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
            <SourceLine of={record} />
          </li>
        )}
      </SomeOf>
    </>
  );
}
