import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  confirmChildcareRelease,
  createChild,
  createChildcareAdult,
  createChildcareClosing,
  createChildcareEvent,
  createChildcareRelease,
  createChildcareStay,
  createCollector,
  endChild,
  endChildcareAdult,
  endChildcareStay,
  endCollector,
  listChildren,
  listCollectors,
  readChildcareDay,
  readChildcareHeadcount,
  saveChildcareNote,
} from '../../api/gen/sdk.gen';
import type {
  AskChildcareRelease,
  ChildDetails,
  CloseChildcareDay,
  DropOff,
  NameCollector,
  PickUp,
  RecordChildcareEvent,
} from '../../api/gen/types.gen';
import { currentLanguage } from '../../i18n';

export type {
  Child,
  ChildcareDay,
  ChildcareEvent,
  ChildcareEventKind,
  ChildOfDay,
  Collector,
  DroppedOff,
} from '../../api/gen/types.gen';

export const childcareKey = ['childcare'] as const;
const childrenKey = ['children'] as const;

const keyed = (key: string) => ({ 'Idempotency-Key': key });

/** The list somebody holds in their hand: read again by itself, and kept while the line is away. */
export function dayQuery(centre: string, day: string) {
  return queryOptions({
    queryKey: [...childcareKey, centre, day],
    queryFn: ({ signal }) => answer(readChildcareDay({ path: { id: centre, day }, signal })),
    refetchInterval: 30_000,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

export function headcountQuery(centre: string, day: string) {
  return queryOptions({
    queryKey: [...childcareKey, centre, day, 'headcount'],
    queryFn: ({ signal }) => answer(readChildcareHeadcount({ path: { id: centre, day }, signal })),
  });
}

export function signIn(centre: string, staffMemberId: string) {
  return answer(
    createChildcareAdult({
      path: { id: centre },
      headers: keyed(crypto.randomUUID()),
      body: { staffMemberId },
    }),
  );
}

export function signOut(centre: string, adultId: string, anyway: boolean) {
  return answer(endChildcareAdult({ path: { id: centre, adultId }, body: { anyway } }));
}

export function dropOff(centre: string, body: DropOff, key: string) {
  return answer(createChildcareStay({ path: { id: centre }, headers: keyed(key), body }));
}

export function pickUp(stay: string, body: PickUp) {
  return answer(endChildcareStay({ path: { id: stay }, headers: keyed(crypto.randomUUID()), body }));
}

export function askRelease(stay: string, body: AskChildcareRelease, key: string) {
  return answer(createChildcareRelease({ path: { id: stay }, headers: keyed(key), body }));
}

export function confirmRelease(stay: string, releaseId: string) {
  return answer(confirmChildcareRelease({ path: { id: stay, releaseId } }));
}

export function saveNote(stay: { id: string; version: number }, note: string) {
  return answer(
    saveChildcareNote({
      path: { id: stay.id },
      headers: { 'If-Match': `"${stay.version}.${currentLanguage()}.stay"` },
      body: { note: note.trim() || null },
    }),
  );
}

export function recordEvent(stay: string, body: RecordChildcareEvent, key: string) {
  return answer(createChildcareEvent({ path: { id: stay }, headers: keyed(key), body }));
}

export function closeDay(centre: string, day: string, body: CloseChildcareDay, key: string) {
  return answer(createChildcareClosing({ path: { id: centre, day }, headers: keyed(key), body }));
}

export function childrenQuery(participant: string) {
  return queryOptions({
    queryKey: [...childrenKey, participant],
    queryFn: async ({ signal }) => (await answer(listChildren({ path: { id: participant }, signal }))).items,
  });
}

export function addChild(participant: string, body: ChildDetails, key: string) {
  return answer(createChild({ path: { id: participant }, headers: keyed(key), body }));
}

export function removeChild(id: string) {
  return answer(endChild({ path: { id } }));
}

export function collectorsQuery(child: string) {
  return queryOptions({
    queryKey: [...childrenKey, child, 'collectors'],
    queryFn: async ({ signal }) => (await answer(listCollectors({ path: { id: child }, signal }))).items,
  });
}

export function nameCollector(child: string, body: NameCollector, key: string) {
  return answer(createCollector({ path: { id: child }, headers: keyed(key), body }));
}

export function dropCollector(child: string, collectorId: string) {
  return answer(endCollector({ path: { id: child, collectorId } }));
}
