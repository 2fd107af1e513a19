/** A field that no table stores: its row's links say how the database works it out. */
import type { GraphQLScalarType } from 'graphql';
import type { ClassType } from 'type-graphql';

export interface ComputedField {
  noun: ClassType;
  name: string;
  type: () => unknown;
  description: string;
  nullable: boolean;
  /** Says what `asAt: Date` means for this field; without it the field takes no argument. */
  asAt: string | undefined;
}

const declared: ComputedField[] = [];

export function Computed(
  type: () => ClassType | GraphQLScalarType | object,
  options: { description: string; nullable?: boolean; asAt?: string },
): PropertyDecorator {
  return (prototype, name) => {
    declared.push({
      noun: prototype.constructor as ClassType,
      name: String(name),
      type,
      description: options.description,
      nullable: options.nullable ?? false,
      asAt: options.asAt,
    });
  };
}

/** The computed fields of a noun, those of the interfaces it extends first. */
export function computedFields(noun: ClassType): ComputedField[] {
  return declared.filter((field) => field.noun === noun || noun.prototype instanceof field.noun);
}
