import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { questionNumbers, savedQuestion } from './saved-question.js';

describe('the hundred questions', () => {
  it('have one saved operation each', () => {
    expect(questionNumbers()).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
  });

  it('are each one operation, with the question in words on the first line', () => {
    for (const number of questionNumbers()) {
      const text = savedQuestion(number);
      expect(text).toMatch(/^# .{12,}/);
      expect(parse(text).definitions.filter(({ kind }) => kind === 'OperationDefinition')).toHaveLength(1);
    }
  });
});
