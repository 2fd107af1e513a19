/** The house's bans as failing checks. Nothing is at "warn": what is worth saying stops the build. */
import eslint from '@eslint/js';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const queryMethods = '/^(query|where|andWhere|orWhere|having|andHaving|orHaving|orderBy|addOrderBy|select|addSelect)$/';

const noEnvironment = {
  object: 'process',
  property: 'env',
  message: 'Every environment variable is read once, in server/config.ts: take what you need from its Config.',
};

const noBuiltSql = {
  selector:
    `CallExpression[callee.property.name=${queryMethods}] > TemplateLiteral.arguments[expressions.length>0], ` +
    `CallExpression[callee.property.name=${queryMethods}] > BinaryExpression.arguments[operator="+"]`,
  message: 'Text put together in a query is how injection starts: pass values as parameters.',
};

const noRounding = {
  selector: 'CallExpression[callee.object.name="Math"][callee.property.name=/^(round|ceil|floor|trunc)$/]',
  message: 'Money is whole pence and is rounded only in schema/shared.',
};

const noFixing = {
  selector: 'CallExpression[callee.property.name="toFixed"]',
  message: 'toFixed rounds: format money and FTE through their scalars.',
};

export default defineConfig(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      'clients/**/gql/',
      'server/insight/questions.ts',
      'clients/{finance,sdk}/src/operations.ts',
      'coverage/',
      '.data/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  eslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // Contract and table classes carry decorators and no code.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreVoidOperator: true }],
      // Rows and column sets are plain data that TypeORM fills in; a class there is a shape, not a promise of its constructor.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // A hook of fastify's says by its promise that it has ended, whether or not it waits for something.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      'no-restricted-properties': ['error', noEnvironment],
      'no-restricted-syntax': ['error', noBuiltSql, noRounding, noFixing],
    },
  },
  { files: ['server/config.ts', 'test/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
  // Shares of work done and seconds passed, no money among them; the money scalar itself is the one place to round.
  {
    files: ['schema/shared/*.ts', 'server/platform/**/*.ts', 'clients/**/*.{ts,tsx}', 'test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', noBuiltSql] },
  },
  { files: ['test/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
);
