import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { listCalls, listParticipantMessages, recordCall } from '../../api/gen/sdk.gen';
import type { CallOutcome } from '../../api/gen/types.gen';

export type { CallOutcome, Message, MessageCall, MessageState } from '../../api/gen/types.gen';

/** Numbers and what people were told stay in memory no longer than they are looked at. */
const SHORTLY = 60_000;

export function messagesQuery(participantId: string) {
  return queryOptions({
    queryKey: ['participants', participantId, 'messages'],
    queryFn: async ({ signal }) =>
      (await answer(listParticipantMessages({ path: { id: participantId }, signal }))).items,
    gcTime: SHORTLY,
  });
}

export function callsQuery(centreId: string) {
  return queryOptions({
    queryKey: ['centres', centreId, 'calls'],
    queryFn: async ({ signal }) => (await answer(listCalls({ path: { id: centreId }, signal }))).items,
    gcTime: SHORTLY,
  });
}

export function called(centreId: string, messageId: string, outcome: CallOutcome) {
  return answer(recordCall({ path: { id: centreId, messageId }, body: { outcome } }));
}
