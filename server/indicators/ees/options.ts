/** What the sender of a statistics file may say about it. */
import { z } from 'zod';
import { IndicatorTopic } from '../../../schema/indicators/indicator.js';
import type { ObservationSymbol } from '../../../schema/indicators/observation-symbol.js';
import { convention } from './symbols.js';

const listOf = (given: string | string[] | undefined): string[] =>
  (typeof given === 'string' ? [given] : (given ?? []))
    .flatMap((text) => text.split(','))
    .map((text) => text.trim())
    .filter((text) => text !== '');

const list = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform(listOf);

/** `left=right`, several of them. */
const pairs = list.transform((items, context) => {
  const split = items.map((item) => item.split('=').map((text) => text.trim()));
  if (split.some((parts) => parts.length !== 2 || parts.includes('')))
    context.addIssue({ code: 'custom', message: 'write pairs such as a=b, with commas between' });
  return new Map(split.map(([left = '', right = '']) => [left, right]));
});

const symbols = pairs.transform((given, context) => {
  const known = new Set<string>(Object.values(convention));
  if ([...given.values()].some((meaning) => !known.has(meaning)))
    context.addIssue({ code: 'custom', message: `the meanings are ${[...known].join(', ')}` });
  return new Map([...given].map(([text, means]) => [text.toLowerCase(), means as ObservationSymbol]));
});

const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and hyphens, such as dfe-ehc-timeliness-2026');

export const eesOptions = z.strictObject({
  dataSet: slug.optional().describe('The data set the file is, by its slug; a new slug makes a new data set.'),
  follows: slug.optional().describe('For a new data set: the one it is the next release of.'),
  title: z.string().optional().describe('For a new data set: what the file is called.'),
  edition: z.string().optional().describe('For a new data set: which release, such as "Reporting year 2026".'),
  publisher: slug
    .optional()
    .describe('For a new data set: who publishes it, by the slug of an organisation; dfe unless said.'),
  release: slug
    .optional()
    .describe('For a new data set: the publication it is part of, by the slug of a source document.'),
  map: pairs.describe('Columns that were renamed: new=old, where old is the name that definitions know.'),
  without: list.describe('Columns that definitions know and this release no longer has.'),
  filters: list.describe('Columns that are filters although they hold numbers.'),
  symbols: symbols.describe('What symbols mean here where it is not the convention, such as x=Z,z=X.'),
  define: list.describe('Columns to make indicators of, or all; with topic.'),
  topic: z
    .enum(Object.keys(IndicatorTopic) as (keyof typeof IndicatorTopic)[])
    .optional()
    .describe(`What the new indicators are about: ${Object.keys(IndicatorTopic).join(', ')}.`),
});

export type EesOptions = z.output<typeof eesOptions>;
