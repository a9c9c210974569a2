import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { AddWalkIn, SaveHeadcount, Sheet } from '../../api/contract';
import {
  addSheetScan,
  addWalkIn,
  listSessions,
  readAttendanceGrid,
  readSheet,
  readSheetScan,
  saveHeadcount,
  commitSheet,
} from '../../api/gen/sdk.gen';
import type { Taken } from '../../offline/queries';

export const rollKey = ['rollcall'] as const;

export function sheetQuery(id: string) {
  return queryOptions({
    queryKey: [...rollKey, 'sheet', id],
    queryFn: ({ signal }) => answer(readSheet({ path: { id }, signal })),
    staleTime: 0,
  });
}

export function readSheetNow(id: string) {
  return answer(readSheet({ path: { id } }));
}

export function sessionsQuery(centreId: string, from: string, to: string) {
  return queryOptions({
    queryKey: [...rollKey, 'sessions', centreId, from, to],
    queryFn: ({ signal }) => answer(listSessions({ query: { centreId, from, to }, signal })),
  });
}

export function gridQuery(courseId: string, from: string) {
  return queryOptions({
    queryKey: [...rollKey, 'grid', courseId, from],
    queryFn: ({ signal }) => answer(readAttendanceGrid({ path: { id: courseId }, query: { from }, signal })),
    staleTime: 0,
  });
}

export function submit(id: string, inTheRoom: number, topic: string | undefined) {
  return answer(commitSheet({ path: { id }, body: { inTheRoom, topic } }));
}

export type CountedCell = SaveHeadcount['cells'][number];

/** The whole form, on the version that was seen. */
export function saveCount(id: string, version: number, cells: CountedCell[]) {
  return answer(saveHeadcount({ path: { id }, body: { cells }, headers: { 'If-Match': `"${version}.en.sheet"` } }));
}

export function walkIn(id: string, body: AddWalkIn, key: string) {
  return answer(addWalkIn({ path: { id }, body, headers: { 'Idempotency-Key': key } }));
}

/** The sheet with what the service has just said about some of its people. */
export function withTaken(sheet: Sheet | undefined, taken: Taken, people: number | undefined): Sheet | undefined {
  if (!sheet) return sheet;
  const held = new Map(taken.held.map((one) => [one.participantId, one]));
  return {
    ...sheet,
    sheet: taken.sheet,
    inTheRoom: people ?? sheet.inTheRoom,
    version: taken.version,
    rows: sheet.rows.map((row) => {
      const now = held.get(row.attendance.participantId);
      return now ? { ...row, attendance: now } : row;
    }),
  };
}

export function attachScan(id: string, counted: number, scan: File) {
  return answer(
    addSheetScan({
      path: { id },
      query: { counted },
      headers: { 'Content-Type': scan.type },
      body: scan,
    } as unknown as Parameters<typeof addSheetScan>[0]),
  );
}

export function readScan(id: string, scanId: string) {
  return answer(readSheetScan({ path: { id, scanId }, parseAs: 'blob' })) as Promise<Blob>;
}
