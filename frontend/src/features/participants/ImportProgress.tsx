import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';

/** The service works on the file: how far it is, and that nobody has to wait for it here. */
export function ImportProgress({ found }: { found: Import }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const checking = found.stage === 'CHECKING';
  const label = t(checking ? 'import.atWorkChecking' : 'import.atWorkCommitting');
  return (
    <section className="progress">
      <h2>{label}</h2>
      <progress aria-label={label} max={Math.max(1, found.rowCount)} value={found.rowsDone} />
      <dl className="facts" aria-live="off">
        <div>
          <dt>{t('import.rowsDone')}</dt>
          <dd className="num">{t('import.ofRows', { done: number(found.rowsDone), all: number(found.rowCount) })}</dd>
        </div>
        {checking && (
          <>
            <div>
              <dt>{t('import.faultsSoFar')}</dt>
              <dd className="num">{number(found.faultCount)}</dd>
            </div>
            <div>
              <dt>{t('import.duplicatesSoFar')}</dt>
              <dd className="num">{number(found.duplicateCount)}</dd>
            </div>
          </>
        )}
      </dl>
      <p className="small" role="status">
        {t(checking ? 'import.mayLeaveChecking' : 'import.mayLeaveCommitting')}
      </p>
    </section>
  );
}
