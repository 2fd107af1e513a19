import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printContract } from '../../server/print-contract.js';
import { contract } from '../support/contract.js';
import { mutationsWithoutResult, personalFields, undescribed } from './contract-rules.js';

describe('the contract', () => {
  it('describes every element', async () => {
    const { schema } = await contract();
    expect(undescribed(schema)).toEqual([]);
  });

  it('answers every write with a result', async () => {
    const { schema } = await contract();
    expect(mutationsWithoutResult(schema)).toEqual([]);
  });

  it('has no place for a child or a person', async () => {
    const { schema } = await contract();
    expect(personalFields(schema)).toEqual([]);
    expect(
      personalFields(buildSchema('type Query { pupil: Pupil } type Pupil { dateOfBirth: String name: String }')),
    ).toEqual(['Pupil.dateOfBirth']);
  });

  it('is committed as the code emits it', async () => {
    expect(await printContract()).toBe(readFileSync('schema/schema.graphql', 'utf8'));
  });

  it('is caught without a description or a result', () => {
    const broken = buildSchema(
      'type Query { area(id: ID): String } type Mutation { recordSpend: Boolean } enum Colour { RED } input Where { x: Int }',
    );
    expect(undescribed(broken)).toEqual([
      'Query.area',
      'Query.area(id)',
      'Mutation.recordSpend',
      'Colour',
      'Colour.RED',
      'Where',
      'Where.x',
    ]);
    expect(mutationsWithoutResult(broken)).toEqual(['recordSpend']);
  });
});
