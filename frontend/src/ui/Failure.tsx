import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { isBusy, isRefusal, NotKept } from '../api/problem';
import { Note } from './Note';

/** What happened, what was kept and what to do, for an error that no field can carry. */
export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  const refusal = isRefusal(error) ? error : undefined;
  const busy = isBusy(error);
  const unkept = error instanceof NotKept;
  const wait = refusal?.retryAfter;
  const retry = useRef(again);
  retry.current = again;

  // What can be asked again is asked again by itself when the service says so.
  useEffect(() => {
    if (!isBusy(error) || error.retryAfter === undefined) return;
    const timer = setTimeout(() => retry.current?.(), error.retryAfter * 1000);
    return () => clearTimeout(timer);
  }, [error]);

  const whys = [...new Set(refusal?.problem.errors?.map(({ message }) => message))];
  return (
    <Note tone={busy ? 'saffron' : 'clay'} icon={busy ? 'clock' : 'alert'} role="alert">
      <b>{titleOf(error, whys, t)}</b>
      {busy ? (
        <p>
          {wait === undefined ? t('failure.busy') : t(again ? 'failure.againFor' : 'failure.busyFor', { count: wait })}
        </p>
      ) : (
        <p>
          {refusal
            ? (refusal.problem.detail ?? t('failure.kept'))
            : t(unkept ? 'failure.notKeptDo' : 'failure.noAnswerKept')}
        </p>
      )}
      {whys.length > 1 && (
        <ul>
          {whys.map((why) => (
            <li key={why}>{why}</li>
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

/** The reason itself where there is one; the service's own sentence where it names none or several. */
function titleOf(error: unknown, whys: readonly string[], t: TFunction): string {
  if (error instanceof NotKept) return t('failure.notKept');
  if (!isRefusal(error)) return t('failure.noAnswer');
  return (whys.length === 1 && whys[0]) || error.problem.title || t('failure.title');
}
