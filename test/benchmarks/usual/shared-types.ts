/** What the types of the reference build have in common: figures, pages, arguments. */
import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType, type ClassType } from 'type-graphql';

@ObjectType()
export class MoneyFigure {
  @Field(() => String) state!: string;
  @Field(() => Float, { nullable: true }) value!: string | null;
}

@ObjectType()
export class DecimalFigure {
  @Field(() => String) state!: string;
  @Field(() => String, { nullable: true }) value!: string | null;
}

@ObjectType()
export class CountFigure {
  @Field(() => String) state!: string;
  @Field(() => Int, { nullable: true }) value!: number | null;
}

export interface Page<Row> {
  nodes: Row[];
}

export function pageType<Node extends object>(node: ClassType<Node>) {
  @ObjectType(`${node.name}Connection`)
  class Connection {
    @Field(() => [node]) nodes!: Node[];
  }
  return Connection;
}

export enum OrderField {
  TITLE,
  OPENED_ON,
}
registerEnumType(OrderField, { name: 'OrderField' });

export enum Realm {
  FACT = 'FACT',
  DEMONSTRATION = 'DEMONSTRATION',
}
registerEnumType(Realm, { name: 'Realm' });

@InputType()
export class Order {
  @Field(() => OrderField) by!: OrderField;
}

@ArgsType()
export class ListArgs {
  @Field(() => Int, { defaultValue: 50 }) first!: number;
  /** Each list of this build has one order, which is the one that is asked for. */
  @Field(() => Order, { nullable: true }) order?: Order;
}

@InputType()
export class IdFilter {
  @Field(() => [ID]) in!: string[];
}

@InputType()
export class RootFilter {
  @Field(() => IdFilter) area!: IdFilter;
}

@ArgsType()
export class RootArgs extends ListArgs {
  @Field(() => Realm) realm!: Realm;
  @Field(() => RootFilter) filter!: RootFilter;
}

export async function firstOf<Row>(rows: Promise<Row[]>, { first }: ListArgs): Promise<Page<Row>> {
  return { nodes: (await rows).slice(0, first) };
}
