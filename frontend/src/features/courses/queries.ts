import type { PreviewSession, ReadAvailabilityData, SessionPreview } from '../../api/contract';
import {
  listRoomsQuery,
  listStaffQuery,
  previewSessionQuery,
  readAvailabilityQuery,
  readSessionQuery,
} from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { under } from '../../api/under';

/** A course, its sessions, its people, and what they earn and are given. */
export const ofCourses = under('Courses', 'Enrolments', 'Certificates', 'Giving');

export function roomsQuery(centreId: string) {
  return { ...items(listRoomsQuery({ path: { centreId } })), enabled: centreId !== '' };
}

export function staffQuery(centreId: string) {
  return { ...items(listStaffQuery({ query: { centreId, limit: 200 } })), enabled: centreId !== '' };
}

/** With what a session would clash there; asked anew each time, since others plan as well. */
export function previewQuery(courseId: string, body: PreviewSession) {
  return {
    ...previewSessionQuery({ path: { courseId }, body }),
    select: ({ clashes }: SessionPreview) => clashes,
    staleTime: 0,
    gcTime: 0,
  };
}

/** What somebody wants to plan: one session, or every session of a weekly rule. */
export type WantedTime = ReadAvailabilityData['query'];

/** Which rooms and times are free instead; asked anew each time, since others plan as well. */
export function availabilityQuery(centreId: string, query: WantedTime) {
  return { ...readAvailabilityQuery({ path: { centreId }, query }), staleTime: 0, gcTime: 0 };
}

export function sessionQuery(id: string) {
  return { ...readSessionQuery({ path: { sessionId: id } }), staleTime: 0, gcTime: 0 };
}
