import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Accepted } from '../shared/accepted.js';
import { mutation } from '../shared/mutation.js';
import { PartialDate } from '../shared/scalars.js';
import { ChangeInput } from '../shared/write-input.js';
import { Dependency } from './dependency.js';

@InputType({ description: 'The end of waiting.' })
export class ResolveDependencyInput extends ChangeInput {
  @Field(() => ID, { description: 'The dependency.' })
  dependencyId!: string;

  @Field(() => PartialDate, { description: 'When it ceased to wait.' })
  resolvedOn!: string;
}

@ObjectType({ implements: Accepted, description: 'The dependency was resolved.' })
export class DependencyResolved extends Accepted {
  @Field(() => Dependency, { description: 'The dependency.' })
  dependency!: Dependency;
}

export const ResolveDependency = mutation({
  verb: 'resolveDependency',
  does: 'Records that something in a plan no longer waits.',
  refusals: {
    ALREADY_RESOLVED: 'it no longer waits.',
    FUTURE_DATE: 'the day is still to come.',
  },
  input: ResolveDependencyInput,
  success: DependencyResolved,
});
