import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { Note } from '../../ui/Note';

/** Everybody is in the register. */
export function ImportDone({ found, onAgain }: { found: Import; onAgain: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const registered = found.rowCount - found.skippedCount;
  return (
    <Note tone="reed" role="status">
      <b>{t('import.done', { count: registered, number: number(registered) })}</b>
      <p>{t('import.doneAll')}</p>
      {found.skippedCount > 0 && (
        <p>{t('import.skipped', { count: found.skippedCount, number: number(found.skippedCount) })}</p>
      )}
      <p className="acts">
        <Link className="btn" to="/people" search={{ sort: '-registeredOn' }}>
          {t('import.toPeople')}
        </Link>
        <button type="button" className="btn quiet" onClick={onAgain}>
          {t('import.next')}
        </button>
      </p>
    </Note>
  );
}
