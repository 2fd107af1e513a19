/** Colours of charts, by what they say. Each is told apart without colour too: by dash, mark, pattern or place. */
export const ink = '#0b0c0c';
export const quiet = '#505a5f';
export const rule = '#cecece';

export const main = '#12436d';
export const others = ['#801650', '#3d3d3d', '#b5461a', '#4c2c92'] as const;
export const dashes = ['7 4', '2 3', '10 3 2 3', '4 4'] as const;
export const goal = '#00703c';

/** From short to long: darker is longer. */
export const waits = ['#8ebfe8', '#2073bc', '#12436d'] as const;
