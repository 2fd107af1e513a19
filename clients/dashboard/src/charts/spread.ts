/** Moves labels apart that would lie on one another, each as little as it takes. */
export interface Placed {
  /** Where its middle should be. */
  readonly at: number;
  readonly height: number;
}

/**
 * Neighbours that touch become a block that stands as near as it can to where its members should be; blocks that then touch join.
 * The answer keeps the order of what was given.
 */
export function spread(labels: readonly Placed[], from: number, to: number): number[] {
  const order = labels.map((_, index) => index).sort((a, b) => (labels[a]?.at ?? 0) - (labels[b]?.at ?? 0));
  interface Block {
    members: number[];
    height: number;
    top: number;
  }
  const fit = (members: number[]): Block => {
    const height = members.reduce((sum, index) => sum + (labels[index]?.height ?? 0), 0);
    let above = 0;
    let wish = 0;
    for (const index of members) {
      const label = labels[index];
      if (!label) continue;
      wish += label.at - above - label.height / 2;
      above += label.height;
    }
    const top = Math.min(Math.max(wish / members.length, from), Math.max(from, to - height));
    return { members, height, top };
  };
  const blocks: Block[] = [];
  for (const index of order) {
    let block = fit([index]);
    for (let last = blocks.at(-1); last && last.top + last.height > block.top; last = blocks.at(-1)) {
      blocks.pop();
      block = fit([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  const middles = labels.map(({ at }) => at);
  for (const { members, top } of blocks) {
    let y = top;
    for (const index of members) {
      const height = labels[index]?.height ?? 0;
      middles[index] = y + height / 2;
      y += height;
    }
  }
  return middles;
}
