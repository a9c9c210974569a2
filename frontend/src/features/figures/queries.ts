import { readAttendanceSheetQuery } from '../../api/gen/queries.gen';
import { checkAttendanceSheet } from '../../api/gen/sdk.gen';
import { asking } from '../../api/under';
import { tableTypeOf } from '../../ui/csvFile';

/** One figure changes what is counted by every day. */
export const counted = asking('countPeopleByDay', 'listOpeningFigures', 'listAttendanceSheets');

export function sheetQuery(id: string) {
  return { ...readAttendanceSheetQuery({ path: { attendanceSheetId: id } }), staleTime: Number.POSITIVE_INFINITY };
}

export function checkSheet(sheet: File, centreId: string, signal: AbortSignal) {
  const headers = { 'Content-Type': tableTypeOf(sheet) };
  return checkAttendanceSheet({ query: { centreId }, body: sheet, headers, signal });
}
