/** GraphiQL as one offline page: workers, styles and fonts in the bundle, nothing fetched from elsewhere. */
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  publicDir: false,
  worker: { format: 'es' },
  build: {
    outDir: '../dist/graphiql',
    emptyOutDir: true,
    // The editor is one large chunk by nature; it is served from this machine.
    chunkSizeWarningLimit: 10_000,
  },
});
