/** What goes together in a statement about provision. */
import type { ProvisionStatus } from '../../schema/waits/provision-capacity.js';
import { earliestDay } from '../platform/partial-date.js';
import { checkCount } from '../platform/write/count-rules.js';
import { refuse } from '../platform/write/refused.js';
import type { FigureStored } from '../platform/write/values.js';

interface Provision {
  status: ProvisionStatus;
  opensOn: string | null;
  provisions: FigureStored<number>;
  places: FigureStored<number>;
  placesNeeded: FigureStored<number>;
}

export function checkProvision({ status, opensOn, ...counts }: Provision, today: string): void {
  for (const field of ['provisions', 'places', 'placesNeeded'] as const) checkCount(counts[field], field);
  const first = opensOn === null ? null : earliestDay(opensOn);
  if (status === 'OPEN' && first !== null && first > today)
    refuse(
      'NOT_YET_OPEN',
      `It is to open on a day still to come: ${String(opensOn)}. Correct the date, or say that it is PLANNED or COMMISSIONED.`,
      'opensOn',
    );
}
