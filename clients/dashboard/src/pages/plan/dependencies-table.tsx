/** What parts of a plan wait for. */
import { ReadTable } from '../../charts/read-table.js';
import { dateInWords } from '../../figures/dates.js';
import { days } from '../../figures/numbers.js';
import { Prose } from '../../shell/glossary.js';
import type { Dependency } from './plan-parts.js';
import { workstreamName } from './plan-parts.js';
import { dependencyKinds } from './plan-words.js';

function waiting({ dependentAction, dependentMilestone, dependentWorkstream }: Dependency): string {
  if (dependentMilestone) return dependentMilestone.title;
  if (dependentAction) return dependentAction.title;
  return dependentWorkstream ? workstreamName(dependentWorkstream) : 'The plan';
}

export function DependenciesTable({ dependencies }: { readonly dependencies: readonly Dependency[] }) {
  if (dependencies.length === 0) return null;
  return (
    <ReadTable
      caption="What depends on what"
      columns={[{ name: 'What waits' }, { name: 'For' }, { name: 'How firmly' }, { name: 'Settled' }]}
      rows={dependencies.map((dependency) => ({
        key: dependency.id,
        cells: [
          waiting(dependency),
          <>
            <strong>{dependencyKinds[dependency.kind]}.</strong> <Prose text={dependency.statement} />
            {dependency.post !== null && ` Post: ${dependency.post.title}.`}
          </>,
          `${dependency.hard ? 'Cannot go on without it' : 'Goes on more slowly without it'}${dependency.lagDays > 0 ? `; ${days(dependency.lagDays)} after it` : ''}`,
          dependency.resolved
            ? `Yes${dependency.resolvedOn === null ? '' : `, ${dateInWords(dependency.resolvedOn)}`}`
            : 'No',
        ],
      }))}
    />
  );
}
