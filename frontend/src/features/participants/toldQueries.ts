import { queryOptions } from '@tanstack/react-query';
import { answer, wholeAnswer } from '../../api/client';
import type {
  ContactPatch,
  DisplacementDetails,
  FamilyNamePurpose,
  ProfilePatch,
  RecordConsent,
} from '../../api/contract';
import {
  listWithdrawnRegistrations,
  readContact,
  readMotherName,
  readProfile,
  recordConsent,
  recordDisplacementEpisode,
  updateContact,
  updateProfile,
} from '../../api/gen/sdk.gen';
import { participantsKey } from './queries';

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
