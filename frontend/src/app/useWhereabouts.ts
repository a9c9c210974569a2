import { useMatches } from '@tanstack/react-router';
import { useMe } from '../auth/me';
import { type OpenRoom, roomsFor, type Whereabouts, whereabouts } from './rooms';

/** My rooms, and where in them I am. In a room that is not mine, what I opened there hangs on my own button. */
export function useWhereabouts(): { mine: OpenRoom[]; here?: Whereabouts; room?: OpenRoom } {
  const { may } = useMe();
  const route = useMatches({ select: (matches) => matches.at(-1)?.routeId ?? '' });
  const mine = roomsFor(may);
  const here = whereabouts(route);
  return { mine, here, room: mine.find(({ id }) => id === here?.room) };
}
