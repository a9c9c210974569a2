import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  announceCourse,
  cancelCourse,
  cancelSession,
  createCourse,
  createSession,
  endCourse,
  listActivities,
  listCourseSessions,
  listCourses,
  listRoomHolds,
  listRooms,
  listSessions,
  listStaff,
  previewSession,
  readActivity,
  readAvailability,
  readCourse,
  readSession,
  updateCourse,
  updateSession,
} from '../../api/gen/sdk.gen';
import type {
  AddSession,
  Course,
  CoursePatch,
  CourseState,
  PlanCourse,
  PreviewSession,
  ReadAvailabilityData,
  CourseSession as Session,
  SessionPatch,
} from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type {
  Activity,
  Availability,
  Clash,
  Course,
  CourseState,
  PlanCourse,
  PreviewSession,
  Room,
  RoomHold,
  CourseSession as Session,
  StaffMember,
} from '../../api/gen/types.gen';

export const coursesKey = ['courses'] as const;

export function coursesQuery(centreId: string | undefined, state: CourseState | undefined) {
  return infiniteQueryOptions({
    queryKey: [...coursesKey, 'list', centreId, state],
    queryFn: ({ pageParam, signal }) =>
      answer(listCourses({ query: { centreId, state, cursor: pageParam ?? undefined }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

export function courseQuery(id: string) {
  return queryOptions({
    queryKey: [...coursesKey, id],
    queryFn: ({ signal }) => versioned<Course>(readCourse({ path: { id }, signal })),
  });
}

export function courseSessionsQuery(id: string) {
  return queryOptions({
    queryKey: [...coursesKey, id, 'sessions'],
    queryFn: async ({ signal }) => (await answer(listCourseSessions({ path: { id }, signal }))).items,
  });
}

/** What is on at a centre from one day to another, both included. */
export function calendarQuery(centreId: string, from: string, to: string, roomId?: string) {
  return queryOptions({
    queryKey: [...coursesKey, 'calendar', centreId, from, to, roomId],
    queryFn: async ({ signal }) =>
      (await answer(listSessions({ query: { centreId, from, to, roomId }, signal }))).items,
  });
}

export function holdsQuery(centreId: string, from: string, to: string) {
  return queryOptions({
    queryKey: [...coursesKey, 'holds', centreId, from, to],
    queryFn: async ({ signal }) =>
      (await answer(listRoomHolds({ path: { id: centreId }, query: { from, to }, signal }))).items,
  });
}

export function roomsQuery(centreId: string) {
  return queryOptions({
    queryKey: [...coursesKey, 'rooms', centreId],
    queryFn: async ({ signal }) => (await answer(listRooms({ path: { id: centreId }, signal }))).items,
    enabled: centreId !== '',
  });
}

export function staffQuery(centreId: string) {
  return queryOptions({
    queryKey: [...coursesKey, 'staff', centreId],
    queryFn: async ({ signal }) => (await answer(listStaff({ query: { centreId, limit: 200 }, signal }))).items,
    enabled: centreId !== '',
  });
}

export const catalogueQuery = queryOptions({
  queryKey: ['activities', 'offered'],
  queryFn: async ({ signal }) => (await answer(listActivities({ query: { limit: 200 }, signal }))).items,
});

export function activityQuery(id: string) {
  return queryOptions({
    queryKey: ['activities', 'of-course', id],
    queryFn: ({ signal }) => answer(readActivity({ path: { id }, signal })),
  });
}

/** With what a session would clash there; asked anew each time, since others plan as well. */
export function previewQuery(courseId: string, body: PreviewSession) {
  return queryOptions({
    queryKey: [...coursesKey, courseId, 'preview', body],
    queryFn: async ({ signal }) => (await answer(previewSession({ path: { id: courseId }, body, signal }))).clashes,
    staleTime: 0,
    gcTime: 0,
  });
}

/** What somebody wants to plan: one session, or every session of a weekly rule. */
export type WantedTime = ReadAvailabilityData['query'];

/** Which rooms and times are free instead; asked anew each time, since others plan as well. */
export function availabilityQuery(centreId: string, query: WantedTime) {
  return queryOptions({
    queryKey: [...coursesKey, 'availability', centreId, query],
    queryFn: ({ signal }) => answer(readAvailability({ path: { id: centreId }, query, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}

export function sessionQuery(id: string) {
  return queryOptions({
    queryKey: [...coursesKey, 'session', id],
    queryFn: ({ signal }) => answer(readSession({ path: { id }, signal })),
    staleTime: 0,
    gcTime: 0,
  });
}

export function planCourse(body: PlanCourse, key: string) {
  return answer(createCourse({ headers: { 'Idempotency-Key': key }, body }));
}

export function changeCourse(id: string, etag: string, body: CoursePatch) {
  return answer(updateCourse({ path: { id }, headers: { 'If-Match': etag }, body }));
}

export function announce(id: string, etag: string) {
  return answer(announceCourse({ path: { id }, headers: { 'If-Match': etag } }));
}

export function end(id: string, etag: string) {
  return answer(endCourse({ path: { id }, headers: { 'If-Match': etag } }));
}

export function cancel(id: string, etag: string, reason: string) {
  return answer(cancelCourse({ path: { id }, headers: { 'If-Match': etag }, body: { reason } }));
}

export function addSession(courseId: string, body: AddSession, key: string) {
  return answer(createSession({ path: { id: courseId }, headers: { 'Idempotency-Key': key }, body }));
}

export function changeSession(session: Session, body: SessionPatch) {
  return answer(updateSession({ path: { id: session.id }, headers: { 'If-Match': seen(session) }, body }));
}

export function withdrawSession(session: Session, reason: string) {
  return answer(cancelSession({ path: { id: session.id }, headers: { 'If-Match': seen(session) }, body: { reason } }));
}

/** The service compares the version alone. */
function seen({ version }: Session): string {
  return `"${version}.en.session"`;
}
