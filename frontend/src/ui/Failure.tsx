import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isBusy, isRefusal } from '../api/problem';
import { Note } from './Note';

/** What happened, what was kept and what to do, for an error that no field can carry. */
export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  const refusal = isRefusal(error) ? error : undefined;
  const busy = isBusy(error);
  const wait = refusal?.retryAfter;
  const retry = useRef(again);
  retry.current = again;

  // What can be asked again is asked again by itself when the service says so.
  useEffect(() => {
    if (!isBusy(error) || error.retryAfter === undefined) return;
    const timer = setTimeout(() => retry.current?.(), error.retryAfter * 1000);
    return () => clearTimeout(timer);
  }, [error]);

  const whys = refusal?.problem.errors ?? [];
  return (
    <Note tone={busy ? 'saffron' : 'clay'} icon={busy ? 'clock' : 'alert'} role="alert">
      <b>{refusal ? refusal.problem.title || t('failure.title') : t('failure.noAnswer')}</b>
      {busy ? (
        <p>
          {wait === undefined ? t('failure.busy') : t(again ? 'failure.againFor' : 'failure.busyFor', { count: wait })}
        </p>
      ) : (
        <p>{refusal ? (refusal.problem.detail ?? t('failure.kept')) : t('failure.noAnswerKept')}</p>
      )}
      {whys.length > 0 && (
        <ul>
          {whys.map(({ pointer, message }) => (
            <li key={`${pointer}${message}`}>{message}</li>
          ))}
        </ul>
      )}
      {refusal?.requestId && !busy && (
        <p className="small">
          {t('failure.number')} <bdi dir="ltr">{refusal.requestId}</bdi>
        </p>
      )}
      {again && (
        <div className="acts">
          <button type="button" className="btn" onClick={again}>
            {t('failure.again')}
          </button>
        </div>
      )}
    </Note>
  );
}
