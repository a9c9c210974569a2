import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, wholeAnswer } from '../../api/client';
import type {
  CompleteRegistration,
  CardSettingPatch,
  ConsentHow,
  ConsentLanguage,
  ContactPatch,
  DisplacementDetails,
  FamilyNamePurpose,
  ListParticipants,
  ParticipantPatch,
  ProfilePatch,
  RecordConsent,
  DuplicateDecision,
  ImportStage,
  ReadImportAs,
  RegisterParticipant,
  RequestParticipantExport,
  Sex,
  ShareParticipants,
} from '../../api/contract';
import {
  approveParticipantExport,
  checkDuplicates,
  checkImport,
  checkWorkbook,
  commitImport,
  registerKnownParticipant,
  countRegistrations,
  fetchParticipantExport,
  listDistinctions,
  listMatchPairs,
  resolveImportDuplicates,
  listImportDuplicates,
  listImports,
  listParticipantChanges,
  listParticipantExports,
  listParticipants,
  listPlaces,
  listWithdrawnRegistrations,
  readContact,
  searchMatchPairs,
  readCardSetting,
  readFamilyName,
  readFaultyRows,
  readImport,
  readMotherName,
  readParticipant,
  refuseParticipantExport,
  readProfile,
  recordConsent,
  recordDisplacementEpisode,
  recordDistinction,
  registerParticipant,
  requestParticipantExport,
  searchParticipants,
  shareParticipants,
  updateContact,
  updateImportReading,
  updateParticipant,
  updateProfile,
  updateCardSetting,
  endDistinction,
} from '../../api/gen/sdk.gen';
import { isWorkbook } from '../../ui/csvFile';

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

export function pairsQuery() {
  return infiniteQueryOptions({
    queryKey: [...participantsKey, 'pairs'],
    queryFn: ({ pageParam, signal }) => answer(listMatchPairs({ query: { limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function distinctionsQuery() {
  return infiniteQueryOptions({
    queryKey: [...participantsKey, 'distinctions'],
    queryFn: ({ pageParam, signal }) => answer(listDistinctions({ query: { limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function tellApart(one: string, other: string) {
  return answer(recordDistinction({ path: { id: one }, body: { other } }));
}

export function takeBack(id: string) {
  return answer(endDistinction({ path: { id } }));
}

export function lookForPairs(centreId: string, cursor: string | null | undefined) {
  return answer(searchMatchPairs({ body: { centreId, cursor } }));
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

export function changesQuery(id: string) {
  return queryOptions({
    queryKey: [...participantsKey, 'changes', id],
    queryFn: ({ signal }) => answer(listParticipantChanges({ path: { id }, signal })),
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

const ASK_AGAIN_AFTER = 1_000;

export function isAtWork(found: { stage: ImportStage } | undefined): boolean {
  return found?.stage === 'CHECKING' || found?.stage === 'COMMITTING';
}

/** Asked again and again while the service works on the file, from whichever page one comes back to it. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ['import', id],
    queryFn: ({ signal }) => answer(readImport({ path: { id }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (isAtWork(state.data) ? ASK_AGAIN_AFTER : false),
  });
}

/** The files of my centres, the newest first; asked again while the service works on one. */
export function importsQuery() {
  return infiniteQueryOptions({
    queryKey: ['imports'],
    queryFn: ({ pageParam, signal }) => answer(listImports({ query: { cursor: pageParam, limit: 10 }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isAtWork)) ? ASK_AGAIN_AFTER : false,
  });
}

export function duplicatesQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['import', id, 'duplicates'],
    queryFn: ({ pageParam, signal }) =>
      answer(listImportDuplicates({ path: { id }, query: { cursor: pageParam, limit: 50 }, signal })),
    initialPageParam: 0,
    getNextPageParam: (page) => (page.next ? Number(page.next) : undefined),
    // People are not kept in memory longer than somebody looks at them.
    gcTime: 60_000,
  });
}

export type FileToCheck = {
  file: File;
  centreId: string;
  consentHow: ConsentHow;
  consentLanguage: ConsentLanguage;
  consentOn: string;
};

/** The file waits until somebody has said what its columns are. */
export function bring({ file, ...rest }: FileToCheck, signal: AbortSignal) {
  const query = { ...rest, readFirst: true };
  if (isWorkbook(file)) return answer(checkWorkbook({ query, body: file, signal }));
  // A text goes as the bytes it was saved with: the service finds out in which letters.
  return answer(checkImport({ query, body: file as Blob as unknown as string, signal }));
}

export function readAs(id: string, body: ReadImportAs) {
  return answer(updateImportReading({ path: { id }, body }));
}

export function decideDuplicates(id: string, decision: DuplicateDecision, rows: number[] | null) {
  return answer(resolveImportDuplicates({ path: { id }, body: { decision, rows } }));
}

export function faultyRows(id: string) {
  return answer(readFaultyRows({ path: { id }, parseAs: 'blob' })) as Promise<unknown> as Promise<Blob>;
}

export function commit(id: string) {
  return answer(commitImport({ path: { id } }));
}

export const exportsKey = ['exports'] as const;

export function exportsQuery(state: 'REQUESTED' | undefined) {
  return infiniteQueryOptions({
    queryKey: [...exportsKey, state],
    queryFn: ({ pageParam, signal }) =>
      answer(listParticipantExports({ query: { state, limit: PAGE, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function requestExport(body: RequestParticipantExport, key: string) {
  return answer(requestParticipantExport({ body, headers: { 'Idempotency-Key': key } }));
}

export function approveExport(id: string) {
  return answer(approveParticipantExport({ path: { id } }));
}

export function refuseExport(id: string, reason: string) {
  return answer(refuseParticipantExport({ path: { id }, body: reason ? { reason } : {} }));
}

export function fetchExport(id: string) {
  return answer(fetchParticipantExport({ path: { id }, parseAs: 'blob' })) as Promise<Blob>;
}

export function share(body: ShareParticipants) {
  return answer(shareParticipants({ body }));
}

export function readMother(id: string, purpose: FamilyNamePurpose) {
  return answer(readMotherName({ path: { id }, body: { purpose } }));
}

export function profileQuery(id: string) {
  return queryOptions({
    queryKey: [...participantsKey, 'profile', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await wholeAnswer(readProfile({ path: { id }, signal }));
      return { profile: data, etag: response.headers.get('ETag') ?? '' };
    },
  });
}

/** Read only when somebody asks for it, since the reading is written down; kept no longer than the page. */
export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contact', id],
    queryFn: async ({ signal }) => {
      const { data, response } = await wholeAnswer(readContact({ path: { id }, signal }));
      return { contact: data, etag: response.headers.get('ETag') ?? '' };
    },
    gcTime: 0,
  });
}

export function updateTold(id: string, etag: string, body: ProfilePatch) {
  return answer(updateProfile({ path: { id }, headers: { 'If-Match': etag }, body }));
}

export function updateReach(id: string, etag: string, body: ContactPatch) {
  return answer(updateContact({ path: { id }, headers: { 'If-Match': etag }, body }));
}

export function decide(id: string, body: RecordConsent, key: string) {
  return answer(recordConsent({ path: { id }, body, headers: { 'Idempotency-Key': key } }));
}

export function recordStatus(id: string, body: DisplacementDetails, key: string) {
  return answer(recordDisplacementEpisode({ path: { id }, body, headers: { 'Idempotency-Key': key } }));
}

export function withdrawnQuery() {
  return queryOptions({
    queryKey: [...participantsKey, 'withdrawn'],
    queryFn: ({ signal }) => answer(listWithdrawnRegistrations({ signal })),
  });
}

export function governoratesQuery() {
  return queryOptions({
    queryKey: ['places', 'governorates'],
    queryFn: async ({ signal }) => (await answer(listPlaces({ query: { level: 'GOVERNORATE' }, signal }))).items,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function districtsQuery(governorate: string) {
  return queryOptions({
    queryKey: ['places', 'districts', governorate],
    queryFn: async ({ signal }) =>
      (await answer(listPlaces({ query: { level: 'DISTRICT', parent: governorate }, signal }))).items,
    staleTime: Number.POSITIVE_INFINITY,
    enabled: governorate !== '',
  });
}
