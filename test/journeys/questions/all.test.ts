import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { Kind, parse, print } from 'graphql';
import { questionNumbers, savedQuestion } from './saved-question.js';

const folder = 'test/journeys/questions';
const hundred = Array.from({ length: 100 }, (_, index) => index + 1);

describe('the hundred questions', () => {
  it('have one saved operation each', () => {
    expect(questionNumbers()).toEqual(hundred);
  });

  it('are each held against their answer once', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.test.ts'),
    );
    const held = files.flatMap((file) => [
      ...readFileSync(path.join(folder, file), 'utf8').matchAll(/^ {2}it\('(\d+):/gm),
    ]);
    expect(held.map(([, number]) => Number(number)).sort((a, b) => a - b)).toEqual(hundred);
  });

  it('are each one operation, with the question in words on the first line', () => {
    for (const number of questionNumbers()) {
      const text = savedQuestion(number);
      expect(text).toMatch(/^# .{12,}/);
      expect(parse(text).definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)).toHaveLength(1);
    }
  });

  it('share a fragment’s text where they share its name', () => {
    const texts = new Map<string, string>();
    for (const definition of questionNumbers().flatMap((number) => parse(savedQuestion(number)).definitions)) {
      if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
      const { value: name } = definition.name;
      expect(print(definition)).toBe(texts.get(name) ?? print(definition));
      texts.set(name, print(definition));
    }
  });
});
