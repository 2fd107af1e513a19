/** Declares a contract enum once: its values, each with its meaning. The value is its own name, in code, database and API. */
import { registerEnumType } from 'type-graphql';

export type Enumeration<Name extends string> = { readonly [Value in Name]: Value };
export type ValueOf<E> = E extends Enumeration<infer Name> ? Name : never;

const declared: { values: object; name: string; description: string; meanings: Readonly<Record<string, string>> }[] =
  [];

export function enumeration<Name extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Name, string>>,
): Enumeration<Name> {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as Enumeration<Name>;
  const valuesConfig = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<Name, { description: string }>;
  registerEnumType(values, { name, description, valuesConfig });
  declared.push({ values, name, description, meanings });
  return values;
}

/** Every enum of the contract, also those that only lists and computed fields use. */
export function enumerations(): readonly (typeof declared)[number][] {
  return declared;
}

/** The name a type has in the contract, whether it is a class, a scalar or an enum. */
export function contractName(type: object): string {
  return declared.find(({ values }) => values === type)?.name ?? (type as { name: string }).name;
}
