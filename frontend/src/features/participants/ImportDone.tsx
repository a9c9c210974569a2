import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { FileCommitted } from '../../ui/FileInTwoSteps';

/** Everybody is in the register. */
export function ImportDone({ found, onAgain }: { found: Import; onAgain: () => void }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const registered = found.registerCount;
  const mended = { count: found.faultyRowCount, number: number(found.faultyRowCount) };
  const skipped = { count: found.skippedCount, number: number(found.skippedCount) };
  return (
    <FileCommitted
      title={t('import.done', { count: registered, number: number(registered) })}
      texts={[
        t('import.doneAll'),
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
  );
}
