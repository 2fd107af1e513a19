/** The links of the picture, each from the money's end towards the outcome's. */
import type { Area, PictureLink } from './picture.js';

const founded = {
  ASSERTED: 'asserted, and not shown by evidence',
  EVIDENCED: 'with some evidence',
  TESTED: 'tested',
  REFUTED: 'tested, and refuted',
};

type From = { readonly id: string } | null | undefined;

function link(from: From, to: From, words: string): PictureLink[] {
  return from && to ? [{ from: from.id, to: to.id, words }] : [];
}

/** Posts stand in the picture as their team; a post of no team stands for itself. */
function standIns({ posts }: Area): (post: From) => From {
  const teams = new Map(posts.nodes.map(({ id, team }) => [id, team]));
  return (post) => (post ? (teams.get(post.id) ?? post) : undefined);
}

function ofMoney({ investmentLines, fundingRequests }: Area): PictureLink[] {
  return [
    ...investmentLines.nodes.flatMap((line) => [
      ...line.pathways.nodes.flatMap((pathway) => link(line, pathway, 'is for this pathway')),
      ...line.workforceCounts.nodes.flatMap((counted) => link(line, counted, 'is said to pay for these staff')),
    ]),
    ...fundingRequests.nodes.flatMap((request) =>
      request.pathways.nodes.flatMap((pathway) => link(request, pathway, 'was asked for this pathway')),
    ),
  ];
}

function ofStaff(area: Area): PictureLink[] {
  const shown = standIns(area);
  return [
    ...area.posts.nodes.flatMap((post) =>
      post.investmentLines.nodes.flatMap((line) => link(line, shown(post), 'pays for posts here')),
    ),
    ...area.teams.nodes.flatMap((team) =>
      team.pathways.nodes.flatMap((pathway) => link(team, pathway, 'works on this pathway')),
    ),
  ];
}

function ofPlan(area: Area): PictureLink[] {
  const shown = standIns(area);
  return area.dependencies.nodes.flatMap((each) => {
    const to = each.dependentAction ?? each.dependentMilestone;
    const from = each.investmentLine ?? each.fundingRequest ?? shown(each.post ?? each.vacancy?.post);
    return link(from, to, `${each.resolved ? 'was' : 'is'} waited for: ${each.statement}`);
  });
}

function ofImpact(area: Area): PictureLink[] {
  const teamsOfType = new Map<string, Set<string>>();
  for (const { id, postType, team } of area.posts.nodes)
    if (postType) teamsOfType.set(postType.id, (teamsOfType.get(postType.id) ?? new Set()).add(team?.id ?? id));
  return area.impactLinks.nodes.flatMap((each) => {
    const { investmentLine, team, workforceCount, action, postType, expectedEffect, strength } = each;
    const to = each.indicator ?? each.pathway;
    const ofType = [...(teamsOfType.get(postType?.id ?? '') ?? [])].map((id) => ({ id }));
    const from = [investmentLine, team, workforceCount, action, ...ofType];
    return from.flatMap((start) => link(start, to, `is said to work on it (${founded[strength]}): ${expectedEffect}`));
  });
}

export function linksOf(area: Area): PictureLink[] {
  const unique = new Map<string, PictureLink>();
  for (const each of [...ofMoney(area), ...ofStaff(area), ...ofPlan(area), ...ofImpact(area)])
    unique.set(`${each.from} ${each.to} ${each.words}`, each);
  return [...unique.values()];
}
