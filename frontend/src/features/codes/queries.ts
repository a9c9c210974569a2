import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { codeListsKey } from '../../api/codeQueries';
import { addCode as send, readCode, updateCode } from '../../api/gen/sdk.gen';
import type { AddCode, CodePatch } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export { type Code, type CodeList, codeListsKey, codeListsQuery } from '../../api/codeQueries';

export function codeQuery(id: string) {
  return queryOptions({
    queryKey: [...codeListsKey, 'one', id],
    queryFn: ({ signal }) => versioned(readCode({ path: { id }, signal })),
  });
}

export function addCode(list: string, body: AddCode, key: string) {
  return answer(send({ path: { list }, headers: { 'Idempotency-Key': key }, body }));
}

export function changeCode(id: string, etag: string, body: CodePatch) {
  return answer(updateCode({ path: { id }, headers: { 'If-Match': etag }, body }));
}
