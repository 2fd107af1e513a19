/** How the facts of this row name each other, and the places and lines of other rows that they lead to. */
import { idOf } from '../seed.js';

export const team = (slug: string) => idOf('Team', slug);
export const postType = (slug: string) => idOf('PostType', slug);
export const organisation = (slug: string) => idOf('Organisation', slug);
export const line = (key: string) => idOf('InvestmentLine', key);

/** Place and date of each source, as every record taken from it needs them. */
export const wirral2022 = { areaId: idOf('Area', 'wirral'), asAt: '2022-09-14' } as const;
export const wirral2024 = { areaId: idOf('Area', 'wirral'), asAt: '2024-10-16' } as const;
export const worcestershire = { areaId: idOf('Area', 'worcestershire'), asAt: '2019-03~' } as const;
export const herefordshire = { areaId: idOf('Area', 'herefordshire'), asAt: '2023-23~' } as const;
export const unnamed = { areaId: idOf('Area', 'unnamed-004'), asAt: 'XXXX-01~' } as const;
