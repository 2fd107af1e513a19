/** Where the page begins. */
import './styles/dashboard.scss';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { NotAnswered } from './reading/ask.js';

/** An answer as known at one moment never changes; only what failed on the way is asked again. */
const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      retry: (times, error) => times < 2 && error instanceof NotAnswered && error.isWorthTryingAgain,
    },
  },
});

const place = document.getElementById('dashboard');
if (place === null) throw new Error('The page has no place for the dashboard');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={answers}>
      <App />
    </QueryClientProvider>
  </StrictMode>,
);
