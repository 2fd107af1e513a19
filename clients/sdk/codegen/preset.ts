/** Adds the methods to what codegen's own plugins write into a file. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import * as methods from './methods.js';

type Output = Extract<CodegenConfig['generates'][string], { preset?: unknown }>;
type Preset = Exclude<NonNullable<Output['preset']>, string>;

export const withMethods: Preset = {
  buildGeneratesSection: (options) => [
    {
      ...options,
      filename: options.baseOutputDir,
      pluginMap: { ...options.pluginMap, methods },
      plugins: [...options.plugins, { methods: {} }],
    },
  ],
};
