import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  confirmPayment,
  confirmReceipt,
  createKit,
  createPaymentList,
  endKit,
  endPaymentList,
  listEnrolments,
  listKits,
  listPaymentLists,
  readCourse,
  readPaymentList,
} from '../../api/gen/sdk.gen';
import type { GiveKit, Kit, PaymentList, PreparePaymentList } from '../../api/gen/types.gen';

export type {
  Currency,
  GiveKit,
  Kit,
  Money,
  PaymentKind,
  PaymentList,
  PaymentListSummary,
  PaymentState,
} from '../../api/gen/types.gen';

const PAGE = 50;
const MOST_PEOPLE = 200;

/** The service compares the version alone. */
const seen = (version: number, what: string) => ({ 'If-Match': `"${version}.en.${what}"` });

export function courseQuery(id: string) {
  return queryOptions({
    queryKey: ['courses', id, 'title'],
    queryFn: ({ signal }) => answer(readCourse({ path: { id }, signal })),
  });
}

/** Whom something can be given to: those who have a place, and those who completed the course. */
export function peopleQuery(courseId: string) {
  return queryOptions({
    queryKey: ['courses', courseId, 'people', 'to give to'],
    queryFn: async ({ signal }) =>
      (await answer(listEnrolments({ path: { id: courseId }, query: { who: 'IN', limit: MOST_PEOPLE }, signal })))
        .items,
  });
}

export function kitsQuery(courseId: string) {
  return queryOptions({
    queryKey: ['courses', courseId, 'kits'],
    queryFn: async ({ signal }) => (await answer(listKits({ path: { id: courseId }, signal }))).items,
  });
}

/** Newest first, of a whole centre or of one course of it. */
export function paymentListsQuery(centreId: string, courseId?: string) {
  return infiniteQueryOptions({
    queryKey: ['payment-lists', 'of', centreId, courseId ?? 'every course'],
    queryFn: ({ pageParam, signal }) =>
      answer(
        listPaymentLists({
          path: { id: centreId },
          query: { limit: PAGE, courseId, cursor: pageParam ?? undefined },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function paymentListQuery(id: string) {
  return queryOptions({
    queryKey: ['payment-lists', id],
    queryFn: ({ signal }) => answer(readPaymentList({ path: { id }, signal })),
  });
}

export function give(courseId: string, body: GiveKit, key: string) {
  return answer(createKit({ path: { id: courseId }, headers: { 'Idempotency-Key': key }, body }));
}

export function signReceipt({ id, version }: Kit) {
  return answer(confirmReceipt({ path: { id }, headers: seen(version, 'kit') }));
}

export function takeBack({ id, version }: Kit) {
  return answer(endKit({ path: { id }, headers: seen(version, 'kit') }));
}

export function prepare(courseId: string, body: PreparePaymentList, key: string) {
  return answer(createPaymentList({ path: { id: courseId }, headers: { 'Idempotency-Key': key }, body }));
}

export function pay({ id, version }: PaymentList) {
  return answer(confirmPayment({ path: { id }, headers: seen(version, 'payment-list') }));
}

export function withdraw({ id, version }: PaymentList) {
  return answer(endPaymentList({ path: { id }, headers: seen(version, 'payment-list') }));
}
