/** The committee dashboard as one offline page: scripts and styles from this server, no fonts and no pictures. */
import { defineConfig } from 'vite';
import { documentsByHash } from './documents-by-hash.js';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [documentsByHash()],
  // GOV.UK Frontend writes rules for old browsers that the checker of styles does not know.
  css: { lightningcss: { errorRecovery: true } },
  build: {
    outDir: 'dist/dashboard',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // What several pages share comes in two files, not in twenty: each costs a slow telephone a journey.
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [
            { name: 'frame', test: /src\/(?:figures|reading|shell)\//, minShareCount: 2 },
            { name: 'charts', test: /src\/charts\/|\/d3-/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
