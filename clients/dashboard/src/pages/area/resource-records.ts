/** Money and staff of the picture: lines and requests, teams, posts of no team, and staff who are counted and not listed. */
import { money } from '../../figures/money.js';
import { count, fte } from '../../figures/numbers.js';
import { lowWords, words } from '../../figures/words.js';
import type { Area, PictureRecord, Said } from './picture.js';
import { said } from './said.js';

export function moneyRecords({ investmentLines, fundingRequests }: Area): PictureRecord[] {
  const lines = investmentLines.nodes.map(({ id, title, position }) => ({
    id,
    stage: 'MONEY' as const,
    title,
    said: [said('Approved', position.approved, money), said('Spent', position.actual, money)],
  }));
  const requests = fundingRequests.nodes.map(({ id, purpose, status, amount }) => ({
    id,
    stage: 'MONEY' as const,
    title: `Asked for: ${purpose}`,
    said: [{ label: 'Request', words: words(status), isMissing: false }, said('Amount', amount, money)],
  }));
  return [...lines, ...requests];
}

type Staffing = Area['teams']['nodes'][number]['staffing'];

/** Agency cover stands apart: it fills no post. */
function staffed({ established, vacant, agencyCover }: Staffing): Said[] {
  if (established.state === 'UNKNOWN' && vacant.state === 'UNKNOWN')
    return [{ label: 'Posts', words: 'Not known', isMissing: true }];
  return [
    said('Established', established, fte),
    said('Vacant', vacant, fte),
    said('Agency cover, apart', agencyCover, fte),
  ];
}

export function staffRecords({ teams, postsOfNoTeam, investmentLines }: Area): PictureRecord[] {
  const listed = [
    ...teams.nodes.map(({ id, name, staffing }) => ({ id, title: name, staffing })),
    ...postsOfNoTeam.nodes,
  ].map(({ id, title, staffing }) => ({ id, stage: 'STAFF' as const, title, said: staffed(staffing) }));
  const counted = investmentLines.nodes.flatMap(({ workforceCounts }) =>
    workforceCounts.nodes.map((each) => ({
      id: each.id,
      stage: 'STAFF' as const,
      title: each.subject,
      said: [said(`Number of ${lowWords(each.measure)}`, each.count, count)],
    })),
  );
  return [...listed, ...counted];
}
