/** An NHS provider hands in last month's waits, and answers what it was asked about its clock. */
import { allTaken, inBatches, isRefusal, paginate } from '@throughline/sdk';
import { all, connect } from './connect.mjs';

const provider = process.argv[2] ?? 'demonstration-community-trust';
const realm = provider.startsWith('demonstration-') ? 'DEMONSTRATION' : 'FACT';
const throughline = connect();

const pathways = await all(paginate((page) => throughline.pathways({ ...page, realm, first: 200 })));
const clocks = await all(paginate((page) => throughline.clockDefinitions({ ...page, realm, first: 200 })));

// In your system these come from the patient administration system: a line for each list.
const counted = [
  { pathway: 'demonstration-salt', total: 412, medianWeeks: '21.5', longestWeeks: '58' },
  { pathway: 'demonstration-camhs', total: 268, medianWeeks: '17', longestWeeks: '44' },
  // What is not known is said to be not known: that is a figure too.
  { pathway: 'demonstration-neuro', total: 731, medianWeeks: null, longestWeeks: '104' },
];
const items = counted.map(({ pathway: slug, total, medianWeeks, longestWeeks }) => {
  const pathway = pathways.find((each) => each.slug === slug);
  const clock = clocks.find((each) => each.slug === slug);
  return {
    pathwayId: pathway.id,
    providerId: pathway.provider.id,
    areaId: pathway.area.id,
    clockId: clock.id,
    scope: 'PROVIDER',
    status: 'PROVISIONAL',
    completeness: 'COMPLETE',
    period: '2026-10|M',
    total: { value: total },
    medianWeeks: medianWeeks === null ? { state: 'UNKNOWN', note: 'Not counted this month.' } : { value: medianWeeks },
    longestWeeks: { value: longestWeeks },
  };
});

// The key says which submission this is: run the example again, and nothing is recorded twice.
const report = await inBatches(
  (input) => throughline.reportWaits(input),
  { asAt: '2026-10-31', items },
  { idempotencyKey: `${provider}-waits-2026-10` },
);
for (const { index, path, message } of report.refused) console.log(`Line ${index + 1} (${path.join('.')}): ${message}`);
for (const { snapshots, flags, replayed } of allTaken(report)) {
  console.log(`${snapshots.length} lists are on record${replayed ? ', since an earlier run' : ''}.`);
  for (const { rule, detail } of flags) console.log(`  Doubted by ${rule}: ${detail}`);
}

const asked = await all(
  paginate((page) =>
    throughline.dataQueries({
      ...page,
      realm,
      filter: { askedOfSlug: { equals: provider }, status: { in: ['OPEN', 'WITH_PROVIDER'] } },
    }),
  ),
);
if (asked.length === 0) console.log('Nothing was asked.');
for (const query of asked) {
  console.log(`Asked by ${query.raisedBy}: ${query.question}`);
  const answer = await throughline.answerDataQuery({
    dataQueryId: query.id,
    expectedVersion: query.version,
    outcome: 'ANSWERED',
    answer:
      'The clock starts with the accepted referral and goes on until the first assessment. Groups before it do not stop it.',
  });
  console.log(
    isRefusal(answer) ? `  Refused: ${answer.message}` : `  ${answer.dataQuery.status}: ${answer.dataQuery.answer}`,
  );
}
