import { createRootRoute, notFound } from '@tanstack/react-router';
import { Shell } from '../app/Shell';
import type { Needed } from '../auth/permissions';
import { wordsOfRooms } from '../i18n';
import { FetchedAnywhere } from './FetchedAnywhere';
import { NotFound } from './NotFound';

declare module '@tanstack/react-router' {
  /** Every route says what it takes to open it; one that does not is a type error. */
  interface StaticDataRouteOption {
    needs: Needed;
    /** It belongs to no centre: the role must be held in every one. */
    everywhere?: true;
  }
}

/** What the service gives its records as ids. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Parts of an address that are no id: a place is found by its code. */
const CODES = ['scheme', 'pcode'];

export const root = createRootRoute({
  component: () => <Shell Anywhere={FetchedAnywhere} />,
  notFoundComponent: NotFound,
  staticData: { needs: 'everyone' },
  beforeLoad: async ({ params }) => {
    // The door speaks with the words that came first; the rest is on its way while somebody signs in.
    await wordsOfRooms();
    // What is no id is no record: the service is not asked for /people/imports.
    const ids = Object.entries(params).filter(([name]) => !CODES.includes(name));
    if (ids.some(([, id]) => !UUID.test(String(id)))) throw notFound();
  },
});
/** What an address says under a name, if it says anything. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of the words that mean something there, or nothing. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((candidate) => candidate === value);
}
