/** Bodies of requests that are hardly GraphQL over HTTP. */
import type { Families } from './hostile.js';

export const bodies: Families = {
  bodies: () => [
    ['an array of requests', Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))],
    ['an empty array', []],
    ['a number', 7],
    ['null', null],
    ['a text', '"{ __typename }"'],
    ['a query that is a number', { query: 7 }],
    ['a query that is a list', { query: ['{ __typename }'] }],
    ['a query that is a tree', { query: { kind: 'Document', definitions: [] } }],
    ['variables that are a text', { query: '{ __typename }', variables: '{}' }],
    ['variables that are a list', { query: '{ __typename }', variables: [1] }],
    ['extensions that are a text', { query: '{ __typename }', extensions: '{}' }],
    ['an operationName that is an object', { query: '{ __typename }', operationName: {} }],
    ['a broken text', '{"query": "{ __typename }"'],
    ['two texts', '{"query":"{ __typename }"}{"query":"{ __typename }"}'],
    ['60,000 brackets', '['.repeat(60_000)],
    ['more than 100 kB', { query: `{ __typename } #${'x'.repeat(100_000)}` }],
    ['a saved document that is not there', { documentId: 'sha256:0000' }],
    ['a hash that is not there', { extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } }],
    ['a hash that is a list', { extensions: { persistedQuery: { version: 1, sha256Hash: [] } } }],
    [
      'another text for a hash',
      { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: 'ab'.repeat(32) } } },
      'harmless',
    ],
  ],
};
