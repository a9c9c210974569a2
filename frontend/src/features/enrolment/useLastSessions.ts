import { useQuery } from '@tanstack/react-query';
import type { AttendanceMarkValue } from '../../api/contract';
import { listCourseSessionsQuery, readAttendanceGridQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useMe } from '../../auth/me';
import { addDays, isoDay, localNow, readDay } from '../../i18n/dates';

/** So many sessions are shown beside a name. */
const SHOWN = 6;
/** The register is read over no more days than this. */
const DAYS = 61;

export type Came = { attended: number; held: number; last: readonly (AttendanceMarkValue | undefined)[] };

/** How often each person came, and what the sheets of the last sessions say of them. */
export function useLastSessions({ id, centreId }: { id: string; centreId: string }) {
  const { mayIn } = useMe();
  const marks = mayIn(centreId, 'ATTENDANCE_MARK');
  const sessions = useQuery({ ...items(listCourseSessionsQuery({ path: { courseId: id } })), enabled: marks });
  const now = localNow(new Date());
  const held = sessions.data?.filter(({ state, startsAt }) => state === 'PLANNED' && startsAt <= now).slice(-SHOWN);
  const [first, last] = [held?.[0], held?.at(-1)];
  const to = last?.startsAt.slice(0, 10);
  const earliest = to && isoDay(addDays(readDay(to), -DAYS));
  const from = first && earliest ? [first.startsAt.slice(0, 10), earliest].sort().at(-1) : undefined;
  const grid = useQuery({
    ...readAttendanceGridQuery({ path: { courseId: id }, query: { from, to } }),
    enabled: from !== undefined,
  });
  return (participantId: string): Came | undefined => {
    const line = grid.data?.lines.find((one) => one.participantId === participantId);
    if (!grid.data || !line?.rate) return undefined;
    return {
      attended: line.rate.attended,
      held: line.rate.held,
      last: grid.data.days.flatMap(({ sessionId }, at) =>
        held?.some((session) => session.id === sessionId) ? [line.cells[at]?.mark ?? undefined] : [],
      ),
    };
  };
}
