/** A table's row as code states it: what the database gives and what may be null may be left out. */
type Given = 'id' | 'recordedAt' | 'version' | 'changeId';
type Defaulted = 'realm' | 'visibility' | 'ownerId';
type Nullable<Row> = { [Field in keyof Row]-?: null extends Row[Field] ? Field : never }[keyof Row];
type Optional<Row> = Extract<Defaulted | Nullable<Row>, keyof Row>;

export type NewRow<Row> = Omit<Row, Given | Optional<Row>> & Partial<Pick<Row, Optional<Row>>>;
