import { useTranslation } from 'react-i18next';
import { isRefusal } from '../api/problem';
import { Note } from './Note';

/** What happened, what was kept and what to do, for an error that no field can carry. */
export function Failure({ error, again }: { error: unknown; again?: () => void }) {
  const { t } = useTranslation();
  const refusal = isRefusal(error) ? error : undefined;
  return (
    <Note tone="clay" role="alert">
      <b>{refusal ? refusal.problem.title || t('failure.title') : t('failure.noAnswer')}</b>
      <p>{refusal ? (refusal.problem.detail ?? t('failure.kept')) : t('failure.noAnswerKept')}</p>
      {refusal?.requestId && (
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
