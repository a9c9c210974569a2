import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCompletionQuery } from '../../api/gen/queries.gen';
import { cancelCompletion, completeEnrolments } from '../../api/gen/sdk.gen';
import { under } from '../../api/under';
import { Failure } from '../../ui/Failure';
import { Reason } from '../../ui/Reason';
import { Named } from '../../ui/Named';
import { Note, Status } from '../../ui/Note';
import { say } from '../../ui/said';
import { useDeed } from '../../ui/useDeed';

/** As long as the service takes it back. */
const TAKEN_BACK_WITHIN = 15 * 60_000;

/** Once a course is over: who completes it by its rule. Nobody is completed before, and nobody who came too little. */
export function Completion({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const found = useQuery(readCompletionQuery({ path: { courseId } }));
  const fresh = () => queries.invalidateQueries(under('Courses', 'Enrolments', 'Certificates', 'Giving'));
  const [done, setDone] = useState<{ ids: string[]; until: number }>();
  const takeBack = async (ids: string[]) => {
    await cancelCompletion({ path: { courseId }, body: { enrolmentIds: ids } });
    setDone(undefined);
    await fresh();
    say({ text: t('completion.takenBack', { count: ids.length }) });
  };
  const completing = useDeed({
    mutationFn: (ids: string[]) => completeEnrolments({ path: { courseId }, body: { enrolmentIds: ids } }),
    onSuccess: (_, ids) => {
      setDone({ ids, until: Date.now() + TAKEN_BACK_WITHIN });
      say({ text: t('completion.done', { count: ids.length }), undo: () => takeBack(ids) });
      return fresh();
    },
  });
  const takingBack = useDeed({ mutationFn: takeBack });
  if (found.error && !found.data) return <Failure error={found.error} again={() => void found.refetch()} />;
  const slip = done && Date.now() < done.until ? done.ids : [];
  if (!found.data?.over || (found.data.items.length === 0 && slip.length === 0)) return null;
  const { items, percentNeeded, sheetsMissing } = found.data;
  const ready = items.filter(({ meetsRule }) => meetsRule).map(({ enrolment }) => enrolment.id);
  return (
    <section>
      <div className="bar">
        <h3>{t('completion.title')}</h3>
      </div>
      <p className="small">{t('completion.rule', { percent: percentNeeded })}</p>
      {sheetsMissing > 0 && <Note tone="saffron">{t('completion.missing', { count: sheetsMissing })}</Note>}
      <ol className="people-of" aria-label={t('completion.title')}>
        {items.map(({ enrolment, held, attended, meetsRule, certificate }) => (
          <li key={enrolment.id}>
            <div className="who-of">
              <div>
                <Named name={enrolment.person.name} />
                <p className="small dots">
                  <span>{t('completion.came', { attended, held })}</span>
                  {certificate && <span>{t(`earned.${certificate}`)}</span>}
                </p>
              </div>
            </div>
            {meetsRule ? (
              <Status tone="reed" icon="check">
                {t('completion.meets')}
              </Status>
            ) : (
              <Status tone="saffron" icon="alert">
                {t('completion.misses')}
              </Status>
            )}
          </li>
        ))}
      </ol>
      <Reason error={completing.error} />
      <Reason error={takingBack.error} />
      {(ready.length > 0 || slip.length > 0) && (
        <div className="acts">
          {ready.length > 0 && (
            <button
              type="button"
              className="btn primary"
              aria-disabled={completing.isPending}
              onClick={() => completing.send(ready)}
            >
              {t('completion.act', { count: ready.length })}
            </button>
          )}
          {slip.length > 0 && (
            <button
              type="button"
              className="btn"
              aria-disabled={takingBack.isPending}
              onClick={() => takingBack.send(slip)}
            >
              {t('completion.takeBack', { count: slip.length })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
