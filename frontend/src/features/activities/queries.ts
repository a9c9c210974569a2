import { queryOptions } from '@tanstack/react-query';
import { answer } from '../../api/client';
import { createActivity, listActivities, readActivity, updateActivity } from '../../api/gen/sdk.gen';
import type { Activity, ActivityDetails, ActivityPatch } from '../../api/gen/types.gen';
import { versioned } from '../../api/versioned';

export type { Activity, ActivityDetails } from '../../api/gen/types.gen';

export const activitiesKey = ['activities'] as const;

export function activitiesQuery(retiredToo: boolean) {
  return queryOptions({
    queryKey: [...activitiesKey, 'all', retiredToo],
    queryFn: async ({ signal }) => (await answer(listActivities({ query: { limit: 200, retiredToo }, signal }))).items,
  });
}

export function activityQuery(id: string) {
  return queryOptions({
    queryKey: [...activitiesKey, id],
    queryFn: ({ signal }) => versioned<Activity>(readActivity({ path: { id }, signal })),
  });
}

export function addActivity(body: ActivityDetails, key: string) {
  return answer(createActivity({ headers: { 'Idempotency-Key': key }, body }));
}

export function changeActivity(id: string, etag: string, body: ActivityPatch) {
  return answer(updateActivity({ path: { id }, headers: { 'If-Match': etag }, body }));
}
