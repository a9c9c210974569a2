import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { groupedNumber } from '../i18n/digits';

type Props = { count: number; onClear: () => void; children: ReactNode };

/** What can be done with the chosen lines; it stays in sight while there are any. */
export function BulkBar({ count, onClear, children }: Props) {
  const { t } = useTranslation();
  return (
    <section className={count > 0 ? 'bulk' : 'bulk sr'} aria-label={t('lists.bulk')} hidden={count === 0}>
      <b role="status">{count > 0 ? t('lists.selected', { count, number: groupedNumber(count) }) : ''}</b>
      {count > 0 && (
        <div className="acts">
          {children}
          <button type="button" className="btn quiet" onClick={onClear}>
            {t('lists.clearSelection')}
          </button>
        </div>
      )}
    </section>
  );
}
