/** Typed operations for the clients, from the committed contract and the saved operations. */
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  documents: ['clients/operations/**/*.graphql'],
  generates: {
    'clients/dashboard/src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
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
