import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { HISTORY_PLUGIN } from '@graphiql/plugin-history';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { throughLine } from './saved-operations';
import { savedOperationsPanel } from './saved-operations-panel';

const address = new URL(window.location.href);
const asked = { query: address.searchParams.get('query'), variables: address.searchParams.get('variables') };
const fetcher = createGraphiQLFetcher({ url: '/graphql' });
const plugins = [savedOperationsPanel, HISTORY_PLUGIN];

const place = document.getElementById('graphiql');
if (place === null) throw new Error('The page has no place for GraphiQL');
place.replaceChildren();
createRoot(place).render(
  <GraphiQL
    fetcher={fetcher}
    plugins={plugins}
    visiblePlugin={savedOperationsPanel}
    {...(throughLine !== undefined && { defaultQuery: throughLine })}
    {...(asked.query !== null && { initialQuery: asked.query })}
    {...(asked.variables !== null && { initialVariables: asked.variables })}
  >
    <GraphiQL.Logo>
      <a className="throughline-mark" href="/">
        Throughline
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);
