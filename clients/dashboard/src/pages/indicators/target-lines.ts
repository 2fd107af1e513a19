/** Targets as lines of a chart: a level where one number is set, a path where steps towards it are. */
import { daySpan } from '../../charts/days.js';
import type { ChartLine } from '../../charts/line-chart.js';
import { dateInWords } from '../../figures/dates.js';
import type { Target } from './indicator-series.js';

export function targetLines(targets: readonly Target[], words: (value: number) => string): ChartLine[] {
  return targets.flatMap(({ title, value, dueOn, trajectory }) => {
    const end = dueOn === null ? undefined : daySpan(dueOn)?.to;
    const steps = trajectory.flatMap(({ dueOn: due, value: step }) => {
      const day = daySpan(due)?.to;
      return day === undefined || step.value === null
        ? []
        : [{ at: day, value: Number(step.value), label: dateInWords(due) }];
    });
    const goal = value.value === null ? undefined : Number(value.value);
    if (goal === undefined || end === undefined || dueOn === null) return [];
    const points = steps.length > 0 ? steps : [{ at: end, value: goal, label: dateInWords(dueOn) }];
    return [
      {
        name: title,
        role: 'target' as const,
        points,
        label: `Target ${words(goal)} by ${dateInWords(dueOn)}`,
      },
    ];
  });
}
