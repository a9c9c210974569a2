import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CourseSession as Session } from '../../api/contract';
import { updateSession } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { Reason } from '../../ui/Reason';
import { Note } from '../../ui/Note';
import { useDeed } from '../../ui/useDeed';
import { ofCourses } from './queries';
import { useCourseWords } from './useCourseWords';

/** A move is done at once and can be undone as long as the line about it stands. */
export function useMoved(): { moved: (before: Session, now: Session) => void; line: ReactNode } {
  const { t } = useTranslation();
  const words = useCourseWords();
  const queries = useQueryClient();
  const [last, setLast] = useState<{ before: Session; now: Session }>();
  const back = useDeed({
    mutationFn: ({ before, now }: { before: Session; now: Session }) =>
      updateSession({
        path: { sessionId: now.id },
        headers: seen(now),
        body: { startsAt: before.startsAt, endsAt: before.endsAt, roomId: before.roomId ?? null },
      }),
    onSuccess: async () => {
      setLast(undefined);
      await queries.invalidateQueries(ofCourses);
    },
  });
  return {
    moved: (before, now) => setLast({ before, now }),
    line: last && (
      <>
        <Note tone="reed" role="status">
          {t('session.moved', { when: words.when(last.now) })}{' '}
          <button type="button" className="linkish" onClick={() => back.send(last)}>
            {t('session.undo')}
          </button>
        </Note>
        <Reason error={back.error} />
      </>
    ),
  };
}
