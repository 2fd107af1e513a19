/** Acronyms are explained where they stand, to whoever points at them, tabs to them or reads them by ear. */
import { createContext, useContext, useId, useMemo, useState, type ReactNode } from 'react';
import { useMoment } from '../reading/moment.js';
import { useDocument } from '../reading/use-document.js';
import { acronymsOf, splitAtTerms, type Explained } from './glossary-terms.js';
import { GlossaryDocument } from './glossary.document.js';
import { useInsideWindow } from './use-inside-window.js';

const Terms = createContext<ReadonlyMap<string, Explained>>(new Map());

export function Glossary({ children }: { readonly children: ReactNode }) {
  const { knownAt } = useMoment();
  const { data } = useDocument(GlossaryDocument, { knownAt });
  const terms = useMemo(() => acronymsOf(data?.glossary.nodes ?? []), [data]);
  return <Terms value={terms}>{children}</Terms>;
}

export function useTerms(): ReadonlyMap<string, Explained> {
  return useContext(Terms);
}

function Term({ term, spelling, meaning }: Explained) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const meaningAt = useInsideWindow<HTMLSpanElement>(isOpen);
  const show = (): void => {
    setOpen(true);
  };
  const hide = (): void => {
    setOpen(false);
  };
  return (
    <span className="term" onMouseEnter={show} onMouseLeave={hide}>
      <button
        type="button"
        className="term__name"
        aria-describedby={id}
        onFocus={show}
        onBlur={hide}
        onClick={show}
        onKeyDown={({ key }) => {
          if (key === 'Escape') hide();
        }}
      >
        <abbr>{term}</abbr>
      </button>
      <span id={id} ref={meaningAt} role="tooltip" className="term__meaning" hidden={!isOpen}>
        <strong>{spelling}.</strong> {meaning}
      </span>
    </span>
  );
}

/** Text of a record, with its acronyms explained. Not for headings, links and buttons. */
export function Prose({ text }: { readonly text: string }) {
  const terms = useTerms();
  return splitAtTerms(text, terms).map((part, place) =>
    typeof part === 'string' ? part : <Term key={place} {...part} />,
  );
}
