/** Whether the days of a disruption go together. */
import { refuse } from '../platform/write/refused.js';
import { certainlyBefore, type DaySpan } from './day-span.js';
import { checkOrder } from './post-rules.js';

interface Spell {
  startsOn: string;
  endsOn: string;
}

export function checkSpan(begun: DaySpan, ended: DaySpan): void {
  if (certainlyBefore(ended, begun))
    refuse('ENDS_BEFORE_START', 'The disruption ends before it begins. Correct one of the dates.', 'endsOn');
}

/** `onRecord` come first in time of recording: a fault is told of the new ones, except where the new end leaves an old one outside. */
export function checkSpells(begun: DaySpan, ended: DaySpan, onRecord: readonly Spell[], added: readonly Spell[]): void {
  for (const [index, spell] of [...onRecord, ...added].entries()) {
    const isOld = index < onRecord.length;
    const path = isOld ? 'endsOn' : `spells.${String(index - onRecord.length)}`;
    checkOrder(spell, path);
    const day = (date: string): DaySpan => ({ earliest: date, latest: date });
    if (certainlyBefore(day(spell.startsOn), begun) || certainlyBefore(ended, day(spell.endsOn)))
      refuse(
        'OUTSIDE_DISRUPTION',
        `The days from ${spell.startsOn} to ${spell.endsOn} are not within the disruption. Correct them, or its dates.`,
        path,
      );
    const before = [...onRecord, ...added].slice(0, index);
    if (!isOld && before.some(({ startsOn, endsOn }) => startsOn <= spell.endsOn && endsOn >= spell.startsOn))
      refuse('SPELLS_OVERLAP', 'A day of these stands in another spell. Name each day once.', path);
  }
}
