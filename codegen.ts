/** Typed operations for the clients, from the committed contract and the saved operations. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: [
    'clients/operations/**/*.graphql',
    'clients/dashboard/src/**/*.{ts,tsx}',
    '!clients/dashboard/src/gql/**',
  ],
  generates: {
    'clients/dashboard/src/gql/': {
      preset: 'client',
      // The documents that callers who are not signed in may send: see server/decisions/0026.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        documentMode: 'string',
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
      },
    },
  },
};

export default config;
