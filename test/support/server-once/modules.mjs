/** In place of a module's own text: one that hands on what the module, loaded once, exports. */
import { createHash } from 'node:crypto';
import { load } from './load.mjs';

async function handedOn(file) {
  const names = Object.keys(await load(file));
  return [
    `const module = await loadedOnce.load(${JSON.stringify(file)});`,
    ...names.map((name) =>
      name === 'default' ? 'export default module.default;' : `export const ${name} = module.${name};`,
    ),
  ].join('\n');
}

export default {
  processAsync: async (_text, file) => ({ code: await handedOn(file) }),
  getCacheKeyAsync: async (_text, file) =>
    createHash('sha256')
      .update(await handedOn(file))
      .digest('hex'),
};
