import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import {
  createCalendarAddress,
  endCalendarAddress,
  listActivities,
  listCourses,
  readPublicSchedule,
} from '../../api/gen/sdk.gen';

import type { Course } from '../../api/gen/types.gen';

export type { PublicCourse, PublicSchedule, PublicSession } from '../../api/gen/types.gen';

const MOST = 100;

/** What anybody reads, as anybody reads it. */
export function scheduleQuery(code: string) {
  return queryOptions({
    queryKey: ['schedule', code],
    queryFn: ({ signal }) => answer(readPublicSchedule({ path: { centre: code }, signal })),
  });
}

/** What runs at the centre, whether or not it is told outside. */
export function runningQuery(centreId: string) {
  return queryOptions({
    queryKey: ['schedule', 'running', centreId],
    queryFn: async ({ signal }) => {
      const [courses, activities] = await Promise.all([
        answer(listCourses({ query: { centreId, state: 'ANNOUNCED', limit: MOST }, signal })),
        answer(listActivities({ query: { limit: MOST, retiredToo: true }, signal })),
      ]);
      const sensitive = new Set(activities.items.filter((one) => one.sensitive).map(({ id }) => id));
      return courses.items.map((course) => ({
        ...course,
        sensitive: course.privateSession || (course.activityId ? sensitive.has(course.activityId) : false),
      }));
    },
  });
}

export type Running = Course & { sensitive: boolean };

export function makeAddress() {
  return answer(createCalendarAddress());
}

export function endAddress() {
  return answer(endCalendarAddress());
}
