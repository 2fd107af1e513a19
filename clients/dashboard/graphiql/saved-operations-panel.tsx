/** A list beside the editor: choosing an operation opens it in a tab of its own. */
import { useGraphiQL, useGraphiQLActions, type GraphiQLPlugin } from '@graphiql/react';
import { useState } from 'react';
import { operationFolders, type OperationFolder, type SavedOperation } from './saved-operations';

function matches(operation: SavedOperation, wanted: string): boolean {
  const text = `${operation.path} ${operation.title} ${operation.purpose ?? ''}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function useOpen(): (operation: SavedOperation) => void {
  const actions = useGraphiQLActions();
  const { tabs, queryEditor, variableEditor } = useGraphiQL(({ tabs, queryEditor, variableEditor }) => ({
    tabs,
    queryEditor,
    variableEditor,
  }));
  return (operation) => {
    const open = tabs.findIndex(({ query }) => query === operation.query);
    if (open >= 0) {
      actions.changeTab(open);
      return;
    }
    actions.addTab();
    queryEditor?.setValue(operation.query);
    variableEditor?.setValue(operation.variables ?? '');
    queryEditor?.focus();
  };
}

function Folder({ folder, wanted }: { readonly folder: OperationFolder; readonly wanted: string }) {
  const open = useOpen();
  const shown = folder.operations.filter((operation) => matches(operation, wanted));
  if (shown.length === 0) return null;
  return (
    <details open>
      <summary>
        {folder.title} <span className="saved-count">{shown.length}</span>
      </summary>
      <ul>
        {shown.map((operation) => (
          <li key={operation.path}>
            <button
              type="button"
              onClick={() => {
                open(operation);
              }}
            >
              {operation.title}
              {operation.purpose !== undefined && <small>{operation.purpose}</small>}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Panel() {
  const [wanted, setWanted] = useState('');
  const found = operationFolders.some(({ operations }) => operations.some((operation) => matches(operation, wanted)));
  return (
    <section className="saved-operations" aria-label="Saved operations">
      <div className="graphiql-doc-explorer-title">Saved operations</div>
      <input
        type="search"
        placeholder="Find an operation"
        aria-label="Find an operation"
        value={wanted}
        onChange={(event) => {
          setWanted(event.target.value);
        }}
      />
      {operationFolders.map((folder) => (
        <Folder key={folder.title} folder={folder} wanted={wanted} />
      ))}
      {!found && <p>No saved operation matches. Clear the search to see all of them.</p>}
    </section>
  );
}

function Icon() {
  return (
    <svg viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
      <path d="M3 1.75h10v12.5L8 10.9l-5 3.35z" strokeLinejoin="round" />
    </svg>
  );
}

export const savedOperationsPanel: GraphiQLPlugin = { title: 'Saved operations', icon: Icon, content: Panel };
