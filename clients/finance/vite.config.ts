/** One file for Node with all that it needs inside, so that the packed command runs where nothing can be downloaded. */
import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    ssr: 'src/throughline-finance.ts',
    target: 'node20',
    outDir: 'dist',
    minify: false,
    rolldownOptions: { output: { entryFileNames: 'throughline-finance.js' } },
  },
  ssr: { noExternal: true },
});
