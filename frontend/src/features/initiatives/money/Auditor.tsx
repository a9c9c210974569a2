import { useTranslation } from 'react-i18next';
import { fetchLedgerJournal, fetchLedgerWorkbook } from '../../../api/gen/sdk.gen';
import { dayOf, isoDay } from '../../../i18n/dates';
import { download } from '../../../ui/csvFile';
import { Icon } from '../../../ui/Icon';
import { Reason } from '../../../ui/Reason';
import { useDeed } from '../../../ui/useDeed';

/** What an auditor takes away: every posting of the centre, as plain text that checks itself and as a workbook. */
export function Auditor({ centreId }: { centreId: string }) {
  const { t } = useTranslation();
  const path = { centreId };
  const fetching = useDeed({
    mutationFn: async (as: 'journal' | 'xlsx') => ({
      as,
      // The contract says text and bytes; the browser keeps either as a file.
      file: (as === 'journal'
        ? await fetchLedgerJournal({ path, parseAs: 'blob' })
        : await fetchLedgerWorkbook({ path, parseAs: 'blob' })) as unknown as Blob,
    }),
    onSuccess: ({ as, file }) => download(file, `ledger-${isoDay(dayOf(new Date()))}.${as}`),
  });
  return (
    <section>
      <h2 className="bar">{t('initiativeMoney.auditor')}</h2>
      <p className="dim">{t('initiativeMoney.auditorSays')}</p>
      <Reason error={fetching.error} />
      <div className="acts">
        <button
          type="button"
          className="btn"
          aria-disabled={fetching.isPending}
          onClick={() => fetching.send('journal')}
        >
          <Icon name="down" />
          {t('initiativeMoney.journalFile')}
        </button>
        <button type="button" className="btn" aria-disabled={fetching.isPending} onClick={() => fetching.send('xlsx')}>
          <Icon name="down" />
          {t('initiativeMoney.workbook')}
        </button>
      </div>
    </section>
  );
}
