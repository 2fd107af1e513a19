/** How the facts of this row name each other, and what else every record taken from a source needs. */
import { idOf } from '../seed.js';

export const area = (slug: string) => idOf('Area', slug);
export const organisation = (slug: string) => idOf('Organisation', slug);
export const pathway = (slug: string) => idOf('Pathway', slug);
export const clock = (slug: string) => idOf('ClockDefinition', slug);
export const snapshot = (key: string) => idOf('WaitSnapshot', key);

export const wirral2022 = { areaId: area('wirral'), asAt: '2022-09-14' } as const;
export const wirral2024 = { areaId: area('wirral'), asAt: '2024-10-16' } as const;
export const worcestershire = { areaId: area('worcestershire'), asAt: '2019-03~' } as const;
export const herefordshire = { areaId: area('herefordshire'), asAt: '2023-23~' } as const;
export const unnamed = { areaId: area('unnamed-004'), asAt: 'XXXX-01~' } as const;
