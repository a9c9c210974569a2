import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { addOrganisationName, createOrganisation, listOrganisations, readOrganisation } from '../../api/gen/sdk.gen';
import type { CreateOrganisation, NewOrganisationName } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type {
  CreateOrganisation,
  Organisation,
  OrganisationKind,
} from '../../api/gen/types.gen';

export const organisationsKey = ['organisations'] as const;

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
