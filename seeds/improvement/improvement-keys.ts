/** How the facts of improvement name each other and what they cite. */
import { idOf, passage } from '../seed.js';

export const organisation = (slug: string) => idOf('Organisation', slug);
export const intervention = (slug: string) => idOf('Intervention', slug);
export const workstream = (number: 1 | 2 | 4 | 5 | 6) => idOf('Workstream', `wirral-wsoa ${String(number)}`);
export const action = (key: string) => idOf('Action', key);
export const milestone = (key: string) => idOf('Milestone', key);
export const rating = (scale: string, label: string) => idOf('RatingValue', `${scale} ${label}`);

/** Where a fact stands, and what follows from that: its area and the day it speaks of. */
const documents = {
  '000': { areaId: idOf('Area', 'wirral'), asAt: '2024-10-16' },
  '001': { areaId: idOf('Area', 'wirral'), asAt: '2022-09-14' },
  '002': { areaId: idOf('Area', 'worcestershire'), asAt: '2019-03~' },
  '003': { areaId: idOf('Area', 'herefordshire'), asAt: '2023-23~' },
  '004': { areaId: idOf('Area', 'unnamed-004'), asAt: 'XXXX-01~' },
} as const;

const plans = {
  '000': intervention('wirral-send-improvement-programme'),
  '001': intervention('wirral-wsoa'),
  '002': intervention('worcestershire-wsoa'),
  '003': intervention('herefordshire-send-strategy'),
  '004': intervention('unnamed-004-improvement-plan'),
} as const;

type Document = keyof typeof documents;

/** Of one of the five documents: `said('001', '§3.4')`. */
export const said = <Of extends Document>(document: Of, locator: string) => ({
  ...documents[document],
  sourceId: passage(`${document} ${locator}`),
});

/** The same, of the plan that the document is about. */
export const planned = <Of extends Document>(document: Of, locator: string) => ({
  ...said(document, locator),
  interventionId: plans[document],
});

/** The same, of a workstream of the Wirral statement of action. */
export const worked = (number: Parameters<typeof workstream>[0], locator: string) => ({
  ...planned('001', locator),
  workstreamId: workstream(number),
});

/** Of Wirral, from a published source: `wirral('2024-07-23', 'lasp-board-2024-07 actions')`. */
export const wirral = (asAt: string, source: string) => ({
  areaId: idOf('Area', 'wirral'),
  asAt,
  sourceId: passage(source),
});

export { idOf, passage };
