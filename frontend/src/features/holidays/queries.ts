import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { createHoliday, listHolidays, readHoliday, updateHoliday } from '../../api/gen/sdk.gen';
import type { HolidayPatch, CreateHoliday } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type { Holiday, HolidayCalendar, HolidayStatus, CreateHoliday } from '../../api/gen/types.gen';

export const holidaysKey = ['holidays'] as const;

export function holidaysQuery(from: string, to: string) {
  return queryOptions({
    queryKey: [...holidaysKey, from, to],
    queryFn: async ({ signal }) => (await answer(listHolidays({ query: { from, to }, signal }))).items,
  });
}

export function holidayQuery(id: string) {
  return queryOptions({
    queryKey: [...holidaysKey, 'one', id],
    queryFn: ({ signal }) => versioned(readHoliday({ path: { id }, signal })),
  });
}

export function addHoliday(body: CreateHoliday, key: string) {
  return answer(createHoliday({ headers: { 'Idempotency-Key': key }, body }));
}

export function changeHoliday(id: string, etag: string, body: HolidayPatch) {
  return answer(updateHoliday({ path: { id }, headers: { 'If-Match': etag }, body }));
}
