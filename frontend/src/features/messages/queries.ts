import { listCallsQuery, listParticipantMessagesQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';

/** Numbers and what people were told stay in memory no longer than they are looked at. */
const SHORTLY = 60_000;

export function messagesQuery(participantId: string) {
  return {
    ...items(listParticipantMessagesQuery({ path: { participantId }, query: { limit: 200 } })),
    gcTime: SHORTLY,
  };
}

export function callsQuery(centreId: string) {
  return { ...items(listCallsQuery({ path: { centreId }, query: { limit: 200 } })), gcTime: SHORTLY };
}
