/** The first of a long list, and the others when asked for. */
import { useState, type ReactNode } from 'react';

interface SomeOfProps<Item> {
  readonly items: readonly Item[];
  readonly first?: number;
  /** What they are, for the button: "promises". */
  readonly what: string;
  readonly className?: string;
  /** Gives a list item. */
  readonly children: (item: Item) => ReactNode;
}

export function SomeOf<Item>({ items, first = 10, what, className, children }: SomeOfProps<Item>) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? items : items.slice(0, first);
  return (
    <>
      <ul className={`govuk-list ${className ?? ''}`}>{shown.map(children)}</ul>
      {items.length > shown.length && (
        <button
          type="button"
          className="govuk-button govuk-button--secondary"
          onClick={() => {
            setAll(true);
          }}
        >
          Show all {items.length} {what}
        </button>
      )}
    </>
  );
}
