import { queryOptions } from '@tanstack/react-query';
import type { Course } from '../../api/contract';
import { listActivities, listCourses } from '../../api/gen/sdk.gen';

/** What runs at the centre, whether or not it is told outside. */
export function runningQuery(centreId: string) {
  return queryOptions({
    queryKey: ['schedule', 'running', centreId],
    queryFn: async ({ signal }) => {
      const [courses, activities] = await Promise.all([
        listCourses({ query: { centreId, state: 'ANNOUNCED', limit: 100 }, signal }),
        listActivities({ query: { limit: 100, retiredToo: true }, signal }),
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
