import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EnrolmentTracer, type TracerOutcome, tracerOutcomeValues } from '../../api/contract';
import { listTracersQuery } from '../../api/gen/queries.gen';
import { recordTracer } from '../../api/gen/sdk.gen';
import { items } from '../../api/items';
import { under } from '../../api/under';
import { dayOf, isoDay } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { Dots } from '../../ui/Dots';
import { Failure } from '../../ui/Failure';
import { Reason } from '../../ui/Reason';
import { fullName, Named } from '../../ui/Named';
import { useDeed } from '../../ui/useDeed';

/** Three and six months after a course: what those who completed it do now. */
export function Tracers({ courseId }: { courseId: string }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const [asked, setAsked] = useState<EnrolmentTracer>();
  const found = useQuery(items(listTracersQuery({ path: { courseId } })));
  if (found.error && !found.data) return <Failure error={found.error} again={() => void found.refetch()} />;
  if (!found.data || found.data.length === 0) return null;
  const today = isoDay(dayOf(new Date()));
  return (
    <section>
      <div className="bar">
        <h3>{t('completion.after')}</h3>
      </div>
      <ol className="people-of" aria-label={t('completion.after')}>
        {found.data.map((tracer) => (
          <li key={tracer.enrolmentId}>
            <div className="who-of">
              <div>
                <Named name={tracer.person.name} />
                <p className="small">
                  <Dots
                    of={[
                      tracer.afterThree && said(t(`tracerOutcome.${tracer.afterThree.outcome}`), 3),
                      tracer.afterSix && said(t(`tracerOutcome.${tracer.afterSix.outcome}`), 6),
                      tracer.askNextOn && t('completion.askOn', { day: day(tracer.askNextOn) }),
                    ]}
                  />
                </p>
              </div>
            </div>
            {tracer.askNextOn && tracer.askNextOn <= today && (
              <button
                type="button"
                className="btn"
                aria-label={t('completion.writeOf', { name: fullName(tracer.person.name) })}
                onClick={() => setAsked(tracer)}
              >
                {t('completion.write')}
              </button>
            )}
          </li>
        ))}
      </ol>
      {asked && <Ask courseId={courseId} tracer={asked} today={today} onClose={() => setAsked(undefined)} />}
    </section>
  );

  function said(what: string, months: number) {
    return t('completion.asked', { what, months });
  }
}

type AskProps = { courseId: string; tracer: EnrolmentTracer; today: string; onClose: () => void };

function Ask({ courseId, tracer, today, onClose }: AskProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<TracerOutcome>();
  const months = tracer.afterThree ? 6 : 3;
  const writing = useDeed({
    mutationFn: (what: TracerOutcome) =>
      recordTracer({
        path: { courseId, enrolmentId: tracer.enrolmentId },
        body: { months, outcome: what, askedOn: today },
      }),
    onSuccess: async () => {
      await queries.invalidateQueries(under('Enrolments'));
      onClose();
    },
  });
  return (
    <Dialog title={t('completion.writeOf', { name: fullName(tracer.person.name) })} onClose={onClose}>
      <Reason error={writing.error} />
      <Choice
        label={t('completion.afterMonths', { months })}
        value={outcome}
        onChange={setOutcome}
        options={tracerOutcomeValues.map((value) => ({ value, label: t(`tracerOutcome.${value}`) }))}
        stack
      />
      <div className="acts">
        <button
          type="button"
          className="btn primary"
          aria-disabled={!outcome || writing.isPending}
          onClick={() => outcome && writing.send(outcome)}
        >
          {t('completion.write')}
        </button>
        <button type="button" className="btn" onClick={onClose}>
          {t('form.cancel')}
        </button>
      </div>
    </Dialog>
  );
}
