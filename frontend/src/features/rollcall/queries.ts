import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { AddWalkIn, SaveHeadcount, SearchHit, Sheet } from '../../api/contract';
import {
  addSheetScan,
  addWalkIn,
  listEnrolments,
  listSessions,
  readAttendanceGrid,
  readSheet,
  readSheetScan,
  saveHeadcount,
  searchParticipants,
  commitSheet,
} from '../../api/gen/sdk.gen';
import type { CourseSession } from '../../api/gen/types.gen';
import { askNoOlderThanTaken } from '../../offline/courier';
import type { Taken } from '../../offline/queries';

export type TodaysSession = CourseSession;
export type Found = SearchHit['participant'];

export const rollKey = ['rollcall'] as const;

export function sheetQuery(id: string) {
  return queryOptions({
    queryKey: [...rollKey, 'sheet', id],
    queryFn: ({ signal }) => readSheetNow(id, signal),
    staleTime: 0,
  });
}

export function readSheetNow(id: string, signal?: AbortSignal) {
  return askNoOlderThanTaken(
    (sessionId) => sessionId === id,
    () => answer(readSheet({ path: { id }, signal })),
  );
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
    // Which sessions are on it is known only with the answer.
    queryFn: ({ signal }) =>
      askNoOlderThanTaken(
        () => true,
        () => answer(readAttendanceGrid({ path: { id: courseId }, query: { from }, signal })),
      ),
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

/** Whom a reference leads to, also an old one of somebody who has another now. */
export async function findByReference(reference: string, centreId: string): Promise<Found | undefined> {
  const { items } = await answer(searchParticipants({ body: { text: reference, centreId, limit: 3 } }));
  return items.find(({ match }) => match === 'REFERENCE')?.participant;
}

/** Found people are not kept in memory longer than they stand at the desk. */
export function registerQuery(text: string, centreId: string) {
  return queryOptions({
    queryKey: [...rollKey, 'register', centreId, text],
    queryFn: ({ signal }) => answer(searchParticipants({ body: { text, centreId, limit: 5 }, signal })),
    gcTime: 60_000,
  });
}

export async function waitingOf(courseId: string) {
  return (await answer(listEnrolments({ path: { id: courseId }, query: { who: 'WAITING', limit: 200 } }))).items;
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
