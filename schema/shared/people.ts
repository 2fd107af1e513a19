/**
 * Which figures count people. Where they are small somebody may be recognised: they are held back from roles that do not see small
 * numbers, together with as many others of the margins they belong to as it takes.
 */
import type { ClassType } from 'type-graphql';

export interface CountOfPeople {
  noun: ClassType;
  field: string;
  /** What it adds up with: nobody may be found by taking the rest from a total. */
  margins: string;
  /** Figures of the same record that would give it away. */
  beside: readonly string[];
}

const declared: CountOfPeople[] = [];

export function CountsPeople(margins: string, beside: readonly string[] = []): PropertyDecorator {
  return (prototype, field) => {
    declared.push({ noun: prototype.constructor as ClassType, field: String(field), margins, beside });
  };
}

export const countsOfPeople = (): readonly CountOfPeople[] => declared;
