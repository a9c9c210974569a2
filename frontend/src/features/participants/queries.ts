import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, wholeAnswer } from '../../api/client';
import type {
  CardSettingPatch,
  CompleteRegistration,
  FamilyNamePurpose,
  ListParticipants,
  ParticipantPatch,
  RegisterParticipant,
  Sex,
  ShareParticipants,
} from '../../api/contract';
import {
  checkDuplicates,
  countRegistrations,
  listParticipants,
  readCardSetting,
  readFamilyName,
  readParticipant,
  registerKnownParticipant,
  registerParticipant,
  searchParticipants,
  shareParticipants,
  updateCardSetting,
  updateParticipant,
} from '../../api/gen/sdk.gen';

/** Every key begins with this, so that one registration makes all of them fresh. */
export const participantsKey = ['participants'] as const;

export const PAGE = 50;

/** What narrows a search beside the typed text. */
export type Narrowing = { birthYear?: number; grandfather?: string; sex?: Sex; governoratePcode?: string };

export function searchQuery(text: string, limit: number, narrowing: Narrowing = {}) {
  return queryOptions({
    queryKey: [...participantsKey, 'search', text, limit, narrowing],
    queryFn: ({ signal }) => answer(searchParticipants({ body: { text, limit, ...narrowing }, signal })),
    enabled: text.length >= 2,
    // Found people are not kept in memory longer than the person stands at the desk.
    gcTime: 60_000,
  });
}

/** Who could be the person of this registration, and why. */
export function likelyQuery({ name, sex, birthDate }: Pick<RegisterParticipant, 'name' | 'sex' | 'birthDate'>) {
  return queryOptions({
    queryKey: [...participantsKey, 'likely', name, sex, birthDate],
    queryFn: ({ signal }) => answer(checkDuplicates({ body: { name, sex, birthDate }, signal })),
    gcTime: 60_000,
  });
}

export function cardSettingQuery(centreId: string) {
  return queryOptions({
    queryKey: ['card-setting', centreId],
    queryFn: async ({ signal }) => {
      const { data, response } = await wholeAnswer(readCardSetting({ path: { centreId }, signal }));
      return { setting: data, etag: response.headers.get('ETag') ?? '' };
    },
  });
}

export function decideOnCards(centreId: string, etag: string, body: CardSettingPatch) {
  return answer(updateCardSetting({ path: { centreId }, headers: { 'If-Match': etag }, body }));
}

export function countsQuery() {
  return queryOptions({
    queryKey: [...participantsKey, 'counts'],
    queryFn: ({ signal }) => answer(countRegistrations({ signal })),
  });
}

export function lastRegisteredQuery(limit: number) {
  return queryOptions({
    queryKey: [...participantsKey, 'last', limit],
    queryFn: ({ signal }) => answer(listParticipants({ query: { sort: '-registeredOn', limit }, signal })),
  });
}

export function peopleQuery(listed: ListParticipants) {
  return infiniteQueryOptions({
    queryKey: [...participantsKey, 'list', listed],
    queryFn: ({ pageParam, signal }) =>
      answer(listParticipants({ query: { ...listed, limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function personQuery(id: string) {
  return queryOptions({
    queryKey: [...participantsKey, 'one', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await wholeAnswer(readParticipant({ path: { id }, signal }));
      return { person: data, etag: response.headers.get('ETag') ?? '' };
    },
  });
}

/** Sent again with the same key it registers once, whatever became of the first answer. */
export function register(body: RegisterParticipant, key: string) {
  return answer(registerParticipant({ body, headers: { 'Idempotency-Key': key } }));
}

/** Somebody who walked in, or went by a chosen word, agreed to be registered. */
export function complete(id: string, body: CompleteRegistration, key: string) {
  return answer(registerKnownParticipant({ path: { id }, body, headers: { 'Idempotency-Key': key } }));
}

export function update(id: string, etag: string, body: ParticipantPatch) {
  return answer(updateParticipant({ path: { id }, headers: { 'If-Match': etag }, body }));
}

export function readFamily(id: string, purpose: FamilyNamePurpose) {
  return answer(readFamilyName({ path: { id }, body: { purpose } }));
}

export function share(body: ShareParticipants) {
  return answer(shareParticipants({ body }));
}
