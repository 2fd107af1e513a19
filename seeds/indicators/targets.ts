/** What sources aim for without a number or a date: said so, and never filled in. Targets for training stand with workforce. */
import { TargetRow } from '../../server/indicators/target.entity.js';
import { atLeast, facts, idOf, passage, unknown, type SeedTable } from '../seed.js';

const area = (slug: string) => idOf('Area', slug);
const indicator = (slug: string) => idOf('Indicator', slug);

export const targets: SeedTable = facts(TargetRow, {}, [
  {
    key: '001 increased compliance',
    indicatorId: indicator('ehcp-20-weeks'),
    areaId: area('wirral'),
    title: 'Timeliness is higher under the new process.',
    kind: 'REGULATOR',
    value: unknown('Increased compliance is expected; how much is not said.'),
    dueOn: '2022-11',
    setBy: 'Monitoring Meeting of November 2022',
    asAt: '2022-09-14',
    sourceId: passage('001 §3.9'),
  },
  {
    key: '002 all schools good',
    indicatorId: indicator('schools-send-judged-good'),
    areaId: area('worcestershire'),
    title: 'SEND provision is judged good in all schools.',
    kind: 'ASKED',
    value: atLeast('100'),
    setBy: 'Members of the panel, as a question',
    asAt: '2019-03~',
    sourceId: passage('002 ¶23'),
  },
  {
    key: '004 statutory compliance',
    indicatorId: indicator('annual-review-meetings'),
    areaId: area('unnamed-004'),
    title: 'Annual reviews comply with the law at the end of a recovery plan over several years.',
    kind: 'ASKED',
    value: unknown('No number of reviews and no year is given.'),
    setBy: 'The committee',
    asAt: 'XXXX-01~',
    sourceId: passage('004 ¶7'),
  },
]);
