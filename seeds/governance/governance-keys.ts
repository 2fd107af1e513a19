/** How the facts of governance name each other and what they cite. */
import { idOf, passage } from '../seed.js';

export const area = (slug: string) => idOf('Area', slug);
export const board = (slug: string) => idOf('Board', slug);
export const organisation = (slug: string) => idOf('Organisation', slug);
export const meeting = (key: string) => idOf('Meeting', key);
export const agendaItem = (key: string) => idOf('AgendaItem', key);
export const document = (key: string) => idOf('SourceDocument', key);

/** What a statement is about: any fact, by noun and key. */
export const about = (noun: string, key: string) => ({ aboutType: noun, aboutId: idOf(noun, key) });

/** The claim made in a question or its answer. */
export const claim = (key: string) => ({ claimId: idOf('Claim', key) });

/** The promise that is made again and again, of which this is one time. */
export const theme = (slug: string) => ({ themeId: idOf('PromiseTheme', slug) });

/** The meetings whose minutes are sources: area, day and agenda item, as every record taken from them needs it. */
export const minuted = {
  '000': {
    areaId: area('wirral'),
    asAt: '2024-10-16',
    meetingId: meeting('wirral-cype-2024-10-16'),
    agendaItemId: agendaItem('source-000'),
  },
  '002': {
    areaId: area('worcestershire'),
    asAt: '2019-03~',
    meetingId: meeting('worcestershire-panel-2019-03'),
    agendaItemId: agendaItem('source-002'),
  },
  '003': {
    areaId: area('herefordshire'),
    asAt: '2023-23~',
    meetingId: meeting('herefordshire-scrutiny-2023'),
    agendaItemId: agendaItem('source-003'),
  },
  '004': {
    areaId: area('unnamed-004'),
    asAt: 'XXXX-01~',
    meetingId: meeting('unnamed-004-january'),
    agendaItemId: agendaItem('source-004'),
  },
} as const;

/** A promise of information or an action, of which no source says whether it was kept. */
export const undertaken = {
  promise: { kind: 'INFORMATION_PROMISED', status: 'NOT_RECORDED' },
  action: { kind: 'ACTION', status: 'NOT_RECORDED' },
} as const;

export const noLaterPaper = 'No later paper of this board is among our sources.';

export { idOf, passage };
