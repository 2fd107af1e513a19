import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { Kind, parse, print, visit, type DefinitionNode, type FragmentDefinitionNode } from 'graphql';
import { readTrustedDocuments } from '../../server/platform/trusted-documents.js';

const folder = 'clients/dashboard/src';
const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.document.ts'))
  .flatMap((file) => [...readFileSync(path.join(folder, file), 'utf8').matchAll(/\bgraphql\(`([^`]*)`\)/g)])
  .flatMap(([, text = '']): readonly DefinitionNode[] => parse(text).definitions);
const fragments = new Map(
  definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
);

/** With what the fragments use themselves. */
function fragmentsOf(
  definition: DefinitionNode,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value);
      if (fragment === undefined || found.has(fragment)) return;
      found.add(fragment);
      fragmentsOf(fragment, found);
    },
  });
  return found;
}

const operations = definitions.flatMap((each) =>
  each.kind === Kind.OPERATION_DEFINITION ? [[each.name?.value ?? 'a nameless document', each] as const] : [],
);

test.each(operations)('%s is committed as it is written: otherwise run npm run codegen', (_name, operation) => {
  const whole = [operation, ...fragmentsOf(operation)].map(print).join('\n');
  expect(readTrustedDocuments().has(parse(whole))).toBe(true);
});
