import { useTranslation } from 'react-i18next';
import type { Import } from '../../api/contract';
import { useFormats } from '../../i18n/useFormats';
import { download } from '../../ui/csvFile';
import { Reason } from '../../ui/Reason';
import { useDeed } from '../../ui/useDeed';
import { faultyRows } from './importQueries';

/** Hundreds of faults are mostly a few kinds: how often each, where first, and the rows to take along. */
export function ImportFaultKinds({ found }: { found: Import }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const taking = useDeed({
    mutationFn: () => faultyRows(found.id),
    onSuccess: (file) => download(file, `${t('import.faultyRowsName')}.csv`),
  });
  return (
    <section>
      <h2 className="bar">{t('import.kinds')}</h2>
      <table className="fold">
        <caption className="sr">{t('import.kinds')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('import.remedy')}</th>
            <th scope="col">{t('import.howOften')}</th>
            <th scope="col">{t('import.whereFirst')}</th>
          </tr>
        </thead>
        <tbody>
          {found.faultKinds.map(({ code, count, first }) => (
            <tr key={code}>
              <th scope="row">{first.message}</th>
              <td className="num">{number(count)}</td>
              <td>
                {t('import.rowNumber', { number: number(first.row) })} <bdi>{first.column}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Reason error={taking.error} />
      <p className="after">
        <button type="button" className="btn" aria-disabled={taking.isPending} onClick={() => taking.send(undefined)}>
          {t('import.takeFaultyRows')}
        </button>
      </p>
    </section>
  );
}
