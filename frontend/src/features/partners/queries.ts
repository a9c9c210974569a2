import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  addOrganisationName,
  createFundingContribution,
  createLetter,
  createOrganisation,
  listFundingContributions,
  listLetters,
  listOrganisations,
  readFundingContribution,
  readLetter,
  readLetterScan,
  readOrganisation,
  saveLetterScan,
  updateFundingContribution,
  updateLetter,
} from '../../api/gen/sdk.gen';
import type {
  CreateOrganisation,
  FundingContributionPatch,
  LetterPatch,
  CreateFundingContribution,
  LetterDetails,
  NewOrganisationName,
} from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type {
  AuthorityLetter,
  CreateOrganisation,
  FundingContribution,
  Organisation,
  OrganisationKind,
} from '../../api/gen/types.gen';

export const organisationsKey = ['organisations'] as const;
const centresKey = ['centres'] as const;

const keyed = (key: string) => ({ 'Idempotency-Key': key });
const matching = (etag: string) => ({ 'If-Match': etag });

export const organisationsQuery = queryOptions({
  queryKey: [...organisationsKey, 'all'],
  queryFn: async ({ signal }) => (await answer(listOrganisations({ signal }))).items,
});

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: [...organisationsKey, 'one', id],
    queryFn: ({ signal }) => versioned(readOrganisation({ path: { id }, signal })),
  });
}

export function addOrganisation(body: CreateOrganisation, key: string) {
  return answer(createOrganisation({ headers: keyed(key), body }));
}

export function renameOrganisation(id: string, etag: string, body: NewOrganisationName) {
  return answer(addOrganisationName({ path: { id }, headers: matching(etag), body }));
}

export const fundingKey = (centreId: string) => [...centresKey, centreId, 'funding'] as const;

export function fundingQuery(centreId: string) {
  return queryOptions({
    queryKey: fundingKey(centreId),
    queryFn: async ({ signal }) => (await answer(listFundingContributions({ path: { centreId }, signal }))).items,
  });
}

export function contributionQuery(centreId: string, contributionId: string) {
  return queryOptions({
    queryKey: [...fundingKey(centreId), contributionId],
    queryFn: ({ signal }) => versioned(readFundingContribution({ path: { centreId, id: contributionId }, signal })),
  });
}

export function addContribution(centreId: string, body: CreateFundingContribution, key: string) {
  return answer(createFundingContribution({ path: { centreId }, headers: keyed(key), body }));
}

export function changeContribution(
  centreId: string,
  contributionId: string,
  etag: string,
  body: FundingContributionPatch,
) {
  return answer(updateFundingContribution({ path: { centreId, id: contributionId }, headers: matching(etag), body }));
}

export const lettersKey = (centreId: string) => [...centresKey, centreId, 'letters'] as const;

export function lettersQuery(centreId: string) {
  return queryOptions({
    queryKey: lettersKey(centreId),
    queryFn: async ({ signal }) => (await answer(listLetters({ path: { centreId }, signal }))).items,
  });
}

export function letterQuery(centreId: string, letterId: string) {
  return queryOptions({
    queryKey: [...lettersKey(centreId), letterId],
    queryFn: ({ signal }) => versioned(readLetter({ path: { centreId, letterId }, signal })),
  });
}

export function addLetter(centreId: string, body: LetterDetails, key: string) {
  return answer(createLetter({ path: { centreId }, headers: keyed(key), body }));
}

export function changeLetter(centreId: string, letterId: string, etag: string, body: LetterPatch) {
  return answer(updateLetter({ path: { centreId, letterId }, headers: matching(etag), body }));
}

export function putScan(centreId: string, letterId: string, etag: string, scan: File) {
  return answer(
    saveLetterScan({
      path: { centreId, letterId },
      headers: { ...matching(etag), 'Content-Type': scan.type },
      body: scan,
    } as Parameters<typeof saveLetterScan>[0]),
  );
}

export function readScan(centreId: string, letterId: string) {
  return answer(readLetterScan({ path: { centreId, letterId }, parseAs: 'blob' })) as Promise<Blob>;
}
