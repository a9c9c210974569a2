import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import type { FigureDetails, RecordOpeningFigure } from '../../api/contract';
import {
  checkAttendanceSheet,
  commitAttendanceSheet,
  countPeopleByDay,
  listAttendanceSheets,
  listOpeningFigures,
  readAttendanceSheet,
  recordOpeningFigure,
  recordFigureCorrection,
} from '../../api/gen/sdk.gen';
import { tableTypeOf } from '../../ui/csvFile';

/** Every key begins with this: one figure changes what is counted by every day. */
export const figuresKey = ['figures'] as const;

export function peopleByDayQuery(asOf: string) {
  return queryOptions({
    queryKey: [...figuresKey, 'people', asOf],
    queryFn: ({ signal }) => answer(countPeopleByDay({ query: { asOf }, signal })),
  });
}

export function figuresQuery() {
  return infiniteQueryOptions({
    queryKey: [...figuresKey, 'list'],
    queryFn: ({ pageParam, signal }) => answer(listOpeningFigures({ query: { limit: 50, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function recordFigure(body: RecordOpeningFigure, key: string) {
  return answer(recordOpeningFigure({ body, headers: { 'Idempotency-Key': key } }));
}

export function replaceFigure(id: string, figure: FigureDetails, reason: string, key: string) {
  return answer(
    recordFigureCorrection({ path: { id }, body: { figure, reason }, headers: { 'Idempotency-Key': key } }),
  );
}

export function loadedSheetsQuery() {
  return infiniteQueryOptions({
    queryKey: [...figuresKey, 'sheets'],
    queryFn: ({ pageParam, signal }) =>
      answer(listAttendanceSheets({ query: { limit: 50, cursor: pageParam }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function sheetQuery(id: string) {
  return queryOptions({
    queryKey: ['attendance-sheet', id],
    queryFn: ({ signal }) => answer(readAttendanceSheet({ path: { id }, signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function checkSheet(sheet: File, centreId: string, signal: AbortSignal) {
  const headers = { 'Content-Type': tableTypeOf(sheet) };
  return answer(checkAttendanceSheet({ query: { centreId }, body: sheet, headers, signal }));
}

export function commitSheet(id: string) {
  return answer(commitAttendanceSheet({ path: { id } }));
}
