/** Typed operations for the clients and for the answers that cross the model, from the committed contract. */
import type { CodegenConfig } from '@graphql-codegen/cli';
import { withMethods } from './clients/sdk/codegen/preset.js';

const inWords = {
  useTypeImports: true,
  enumsAsTypes: true,
  strictScalars: true,
  scalars: {
    ID: 'string',
    Date: 'string',
    DateTime: 'string',
    Decimal: 'string',
    Fte: 'string',
    PartialDate: 'string',
    Pence: 'number',
    ReportingPeriod: 'string',
  },
} as const;

const sdkImports = `/** The operations as methods: written by \`npm run codegen\` from clients/sdk/operations and the contract. */
import type { AskOptions, Document, Keyless, WriteOptions } from './asking.js';
`;

/** Documents that callers who are not signed in may send come with a list of them: see server/decisions/0026. */
function client(documents: readonly string[]) {
  return {
    preset: 'client' as const,
    documents: [...documents],
    presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
    config: { documentMode: 'string', ...inWords },
  };
}

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  // A client whose first document is yet to be written is a client.
  ignoreNoDocuments: true,
  generates: {
    'clients/operations/gql/': client(['clients/operations/**/*.graphql']),
    'clients/dashboard/src/gql/': client(['clients/dashboard/src/**/*.{ts,tsx}', '!clients/dashboard/src/gql/**']),
    'clients/sdk/src/operations.ts': {
      documents: ['clients/sdk/operations/**/*.graphql'],
      preset: withMethods,
      plugins: [{ add: { content: sdkImports } }, 'typescript-operations'],
      config: { ...inWords, skipTypename: true, mergeFragmentTypes: true },
    },
    'clients/finance/src/operations.ts': {
      documents: ['clients/finance/operations/**/*.graphql'],
      plugins: [
        { add: { content: '/** The operations and what they are answered: written by `npm run codegen`. */' } },
        'typescript-operations',
        'typed-document-node',
      ],
      config: { documentMode: 'string', ...inWords },
    },
    'server/insight/questions.ts': {
      documents: ['server/insight/**/*.question.ts'],
      plugins: [
        {
          add: { content: '/** What the questions of insight take and are answered: written by `npm run codegen`. */' },
        },
        'typescript-operations',
      ],
      config: inWords,
    },
  },
};

export default config;
