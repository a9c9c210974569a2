import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { isolated, useFormats } from '../../i18n/useFormats';
import { FileCommitted } from '../../ui/FileInTwoSteps';
import { Note } from '../../ui/Note';
import { TakeImportBack } from './TakeImportBack';

/** Everybody is in the register; for a while that can be taken back. */
export function ImportDone({ found, onAgain }: { found: Import; onAgain: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const registered = found.registerCount;
  const mended = { count: found.faultyRowCount, number: number(found.faultyRowCount) };
  const skipped = { count: found.skippedCount, number: number(found.skippedCount) };
  return (
    <>
      <FileCommitted
        title={t('import.done', { count: registered, number: number(registered) })}
        texts={[
          ...(registered > 0 ? [t('import.doneAll')] : []),
          ...(found.skippedCount > 0 ? [t('import.skipped', skipped)] : []),
          ...(found.faultyRowCount > 0 ? [t('import.leftToMend', mended)] : []),
        ]}
        to={
          <Link className="btn" to="/people" search={{ sort: '-registeredOn' }}>
            {t('import.toPeople')}
          </Link>
        }
        onAgain={onAgain}
      />
      {found.withdrawableUntil && registered > 0 && <TakeImportBack found={found} until={found.withdrawableUntil} />}
    </>
  );
}

/** Nobody of it is in the register any more. */
export function ImportWithdrawn({ found, onAgain }: { found: Import; onAgain: () => void }) {
  const { t } = useTranslation();
  const { number, moment } = useFormats();
  return (
    <Note tone="plain" icon="leave" role="status">
      <b>{t('import.takenBack', { count: found.registerCount, number: number(found.registerCount) })}</b>
      {found.withdrawnAt && <p>{t('import.takenBackAt', { when: isolated(moment(found.withdrawnAt)) })}</p>}
      <p className="acts">
        <button type="button" className="btn" onClick={onAgain}>
          {t('import.next')}
        </button>
      </p>
    </Note>
  );
}
