import { beforeAll, describe, expect, it } from '@jest/globals';
import { facts } from '../../seeds/seed.js';
import { ClockDefinitionRow } from '../../server/waits/clock-definition.entity.js';
import { useApi } from '../support/api.js';
import { put } from '../support/records.js';

const whole = {
  startEvent: 'REFERRAL_RECEIVED',
  stopEvent: 'ASSESSMENT',
  basis: 'INCOMPLETE',
  statistic: 'BANDS',
} as const;
const clocks = facts(
  ClockDefinitionRow,
  { asAt: '2024', edition: '1', includesIntervention: 'NO', ...whole } as const,
  [
    { key: 'whole', slug: 'whole', name: 'Whole' },
    { key: 'with', slug: 'with-intervention', name: 'With', includesIntervention: 'YES' },
    { key: 'disputed', slug: 'disputed', name: 'Disputed', includesIntervention: 'DISPUTED' },
    { key: 'silent', slug: 'silent-on-intervention', name: 'Silent', includesIntervention: 'UNKNOWN' },
    { key: 'start', slug: 'no-start', name: 'Start', startEvent: 'UNKNOWN' },
    { key: 'stop', slug: 'no-stop', name: 'Stop', stopEvent: 'UNKNOWN' },
    { key: 'basis', slug: 'no-basis', name: 'Basis', basis: 'UNKNOWN' },
    { key: 'statistic', slug: 'no-statistic', name: 'Statistic', statistic: 'UNKNOWN' },
  ],
);

describe('the clock of a wait', () => {
  const api = useApi({ database: 'empty' });
  beforeAll(() => put(api.url, [clocks]));

  it('compares only by a clock of which everything is known and nothing disputed', async () => {
    const { clockDefinitions } = await api.query<{
      clockDefinitions: { nodes: { slug: string; comparable: boolean }[] };
    }>('{ clockDefinitions { nodes { slug comparable } } }');
    const slugs = clockDefinitions.nodes.filter(({ comparable }) => comparable).map(({ slug }) => slug);
    expect(slugs.sort()).toEqual(['whole', 'with-intervention']);
    expect(clockDefinitions.nodes).toHaveLength(8);
  });
});
