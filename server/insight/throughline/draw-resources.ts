/** From money to posts to the work they get through. */
import { named, type Around, type PictureBoard } from './picture-board.js';

export function drawMoney(board: PictureBoard, { area, today }: Around): void {
  for (const line of area.investmentLines.nodes) {
    const { position, fundingSource } = line;
    const id = board.add(['MONEY', 'InvestmentLine'], line, line.title, [
      named('approved', 'PENCE', position.approved),
      named('committed', 'PENCE', position.committed),
      named('actual', 'PENCE', position.actual),
      named('forecast outturn', 'PENCE', position.forecastOutturn),
      named('variance', 'PENCE', position.variance),
    ]);
    if (fundingSource !== null) {
      const amount = [named('amount', 'PENCE', fundingSource.amount)];
      board.link('FEEDS', board.add(['MONEY', 'FundingSource'], fundingSource, fundingSource.name, amount), id);
    }
    for (const { id: funding, post, sharePercent, withdrawnOn, startsOn, endsOn } of line.postFundings.nodes) {
      if (withdrawnOn !== null || (endsOn !== null && endsOn < today)) continue;
      const from = startsOn === null || startsOn <= today ? '' : ` from ${startsOn}`;
      board.link('PAYS_FOR', id, post?.id, { statement: `${sharePercent} per cent${from}.`, recordId: funding });
    }
    for (const counted of line.workforceCounts.nodes) board.link('SAID_TO_PAY_FOR', id, addCounted(board, counted));
    for (const { id: funding, pathway, use } of line.pathwayFundings.nodes)
      board.link('FUNDS', id, pathway?.id, { statement: use, recordId: funding });
  }
}

type Counted = Around['area']['investmentLines']['nodes'][number]['workforceCounts']['nodes'][number];

export function addCounted(board: PictureBoard, counted: Counted): string {
  return board.add(['POSTS', 'WorkforceCount'], counted, counted.subject, [
    named('counted', 'NUMBER', counted.count),
    named('counted as full-time equivalents', 'FTE', counted.fte),
  ]);
}

interface TypeOfPost {
  id: string;
  asAt: string;
  title: string;
}

export function addPostType(board: PictureBoard, type: TypeOfPost | null): string | undefined {
  return type === null ? undefined : board.add(['POSTS', 'PostType'], type, type.title);
}

export function drawPosts(board: PictureBoard, { area }: Around): void {
  for (const team of area.teams.nodes) {
    board.add(['POSTS', 'Team'], team, team.name, [named('stated establishment', 'FTE', team.statedEstablishment)]);
    for (const { id, pathway, work } of team.pathwayTeams.nodes)
      board.link('WORKS_ON', team.id, pathway?.id, { statement: work, recordId: id });
  }
  for (const post of area.posts.nodes) {
    if (post.status === 'DELETED' || post.status === 'WITHDRAWN') continue;
    const { established, occupied, vacant, agencyCover } = post.staffing;
    board.add(['POSTS', 'Post'], post, post.title, [
      named('established', 'FTE', established),
      named('filled', 'FTE', occupied),
      named('vacant', 'FTE', vacant),
      named('agency cover', 'FTE', agencyCover),
    ]);
    board.link('BELONGS_TO', post.id, post.team?.id);
    board.link('IS_OF_TYPE', post.id, addPostType(board, post.postType));
    for (const vacancy of post.vacancies.nodes) {
      const since = vacancy.openedOn === null ? '' : `, since ${vacancy.openedOn}`;
      const fte = [named('vacant', 'FTE', vacancy.fte)];
      board.link(
        'STANDS_VACANT',
        post.id,
        board.add(['POSTS', 'Vacancy'], vacancy, `Vacancy: ${post.title}${since}`, fte),
      );
    }
  }
}

export function drawCapacity(board: PictureBoard, { area }: Around): void {
  for (const pace of area.capacityAssumptions.nodes) {
    const { unit, scenario, throughputPer } = pace;
    const per = throughputPer === null ? 'for each period' : `a ${throughputPer.toLowerCase()}`;
    const id = board.add(['CAPACITY', 'CapacityAssumption'], pace, `${unit}: ${scenario}`, [
      named(`${unit} a full-time equivalent a month`, 'NUMBER', pace.perFtePerMonth),
      named(`${unit} ${per}`, 'NUMBER', pace.throughput),
      named('months until a starter works at the full rate', 'MONTHS', pace.rampMonths),
    ]);
    board.link('WORKS_AT', addPostType(board, pace.postType), id, { statement: `Confidence: ${pace.confidence}.` });
    board.link('WORKS_AT', pace.team?.id, id);
    for (const { id: record, pathway, step } of pace.pathwayCapacities.nodes)
      board.link('WORKS_ON', id, pathway?.id, { statement: step, recordId: record });
  }
}
