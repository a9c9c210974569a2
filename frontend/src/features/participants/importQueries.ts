import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { ConsentHow, ConsentLanguage, Import, ImportField, ImportStage } from '../../api/contract';
import { listImportDuplicatesPages, listImportsPages, readImportQuery } from '../../api/gen/queries.gen';
import { checkImport, checkWorkbook, readFaultyRows } from '../../api/gen/sdk.gen';
import { isWorkbook } from '../../ui/csvFile';

const ASK_AGAIN_AFTER = 1_000;

export function isAtWork(found: { stage: ImportStage } | undefined): boolean {
  return found?.stage === 'CHECKING' || found?.stage === 'COMMITTING';
}

/** Nothing of the file is kept. */
export function isOver(found: { stage: ImportStage }): boolean {
  return found.stage === 'COMMITTED' || found.stage === 'WITHDRAWN';
}

/** Asked again and again while the service works on the file, from whichever page one comes back to it. */
export function importQuery(id: string) {
  return queryOptions({
    ...readImportQuery({ path: { importId: id } }),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: ({ state }) => (isAtWork(state.data) ? ASK_AGAIN_AFTER : false),
  });
}

/** The files of my centres, the newest first; asked again while the service works on one. */
export function importsQuery() {
  return infiniteQueryOptions({
    ...listImportsPages({ query: { limit: 10 } }),
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isAtWork)) ? ASK_AGAIN_AFTER : false,
  });
}

export function duplicatesQuery(id: string) {
  return {
    ...listImportDuplicatesPages({ path: { importId: id }, query: { limit: 50 } }),
    // People are not kept in memory longer than somebody looks at them.
    gcTime: 60_000,
  };
}

/** What has been said of texts of the file goes along whenever it is read anew. */
export function valuesOf({ values }: NonNullable<Import['reading']>) {
  return values.map(({ field, ...value }) => ({ ...value, field: field.toUpperCase() as ImportField }));
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
  if (isWorkbook(file)) return checkWorkbook({ query, body: file, signal });
  // A text goes as the bytes it was saved with: the service finds out in which letters.
  return checkImport({ query, body: file as Blob as unknown as string, signal });
}

/** Saved as the bytes it comes in, though the contract calls it text. */
export function faultyRows(id: string) {
  return readFaultyRows({ path: { importId: id }, parseAs: 'blob' }) as Promise<unknown> as Promise<Blob>;
}
