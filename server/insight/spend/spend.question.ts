/** What became of the money of one line, or of every line for an area. */
import { question } from '../../platform/questions.js';
import type {
  AreaOfLineQuery,
  AreaOfLineQueryVariables,
  SpendOfAreaQuery,
  SpendOfAreaQueryVariables,
  SpendOfLineQuery,
  SpendOfLineQueryVariables,
} from '../questions.js';
import { lineOfSpend } from './line.question.js';
import { outcomesOfSpend } from './outcomes.question.js';

const ofLine = [lineOfSpend, outcomesOfSpend];

export const spendOfAreaQuestion = question<SpendOfAreaQuery, SpendOfAreaQueryVariables>(
  /* GraphQL */ `
    query SpendOfArea($area: String!, $asAt: Date!) {
      area(slug: $area) {
        investmentLines(first: 1000) {
          nodes {
            ...LineOfSpend
            ...OutcomesOfSpend
          }
        }
      }
    }
  `,
  ofLine,
);

/** Outcomes are followed in the area of the line. */
export const areaOfLineQuestion = question<AreaOfLineQuery, AreaOfLineQueryVariables>(/* GraphQL */ `
  query AreaOfLine($line: ID!) {
    node(id: $line) {
      ... on InvestmentLine {
        area {
          slug
        }
      }
    }
  }
`);

export const spendOfLineQuestion = question<SpendOfLineQuery, SpendOfLineQueryVariables>(
  /* GraphQL */ `
    query SpendOfLine($line: ID!, $area: String!, $asAt: Date!) {
      node(id: $line) {
        ... on InvestmentLine {
          ...LineOfSpend
          ...OutcomesOfSpend
        }
      }
    }
  `,
  ofLine,
);
