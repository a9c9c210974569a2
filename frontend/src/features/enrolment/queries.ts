import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  acceptOffer,
  completeEnrolments,
  createEnrolment,
  decideSelection,
  declareNoInterest,
  declineOffer,
  endEnrolment,
  listEnrolments,
  listParticipantEnrolments,
  listTracers,
  overrideOrder,
  readCompletion,
  readCoursePlaces,
  readEnrolment,
  readSelection,
  recordTracer,
  saveInterviewSheet,
  saveSelection,
  searchAccounts,
  searchParticipants,
  updateEnrolment,
} from '../../api/gen/sdk.gen';
import type {
  ApplyForCourse,
  CourseSelection,
  Enrolment,
  EnrolmentList,
  EnrolmentPatch,
  SetSelection,
  TracerOutcome,
} from '../../api/gen/types.gen';

export type {
  ApplyForCourse,
  ChildcareWish,
  CoursePlaces,
  CourseSelection,
  Enrolment,
  EnrolmentList,
  EnrolmentState,
  ParticipantCourse,
  Tracer,
  TracerOutcome,
} from '../../api/gen/types.gen';

const PAGE = 50;

/** Of a course, what changes whenever somebody comes or goes. */
export function peopleKey(courseId: string) {
  return ['courses', courseId, 'people'] as const;
}

export function enrolmentsQuery(courseId: string, who: EnrolmentList) {
  return infiniteQueryOptions({
    queryKey: [...peopleKey(courseId), who],
    queryFn: ({ pageParam, signal }) =>
      answer(
        listEnrolments({ path: { id: courseId }, query: { who, limit: PAGE, cursor: pageParam ?? undefined }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function enrolmentQuery(courseId: string, enrolmentId: string) {
  return queryOptions({
    queryKey: [...peopleKey(courseId), 'one', enrolmentId],
    queryFn: ({ signal }) => answer(readEnrolment({ path: { id: courseId, enrolmentId }, signal })),
  });
}

export function placesQuery(courseId: string) {
  return queryOptions({
    queryKey: [...peopleKey(courseId), 'places'],
    queryFn: ({ signal }) => answer(readCoursePlaces({ path: { id: courseId }, signal })),
  });
}

export function selectionQuery(courseId: string) {
  return queryOptions({
    queryKey: [...peopleKey(courseId), 'selection'],
    queryFn: ({ signal }) => answer(readSelection({ path: { id: courseId }, signal })),
  });
}

export function completionQuery(courseId: string) {
  return queryOptions({
    queryKey: [...peopleKey(courseId), 'completion'],
    queryFn: ({ signal }) => answer(readCompletion({ path: { id: courseId }, signal })),
  });
}

export function tracersQuery(courseId: string) {
  return queryOptions({
    queryKey: [...peopleKey(courseId), 'tracers'],
    queryFn: async ({ signal }) => (await answer(listTracers({ path: { id: courseId }, signal }))).items,
  });
}

export function coursesOfQuery(participantId: string) {
  return queryOptions({
    queryKey: ['participants', participantId, 'courses'],
    queryFn: async ({ signal }) =>
      (await answer(listParticipantEnrolments({ path: { id: participantId }, signal }))).items,
  });
}

/** Found people are not kept in memory longer than the dialog is open. */
export function findPeople(text: string, signal: AbortSignal) {
  return answer(searchParticipants({ body: { text, limit: 8 }, signal }));
}

export function findAccounts(text: string, signal: AbortSignal) {
  return answer(searchAccounts({ body: { text }, signal }));
}

export function apply(courseId: string, body: ApplyForCourse, key: string) {
  return answer(createEnrolment({ path: { id: courseId }, headers: { 'Idempotency-Key': key }, body }));
}

export function accept({ courseId, id }: Enrolment, key: string) {
  return answer(acceptOffer({ path: { id: courseId, enrolmentId: id }, headers: { 'Idempotency-Key': key } }));
}

export function decline({ courseId, id }: Enrolment, key: string) {
  return answer(declineOffer({ path: { id: courseId, enrolmentId: id }, headers: { 'Idempotency-Key': key } }));
}

export function leave({ courseId, id }: Enrolment, reason: string, key: string) {
  return answer(
    endEnrolment({ path: { id: courseId, enrolmentId: id }, headers: { 'Idempotency-Key': key }, body: { reason } }),
  );
}

export function override({ courseId, id }: Enrolment, reason: string, key: string) {
  return answer(
    overrideOrder({ path: { id: courseId, enrolmentId: id }, headers: { 'Idempotency-Key': key }, body: { reason } }),
  );
}

/** The service compares the version alone. */
export function change({ courseId, id, version }: Enrolment, body: EnrolmentPatch) {
  return answer(
    updateEnrolment({
      path: { id: courseId, enrolmentId: id },
      headers: { 'If-Match': `"${version}.en.enrolment"` },
      body,
    }),
  );
}

/** The version is the reader's own: what other members find is in nobody's way. */
export const selectionTag = ({ version }: CourseSelection) => `"${version}.en.selection"`;

export function setSelection(courseId: string, etag: string, body: SetSelection) {
  return answer(saveSelection({ path: { id: courseId }, headers: { 'If-Match': etag }, body }));
}

export function declare(courseId: string) {
  return answer(declareNoInterest({ path: { id: courseId }, body: { noInterest: true } }));
}

export function score({ courseId, id }: Enrolment, etag: string, points: number[]) {
  return answer(
    saveInterviewSheet({ path: { id: courseId, enrolmentId: id }, headers: { 'If-Match': etag }, body: { points } }),
  );
}

export function decide(courseId: string) {
  return answer(decideSelection({ path: { id: courseId } }));
}

export function complete(courseId: string, enrolmentIds: string[]) {
  return answer(completeEnrolments({ path: { id: courseId }, body: { enrolmentIds } }));
}

export function trace(courseId: string, enrolmentId: string, months: number, outcome: TracerOutcome, askedOn: string) {
  return answer(recordTracer({ path: { id: courseId, enrolmentId }, body: { months, outcome, askedOn } }));
}
