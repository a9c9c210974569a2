import { queryOptions } from '@tanstack/react-query';
import type { CourseSession, SaveHeadcount, SearchHit, SessionSheet } from '../../api/contract';
import { readAttendanceGridQuery, readSheetQuery, searchParticipantsQuery } from '../../api/gen/queries.gen';
import { addSheetScan, listEnrolments, readAttendanceGrid, readSheet, searchParticipants } from '../../api/gen/sdk.gen';
import { itsKind } from '../../api/scan';
import { askNoOlderThanTaken } from '../../offline/courier';
import type { Taken } from '../../offline/queries';

export type TodaysSession = CourseSession;

export type Found = SearchHit['participant'];

export function sheetQuery(id: string) {
  return queryOptions({
    ...readSheetQuery({ path: { sessionId: id } }),
    queryFn: ({ signal }) => readSheetNow(id, signal),
    staleTime: 0,
  });
}

export function readSheetNow(id: string, signal?: AbortSignal) {
  return askNoOlderThanTaken(
    (sessionId) => sessionId === id,
    () => readSheet({ path: { sessionId: id }, signal }),
  );
}

export function gridQuery(courseId: string, from: string) {
  return queryOptions({
    ...readAttendanceGridQuery({ path: { courseId }, query: { from } }),
    // Which sessions are on it is known only with the answer.
    queryFn: ({ signal }) =>
      askNoOlderThanTaken(
        () => true,
        () => readAttendanceGrid({ path: { courseId }, query: { from }, signal }),
      ),
    staleTime: 0,
  });
}

export type CountedCell = SaveHeadcount['cells'][number];

/** Whom a reference leads to, also an old one of somebody who has another now. */
export async function findByReference(reference: string, centreId: string): Promise<Found | undefined> {
  const { items } = await searchParticipants({ body: { text: reference, centreId, limit: 3 } });
  return items.find(({ match }) => match === 'REFERENCE')?.participant;
}

/** Found people are not kept in memory longer than they stand at the desk. */
export function registerQuery(text: string, centreId: string) {
  return { ...searchParticipantsQuery({ body: { text, centreId, limit: 5 } }), gcTime: 60_000 };
}

export async function waitingOf(courseId: string) {
  return (await listEnrolments({ path: { courseId }, query: { who: 'WAITING', limit: 200 } })).items;
}

/** The sheet with what the service has just said about some of its people. */
export function withTaken(
  sheet: SessionSheet | undefined,
  taken: Taken,
  people: number | undefined,
): SessionSheet | undefined {
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
  return addSheetScan({
    path: { sessionId: id },
    query: { counted },
    headers: itsKind(scan),
    body: scan,
  } as unknown as Parameters<typeof addSheetScan>[0]);
}
