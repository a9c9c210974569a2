import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { listCourses, searchParticipants } from '../../api/gen/sdk.gen';

const PEOPLE_AT_MOST = 6;
/** One page of the list, the latest beginning first: whoever looks for an older course narrows the list of courses. */
const COURSES_READ = 200;

/** By what the service answers to this reader; nothing of it outlives the open palette. */
export function peopleCalled(text: string) {
  return queryOptions({
    queryKey: ['palette', 'people', text],
    queryFn: ({ signal }) => answer(searchParticipants({ body: { text, limit: PEOPLE_AT_MOST }, signal })),
    gcTime: 0,
  });
}

export const coursesQuery = queryOptions({
  queryKey: ['palette', 'courses'],
  queryFn: async ({ signal }) => (await answer(listCourses({ query: { limit: COURSES_READ }, signal }))).items,
});
