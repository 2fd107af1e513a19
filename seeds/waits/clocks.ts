/** What stated waits measure, as far as anybody has said. */
import { chsClock } from '../../server/waits/chs/clock.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { facts, passage, type SeedTable } from '../seed.js';
import { clock, organisation, wirral2024 } from './waits-keys.js';

const named = (slug: string, name: string) => ({ key: slug, slug, name });

const clocks = facts(ClockDefinitionRow, {}, [
  {
    key: chsClock.slug,
    ...chsClock,
    publisherId: organisation('nhs-england'),
    sourceId: passage('nhs-chs-waits-2023 about the data'),
  },
  {
    ...named('wirral-salt-31-weeks', 'The 31-week wait for speech and language therapy'),
    edition: '1',
    ...wirral2024,
    startEvent: 'UNKNOWN',
    stopEvent: 'UNKNOWN',
    basis: 'UNKNOWN',
    includesIntervention: 'DISPUTED',
    statistic: 'UNKNOWN',
    note: 'The SEND Partnership Board says that it appears to include medical interventions, which would lengthen it. What starts and stops it, whom it counts and how is not said.',
    sourceId: passage('000 ¶6'),
  },
  {
    ...named('nhs-autism-waits-before-2023-09', 'Autism waiting time'),
    edition: 'Until August 2023',
    asAt: '2023-08',
    validTo: '2023-08',
    publisherId: organisation('nhs-england'),
    startEvent: 'REFERRAL',
    stopEvent: 'FIRST_CONTACT',
    basis: 'INCOMPLETE',
    includesIntervention: 'UNKNOWN',
    statistic: 'SHARE_IN_LIMIT',
    note: 'The limit is 13 weeks.',
    sourceId: passage('nhs-autism-waits clock'),
  },
  {
    ...named('nhs-autism-waits-2023-09', 'Autism waiting time'),
    edition: 'From September 2023',
    asAt: '2023-09',
    validFrom: '2023-09',
    publisherId: organisation('nhs-england'),
    supersedesId: clock('nhs-autism-waits-before-2023-09'),
    startEvent: 'REFERRAL',
    stopEvent: 'FIRST_CONTACT',
    basis: 'INCOMPLETE',
    includesIntervention: 'UNKNOWN',
    statistic: 'SHARE_IN_LIMIT',
    note: 'The limit is 13 weeks. The method for open referrals changed: figures before and after are not compared.',
    sourceId: passage('nhs-autism-waits change of method'),
  },
]);

export const clockFacts: readonly SeedTable[] = [clocks];
