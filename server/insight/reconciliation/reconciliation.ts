/** Every claim about an area with what it was set against, from the answer to the question. */
import type { Gap } from '../../../schema/insight/gap.js';
import type { Reconciliation, ReconciledClaim, SetAgainst } from '../../../schema/insight/reconciliation.js';
import type { ReconciliationQuery } from '../questions.js';
import { groupedBy } from '../grouped-by.js';
import type { Lead } from '../lead.js';
import { offeredFor, setSideBySide } from './reconciliation-rules.js';
import { assume, gap, ruleOfPlatform } from '../said-beside.js';

type Said = ReconciliationQuery['area']['claims']['nodes'][number];
type Comparison = Said['comparisons']['nodes'][number];
type Published = NonNullable<Comparison['observation']>;

const assumptions = [
  assume(
    'A verdict is the judgement of whoever checked the claim. How the two stand to each other is worked out here and changes no verdict.',
    ruleOfPlatform,
  ),
  assume(
    'A claim without a stated definition is set against every published definition of its indicator.',
    ruleOfPlatform,
  ),
];

export function reconciliationOf(areaId: string, claims: readonly Said[], lead: Lead): Reconciliation {
  const against = (said: Said, published: Published, finding: string | null): SetAgainst => ({
    observation: lead(published.id),
    published: published.value,
    ...setSideBySide(said, published, areaId),
    finding,
  });
  const reconciled = (said: Said): ReconciledClaim => {
    const compared = said.comparisons.nodes.flatMap(({ observation, finding }) =>
      observation === null ? [] : [against(said, observation, finding)],
    );
    return {
      claim: lead(said.id),
      claimed: said.value,
      verdict: said.verdict,
      reason: said.verdictReason,
      against: compared,
      notYetSetAgainst: compared.length > 0 ? [] : offered(said).map((each) => against(said, each, null)),
    };
  };
  const all = claims.map(reconciled);
  return {
    area: lead(areaId),
    claims: all,
    verdicts: [...groupedBy(all, ({ verdict }) => verdict)].map(([verdict, of]) => ({ verdict, claims: of.length })),
    assumptions,
    gaps: claims.filter((said) => said.comparisons.nodes.length === 0).map((said) => gapOf(said, lead)),
  };
}

const offered = (said: Said): Published[] =>
  offeredFor(
    said,
    (said.indicator?.observations.nodes ?? []).filter(({ current }) => current),
  );

function gapOf(said: Said, lead: Lead): Gap {
  const measured = offered(said).length > 0;
  const why =
    said.indicator === null
      ? 'It names nothing that is measured.'
      : measured
        ? 'Values of the same indicator are published for the area and not yet set against it.'
        : 'No value of its indicator is published for the area.';
  return gap(
    said.value.state === 'DISPUTED' ? 'DISPUTED' : said.indicator === null || measured ? 'NOT_LINKED' : 'NO_FIGURE',
    'published values set against the claim',
    `Nothing was set against "${said.statement}" ${why}`,
    { since: said.asAt, record: lead(said.id) },
  );
}
