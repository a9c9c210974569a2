import type { PlaceScheme } from '../../api/contract';
import { readPlaceImportQuery } from '../../api/gen/queries.gen';
import { checkPlaceImport } from '../../api/gen/sdk.gen';
import { tableTypeOf } from '../../ui/csvFile';

export const schemes = ['COD', 'OCHA', 'ISO', 'DTM', 'HAWSH'] as const;

/** Codes carry digits or a hyphen between letters; names do not. */
export function asReported(scheme: PlaceScheme, typed: string) {
  const text = typed.trim();
  return /\d|^[A-Za-z]{2}-[A-Za-z]{2}$/.test(text) ? { scheme, code: text } : { scheme, name: text };
}

export function placeImportQuery(id: string) {
  return { ...readPlaceImportQuery({ path: { importId: id } }), staleTime: Number.POSITIVE_INFINITY };
}

export function checkList(list: File, scheme: PlaceScheme, validFrom: string, signal: AbortSignal) {
  const headers = { 'Content-Type': tableTypeOf(list) };
  return checkPlaceImport({ query: { scheme, validFrom }, body: list, headers, signal });
}
