import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { ConsentHow, ConsentLanguage, DuplicateDecision, ImportStage, ReadImportAs } from '../../api/contract';
import {
  checkImport,
  checkWorkbook,
  commitImport,
  listImportDuplicates,
  listImports,
  readFaultyRows,
  readImport,
  resolveImportDuplicates,
  updateImportReading,
} from '../../api/gen/sdk.gen';
import { isWorkbook } from '../../ui/csvFile';

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
