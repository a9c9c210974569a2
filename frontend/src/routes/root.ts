import { createRootRoute } from '@tanstack/react-router';
import { Shell } from '../app/Shell';
import type { Needed } from '../auth/permissions';
import { wordsOfRooms } from '../i18n';
import { NotFound } from './NotFound';

declare module '@tanstack/react-router' {
  /** Every route says what it takes to open it; one that does not is a type error. */
  interface StaticDataRouteOption {
    needs: Needed;
    /** It belongs to no centre: the role must be held in every one. */
    everywhere?: true;
  }
}

export const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  staticData: { needs: 'everyone' },
  // The door speaks with the words that came first; the rest is on its way while somebody signs in.
  beforeLoad: wordsOfRooms,
});

/** What an address says under a name, if it says anything. */
export function word(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** One of the words that mean something there, or nothing. */
export function oneOf<T extends string>(words: readonly T[], value: unknown): T | undefined {
  return words.find((candidate) => candidate === value);
}
