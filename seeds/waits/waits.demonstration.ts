/** The fictional waits: pathways and clocks, lists by month, case stages, and the money, teams and provision around them. */
import { CaseStageSnapshotRow } from '../../server/waits/case-stage-snapshot.entity.js';
import { DemandFactorRow } from '../../server/waits/demand-factor.entity.js';
import { PathwayCapacityRow } from '../../server/waits/pathway-capacity.entity.js';
import { PathwayFundingRow } from '../../server/waits/pathway-funding.entity.js';
import { PathwayTeamRow } from '../../server/waits/pathway-team.entity.js';
import { ProvisionCapacityRow } from '../../server/waits/provision-capacity.entity.js';
import { ProvisionGapRow } from '../../server/waits/provision-gap.entity.js';
import { WhileWaitingOfferRow } from '../../server/waits/while-waiting-offer.entity.js';
import { monthEnd } from '../calendar.js';
import type { InventedArea, World } from '../invent.js';
import { count } from '../whole-numbers.js';
import { facts, known, suppressed, unknown, type SeedTable } from '../seed.js';
import { inventedPathways, pathways } from './invented-pathways.js';
import { inventedSnapshots } from './invented-snapshots.js';

export function inventWaits({ scale }: World, area: InventedArea): SeedTable[] {
  return [
    ...inventedPathways(area),
    ...inventedSnapshots(area, scale.waitMonths),
    caseStages(area),
    ...joined(area, scale.lines),
    ...provision(area),
  ];
}

const stages = ['DECISION_DUE', 'ADVICE_DUE', 'DRAFT_DUE', 'FINAL_DUE', 'REVIEW_DUE', 'AMENDMENT_DUE'] as const;

function caseStages(area: InventedArea): SeedTable {
  const chance = area.chance('case stages');
  return facts(
    CaseStageSnapshotRow,
    { ...area.told('waits'), pathwayId: area.id('Pathway', 'ehc') },
    count(12).flatMap((back) =>
      stages.map((stage) => ({
        key: area.key(`${stage} ${String(back)}`),
        stage,
        count:
          stage === 'AMENDMENT_DUE' && back % 5 === 3 ? suppressed('Fewer than five.') : known(chance.whole(18, 120)),
        reason: stage === 'ADVICE_DUE' ? 'Health and psychology advice comes late.' : null,
        overseenBy: stage === 'ADVICE_DUE' ? 'Weekly panel of council and trusts' : null,
        asAt: monthEnd(back),
      })),
    ),
  );
}

function joined(area: InventedArea, lines: number): SeedTable[] {
  const told = area.told('waits');
  const paid = pathways.filter(({ line }) => line < lines);
  return [
    facts(PathwayFundingRow, told, [
      ...paid.map(({ slug, line }) => ({
        key: area.key(slug),
        pathwayId: area.id('Pathway', slug),
        lineId: area.id('InvestmentLine', line),
        use: 'Pays for the service.',
      })),
      ...(['neuro', 'salt'] as const).map((slug) => ({
        key: area.key(`${slug} request`),
        pathwayId: area.id('Pathway', slug),
        requestId: area.id('FundingRequest', slug),
        use: 'Asked for to bring waits down.',
      })),
    ]),
    facts(
      PathwayTeamRow,
      told,
      pathways.flatMap(({ slug, team }) =>
        team === null
          ? []
          : [
              {
                key: area.key(slug),
                pathwayId: area.id('Pathway', slug),
                teamId: area.id('Team', team),
                work: 'Carries it.',
              },
            ],
      ),
    ),
    facts(PathwayCapacityRow, told, [
      {
        key: area.key('salt'),
        pathwayId: area.id('Pathway', 'salt'),
        assumptionId: area.id('CapacityAssumption', 'salt'),
        step: 'First assessment',
      },
      {
        key: area.key('ep-advice'),
        pathwayId: area.id('Pathway', 'ep-advice'),
        assumptionId: area.id('CapacityAssumption', 'psychology'),
      },
      {
        key: area.key('neuro'),
        pathwayId: area.id('Pathway', 'neuro'),
        assumptionId: area.id('CapacityAssumption', 'neuro'),
        step: 'Assessment',
      },
    ]),
  ];
}

function provision(area: InventedArea): SeedTable[] {
  const told = area.told('waits');
  return [
    facts(ProvisionCapacityRow, told, [
      {
        key: area.key('base'),
        title: 'Language base at Invented School 2',
        kind: 'RESOURCE_BASE',
        status: 'OPEN',
        provisions: known(1),
        places: known(14),
        placesNeeded: known(22),
        sufficiency: 'INSUFFICIENT',
        opensOn: '2025-09',
      },
      {
        key: area.key('special'),
        title: 'New special school',
        kind: 'SPECIAL_SCHOOL',
        status: 'BID',
        provisions: known(1),
        places: known(80),
        placesNeeded: unknown('The forecast of places is not finished.'),
        sufficiency: 'UNKNOWN',
      },
    ]),
    facts(ProvisionGapRow, told, [
      {
        key: area.key('language'),
        pathwayId: area.id('Pathway', 'salt'),
        gap: 'Places for pupils with developmental language disorder after age 11',
        setting: 'Secondary schools',
        response: 'A base is planned.',
      },
    ]),
    facts(DemandFactorRow, told, [
      {
        key: area.key('neuro'),
        pathwayId: area.id('Pathway', 'neuro'),
        factor: 'More adults and schools know the signs of ADHD in girls',
        direction: 'RAISES',
        saidBy: 'Head of the neurodevelopmental team',
      },
      {
        key: area.key('salt'),
        pathwayId: area.id('Pathway', 'salt'),
        factor: 'Early language work in nurseries',
        direction: 'LOWERS',
        saidBy: 'Head of therapy',
        note: 'Expected from 2027.',
      },
      {
        key: area.key('ehc'),
        pathwayId: area.id('Pathway', 'ehc'),
        factor: 'Long waits for therapy lead families to ask for a plan',
        direction: 'DISPUTED',
        saidBy: 'Parent carer forum',
      },
    ]),
    facts(WhileWaitingOfferRow, told, [
      {
        key: area.key('neuro'),
        pathwayId: area.id('Pathway', 'neuro'),
        providerId: area.id('Organisation', 'community-trust'),
        title: 'Group programme before assessment',
        detail: 'Six evenings for parents.',
        designedWith: 'Parent carer forum',
      },
    ]),
  ];
}
