/** What the sender of a section 251 file may say about it. */
import { z } from 'zod';
import { symbolStates, type SymbolState } from './symbols.js';

const symbols = z
  .string()
  .optional()
  .transform((given = '', context) => {
    const said = new Map<string, SymbolState>();
    for (const pair of given.split(',').filter((part) => part.trim() !== '')) {
      const [text = '', state = ''] = pair.split('=').map((part) => part.trim());
      const means = symbolStates.find((each) => each === state);
      if (text === '' || means === undefined)
        context.addIssue({
          code: 'custom',
          message: `write pairs such as x=NOT_APPLICABLE; the meanings are ${symbolStates.join(', ')}`,
        });
      else said.set(text.toLowerCase(), means);
    }
    return said;
  });

export const section251Options = z.strictObject({
  unit: z
    .enum(['POUNDS', 'MILLIONS'])
    .optional()
    .describe('POUNDS or MILLIONS of pounds, where the file does not show it or shows it wrong.'),
  stage: z.enum(['BUDGET', 'OUTTURN']).optional().describe('BUDGET or OUTTURN, where the headings do not say it.'),
  symbols: symbols.describe(
    'What symbols mean in this file where it is not the convention, such as x=NOT_APPLICABLE,z=UNKNOWN.',
  ),
  release: z
    .string()
    .optional()
    .describe('Which release the file is part of, such as "2023-24, December 2024"; the name of the file unless said.'),
  published: z.iso
    .date()
    .optional()
    .describe('The day the release was published, YYYY-MM-DD: an earlier one replaces nothing of a later.'),
});

export type Section251Options = z.output<typeof section251Options>;
