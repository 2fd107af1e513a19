/** Reconciliation: the hand-worked set of claims and published values from the five documents, and the rules one by one. */
import { describe, expect, it } from '@jest/globals';
import {
  offeredFor,
  setSideBySide,
  type PublishedValue,
  type SaidValue,
} from '../../server/insight/reconciliation/reconciliation-rules.js';
import { useApi } from '../support/api.js';

const api = useApi();

interface Side {
  published: { state: string; value: string | null };
  difference: { state: string; value: string | null };
  points: string[];
  finding: string | null;
  observation: { period: { code: string } };
}
interface Answer {
  reconciliation: {
    verdicts: { verdict: string; claims: number }[];
    claims: {
      claim: { statement: string };
      verdict: string;
      reason: string;
      against: Side[];
      notYetSetAgainst: Side[];
    }[];
    gaps: { kind: string; sentence: string }[];
    assumptions: { statement: string }[];
  };
}

const asked = /* GraphQL */ `
  query ($area: String!, $asKnownAt: DateTime) {
    reconciliation(area: $area, asKnownAt: $asKnownAt) {
      verdicts {
        verdict
        claims
      }
      claims {
        claim {
          statement
        }
        verdict
        reason
        against {
          ...Side
        }
        notYetSetAgainst {
          ...Side
        }
      }
      gaps {
        kind
        sentence
      }
      assumptions {
        statement
      }
    }
  }
  fragment Side on SetAgainst {
    published {
      state
      value
    }
    difference {
      state
      value
    }
    points
    finding
    observation {
      period {
        code
      }
    }
  }
`;

async function claimOf(area: string, words: RegExp) {
  const { reconciliation } = await api.query<Answer>(asked, { area });
  const found = reconciliation.claims.filter(({ claim }) => words.test(claim.statement));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${String(found.length)} claims of ${area} say ${String(words)}.`);
  return found[0];
}

const inShort = (sides: readonly Side[]) =>
  sides
    .map(({ observation, published, difference, points }) => [
      observation.period.code,
      published.value,
      difference.value,
      points.join(' '),
    ])
    .sort();

describe('the claims of the documents', () => {
  it('sets "24% in 2020/21" against 52.4 and 18.7, and 52.5 and 18.3 with exceptions, and cannot reconcile it since the kind of year is not stated', async () => {
    const claim = await claimOf('wirral', /24% of plans|24%/);
    expect(claim.verdict).toBe('UNRECONCILED');
    expect(inShort(claim.against)).toEqual([
      ['2020|CY', '52.4', '-28.4', 'OTHER_FIGURE OTHER_DEFINITION PERIOD_UNSTATED'],
      ['2020|CY', '52.5', '-28.5', 'OTHER_FIGURE OTHER_DEFINITION PERIOD_UNSTATED'],
      ['2021|CY', '18.3', '5.7', 'OTHER_FIGURE OTHER_DEFINITION PERIOD_UNSTATED'],
      ['2021|CY', '18.7', '5.3', 'OTHER_FIGURE OTHER_DEFINITION PERIOD_UNSTATED'],
    ]);
  });

  it('sets "1 in 5" of October 2024 against 12.6 for 2024 and 32.5 for 2023', async () => {
    const claim = await claimOf('wirral', /one in five/);
    expect(claim.verdict).toBe('DIFFERENT_PERIOD');
    expect(inShort(claim.against)).toEqual([
      ['2023|CY', '32.5', '-12.5', 'OTHER_FIGURE DEFINITION_UNSTATED OTHER_PERIOD'],
      ['2024|CY', '12.6', '7.4', 'OTHER_FIGURE DEFINITION_UNSTATED WITHIN_PERIOD'],
    ]);
  });

  it('sets 71 educated at home against 31 and 26 who have a plan: another population', async () => {
    const claim = await claimOf('wirral', /71 children/);
    expect(claim.verdict).toBe('DIFFERENT_POPULATION');
    expect(inShort(claim.against).map(([, value, apart, points]) => [value, apart, points])).toEqual([
      ['26', '45', 'OTHER_FIGURE OTHER_DEFINITION WITHIN_PERIOD'],
      ['31', '40', 'OTHER_FIGURE OTHER_DEFINITION WITHIN_PERIOD'],
    ]);
  });

  it('calls 40% of September 2022 against 36.2 for the whole year plausible: another period', async () => {
    const claim = await claimOf('wirral', /40%/);
    expect(claim.verdict).toBe('DIFFERENT_PERIOD');
    expect(inShort(claim.against).map(([period, value, apart]) => [period, value, apart])).toContainEqual([
      '2022|CY',
      '36.2',
      '3.8',
    ]);
  });

  it('sets 8.12% and 4.09% of requests against rates of all appealable decisions: another definition', async () => {
    const { reconciliation } = await api.query<Answer>(asked, { area: 'wirral' });
    const appeals = reconciliation.claims.filter(({ claim }) => /8\.12|4\.09/.test(claim.statement));
    expect(appeals.length).toBeGreaterThan(0);
    expect(new Set(appeals.map(({ verdict }) => verdict))).toEqual(new Set(['DIFFERENT_DEFINITION']));
    expect(appeals.flatMap(({ against }) => against.map(({ published }) => published.value))).toEqual(
      expect.arrayContaining(['2.3', '1.7']),
    );
  });

  it('finds about 1,400 plans in Herefordshire between 1,284 and 1,461, and so consistent', async () => {
    const { reconciliation } = await api.query<Answer>(asked, { area: 'herefordshire' });
    const plans = reconciliation.claims.filter(({ claim }) => /1,400|1400/.test(claim.statement));
    expect(plans.map(({ verdict }) => verdict)).toEqual(['CONSISTENT']);
    expect(plans.flatMap(({ against }) => against.map(({ published }) => published.value))).toEqual(
      expect.arrayContaining(['1284', '1461']),
    );
  });

  it('finds 78 to 95% month on month inconsistent with 77.1 and 74.7 for the years', async () => {
    const claim = await claimOf('herefordshire', /78/);
    expect(claim.verdict).toBe('INCONSISTENT');
    expect(inShort(claim.against).map(([period, value]) => [period, value])).toEqual(
      expect.arrayContaining([
        ['2022|CY', '74.7'],
        ['2023|CY', '77.1'],
      ]),
    );
  });

  it('has 1.4% and 1.9% of Worcestershire as claims that nobody has checked', async () => {
    const { reconciliation } = await api.query<Answer>(asked, { area: 'worcestershire' });
    const shares = reconciliation.claims.filter(({ claim }) => /1\.9|1\.4|386/.test(claim.statement));
    expect(shares.length).toBeGreaterThan(0);
    expect(new Set(shares.map(({ verdict }) => verdict))).toEqual(new Set(['NOT_CHECKED']));
  });

  it('never merges £1.051m of 2022 and £1.1m of 2024: two pots, each with lines of its own', async () => {
    const { area } = await api.query<{
      area: {
        fundingSources: {
          nodes: {
            name: string;
            kind: string;
            amount: { value: number | null };
            investmentLines: { nodes: { id: string }[] };
          }[];
        };
      };
    }>(
      '{ area(slug: "wirral") { fundingSources { nodes { name kind amount { value } investmentLines { nodes { id } } } } } }',
    );
    const pots = area.fundingSources.nodes;
    const reserve = pots.find(({ kind }) => kind === 'RESERVE');
    const contingency = pots.find(({ kind }) => kind === 'CONTINGENCY');
    expect(reserve?.amount.value).toBe(105_100_000);
    expect(contingency?.name).toMatch(/[Cc]ontingency/);
    const lines = pots.flatMap(({ investmentLines }) => investmentLines.nodes.map(({ id }) => id));
    expect(new Set(lines).size).toBe(lines.length);
  });

  it('finds 49% for England in 49.2 of 2022', async () => {
    const claim = await claimOf('england', /49/);
    expect(claim.verdict).toBe('MATCH');
    expect(claim.against.flatMap(({ points }) => points)).toContain('SAME_FIGURE');
  });

  it('offers what is published of a claim that nobody has checked, and says that it was not checked', async () => {
    const { reconciliation } = await api.query<Answer>(asked, { area: 'wirral' });
    const missed = reconciliation.claims.find(({ claim }) => /still missed/.test(claim.statement));
    expect(missed?.against).toEqual([]);
    expect(missed?.notYetSetAgainst.map(({ finding }) => finding)).not.toContain(expect.any(String));
    expect(missed?.notYetSetAgainst.map(({ published }) => published.value)).toContain('12.6');
    const complaints = reconciliation.gaps.find(({ sentence }) => sentence.includes('Complaints are high'));
    expect(complaints).toMatchObject({ kind: 'NO_FIGURE' });
    expect(reconciliation.verdicts.reduce((sum, { claims }) => sum + claims, 0)).toBe(reconciliation.claims.length);
    expect(reconciliation.assumptions.length).toBeGreaterThan(0);
  });

  it('knows of no claim before anything was recorded, and refuses an area that is not there', async () => {
    const { errors } = await api.ask(asked, { area: 'atlantis' });
    expect(errors?.[0]).toMatchObject({ path: ['reconciliation'], extensions: { code: 'NOT_FOUND' } });
    const past = await api.ask(asked, { area: 'wirral', asKnownAt: '2001-01-01T00:00:00Z' });
    expect(past.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const ahead = await api.ask(asked, { area: 'wirral', asKnownAt: '2999-01-01T00:00:00Z' });
    expect(ahead.errors?.[0]?.extensions.code).toBe('BAD_AS_KNOWN_AT');
  });
});

const known = (value: string) => ({ state: 'KNOWN', value });
const said = (change: Partial<SaidValue>): SaidValue => ({
  value: known('40'),
  upperValue: null,
  unit: 'PERCENT',
  claimedFor: '2022',
  definition: { id: 'd' },
  indicator: { id: 'i' },
  ...change,
});
const published = (change: Partial<PublishedValue>): PublishedValue => ({
  value: known('40.4'),
  area: { id: 'a' },
  definition: { id: 'd' },
  indicator: { id: 'i', unit: 'PERCENT' },
  period: { startsOn: '2022-01-01', endsOn: '2022-12-31' },
  ...change,
});

describe('setting side by side', () => {
  it.each([
    ['rounds to the claim', {}, {}, '-0.4', ['SAME_FIGURE']],
    ['does not round to it', {}, { value: known('40.5') }, '-0.5', ['OTHER_FIGURE']],
    ['a range holds it', { value: known('38'), upperValue: '42' }, {}, '0.0', ['WITHIN_RANGE']],
    ['a range ends below it', { value: known('30'), upperValue: '39' }, {}, '-1.4', ['OTHER_FIGURE']],
    ['no number claimed', { value: { state: 'UNKNOWN', value: null } }, {}, null, ['NO_CLAIMED_NUMBER']],
    ['a symbol published', {}, { value: { state: 'SUPPRESSED', value: null } }, null, ['NO_PUBLISHED_NUMBER']],
    ['weeks and per cent', { unit: 'WEEKS' }, {}, null, ['OTHER_UNIT']],
    ['a month of the year', { claimedFor: '2022-09' }, {}, '-0.4', ['SAME_FIGURE', 'WITHIN_PERIOD']],
    ['March of no year', { claimedFor: 'XXXX-03' }, {}, '-0.4', ['SAME_FIGURE', 'PERIOD_UNSTATED']],
    ['another area', {}, { area: { id: 'b' } }, '-0.4', ['SAME_FIGURE', 'OTHER_AREA']],
    ['another definition', { definition: { id: 'e' } }, {}, '-0.4', ['SAME_FIGURE', 'OTHER_DEFINITION']],
    ['another indicator', { indicator: { id: 'j' } }, {}, '-0.4', ['SAME_FIGURE', 'OTHER_INDICATOR']],
  ])('%s', (_, claim, value, difference, points) => {
    const found = setSideBySide(said(claim), published(value), 'a');
    expect([found.difference.value, found.points]).toEqual([difference, points]);
  });

  it('offers the years around a claim where none is its own', () => {
    const year = (of: number) =>
      published({ period: { startsOn: `${String(of)}-01-01`, endsOn: `${String(of)}-12-31` } });
    const years = [2019, 2020, 2023, 2024].map(year);
    expect(offeredFor(said({}), years).map(({ period }) => period?.startsOn)).toEqual(['2020-01-01', '2023-01-01']);
    expect(offeredFor(said({ claimedFor: null }), years).map(({ period }) => period?.startsOn)).toEqual(['2024-01-01']);
  });
});
