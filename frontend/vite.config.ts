import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { docs } from './scripts/docs/plugin.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';
import { squeezed } from './scripts/squeezed.mjs';
import { words } from './scripts/words.mjs';

const service = process.env.HAWSH_SERVICE ?? `http://127.0.0.1:${process.env.HAWSH_HTTP_PORT ?? 8080}`;

/** What is below them the service answers, also that there is nothing. */
const ofTheService = Object.fromEntries(
  ['/.well-known', '/api', '/c', '/q', '/schedule'].map((path) => [`^${path.replace('.', '[.]')}(?:[/?]|$)`, service]),
);

type Known = (id: string) => { importers: readonly string[] } | null;

const home = new Map<string, boolean>();

/** Whether home is made of it, through however many files. */
function ofHome(id: string, known: Known): boolean {
  const before = home.get(id);
  if (before !== undefined) return before;
  home.set(id, false);
  const is = id.endsWith('/src/routes/Today.tsx') || (known(id)?.importers ?? []).some((by) => ofHome(by, known));
  home.set(id, is);
  return is;
}

const alone = new Map<string, boolean>();

/** Whether nothing but home is made of it. */
function ofHomeAlone(id: string, known: Known): boolean {
  const before = alone.get(id);
  if (before !== undefined) return before;
  alone.set(id, true);
  const by = known(id)?.importers ?? [];
  const is = id.endsWith('/src/routes/Today.tsx') || (by.length > 0 && by.every((one) => ofHomeAlone(one, known)));
  alone.set(id, is);
  return is;
}

/** What home shares with the other screens comes in three pieces and not in forty; what only few screens ask for stays apart. */
function pieceOf(id: string, known: Known): string | null {
  if (/(support|mediation)[.]\w+[.]gen/.test(id) || !ofHome(id, known) || ofHomeAlone(id, known)) return null;
  if (/[/]src[/](features|routes)[/]/.test(id)) return 'day';
  return id.includes('/api/gen/') ? 'asked' : 'kit';
}

export default defineConfig({
  plugins: [words(), react(), serviceWorker(), docs(), squeezed()],
  resolve: {
    alias: [{ find: /^.*\/serverSentEvents\.gen$/, replacement: `${import.meta.dirname}/src/api/noStreams.ts` }],
  },
  build: {
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // The content security policy allows no data: address, so nothing small may be inlined.
    assetsInlineLimit: 0,
    // What may travel at first is bounded by check-bundle, squeezed.
    chunkSizeWarningLimit: 600,
    // Generated code only declares: what a chunk does not use of it stays out of that chunk.
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !id.includes('/api/gen/') },
      // The first script names every other one: a hash says which, as short as the bundler lets it be, and a word beside it would
      // only travel along.
      output: {
        chunkFileNames: 'assets/[hash:7].js',
        // What the first screen waits for travels in one piece: fifty small ones are squeezed each for itself.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: 'first', tags: ['$initial'], test: (id) => !/main[.]tsx|index[.]html/.test(id) },
            { name: (id, graph) => pieceOf(id, (of) => graph.getModuleInfo(of)) },
          ],
        },
      },
    },
  },
  // The identity provider sends people back to localhost by its name.
  server: {
    host: 'localhost',
    port: 5173,
    strictPort: true,
    proxy: ofTheService,
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
          setupFiles: ['./src/test/setup.ts'],
          include: ['src/**/*.test.tsx'],
        },
      },
      {
        // Rules, words and lists need no document: a test that does is a .tsx.
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          isolate: false,
          include: ['src/**/*.test.ts', 'scripts/**/*.test.mjs'],
        },
      },
    ],
    css: false,
    // By itself it leaves one processor to somebody who watches.
    maxWorkers: '100%',
    // A page is transformed when a test first opens it, and a busy machine takes its time.
    testTimeout: 20_000,
  },
});
