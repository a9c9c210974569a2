import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { ahead } from './scripts/ahead.mjs';
import { boot } from './scripts/boot.mjs';
import { docs } from './scripts/docs/plugin.mjs';
import { serviceWorker } from './scripts/service-worker.mjs';
import { squeezed } from './scripts/squeezed.mjs';
import { words } from './scripts/words.mjs';

const service = process.env.HAWSH_SERVICE ?? `http://127.0.0.1:${process.env.HAWSH_HTTP_PORT ?? 8080}`;

/** What is below them the service answers, also that there is nothing. */
const ofTheService = Object.fromEntries(
  ['/.well-known', '/api', '/c', '/q', '/schedule'].map((path) => [`^${path.replace('.', '[.]')}(?:[/?]|$)`, service]),
);

type Known = (id: string) => { importedIds: readonly string[]; importers: readonly string[] } | null;

const pieces = new Map<string, Set<string>>();

/** Everything that must be there before this file of ours runs. */
function madeOf(file: string, known: Known): Set<string> {
  const before = pieces.get(file);
  if (before) return before;
  const seen = new Set<string>();
  const look = (id: string) => {
    if (seen.has(id)) return;
    seen.add(id);
    known(id)?.importedIds.forEach(look);
  };
  look(`${import.meta.dirname}/src/${file}`);
  pieces.set(file, seen);
  return seen;
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

/** What the client itself asks of the service, before there is a page; check-bundle notices when there is more. */
const ASKED_FIRST = /[/]api[/]gen[/]((access|centres|attendance)[.]operations|saved-views[.]\w+)[.]gen/;

/** What only pages need of that which is named in one breath with what the client needs. */
const OF_PAGES =
  /[/]api[/]gen[/](lists[.]|.*[.](operations|queries)[.])|[/]@tanstack[/].*[/](useBlocker|useQueries|useMutation|useInfiniteQuery|(queries|mutation|infiniteQuery)Observer)[.]js/;

/**
 * What is needed together travels in one piece, since fifty small ones are squeezed each for itself and asked for one by one: the
 * client, then what home shares with the other screens, with what keeps a sheet. What only few screens ask for stays apart.
 */
function pieceOf(id: string, known: Known): string | null {
  if (/[/]src[/]client[.]tsx$/.test(id) || ofHomeAlone(id, known)) return null;
  if (OF_PAGES.test(id) && !ASKED_FIRST.test(id)) return 'day';
  if (ASKED_FIRST.test(id) || madeOf('client.tsx', known).has(id) || id.endsWith('/i18n/laidOver.ts')) return 'client';
  return madeOf('routes/Today.tsx', known).has(id) || madeOf('offline/leases.ts', known).has(id) ? 'day' : null;
}

export default defineConfig({
  plugins: [words(), react(), boot(), serviceWorker(), docs(), ahead('/src/client.tsx'), squeezed()],
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
            { name: 'first', tags: ['$initial'] },
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
