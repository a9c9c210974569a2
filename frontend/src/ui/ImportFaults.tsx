import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/useFormats';

export type Fault = { row: number; column?: string | null; value?: string | null; message: string };

/** What is wrong in a file: where it stands, what stands there, and what to do. */
export function ImportFaults({ faults, count }: { faults: readonly Fault[]; count: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <section>
      <h2 className="bar">{t('import.faults')}</h2>
      <div className="scroll">
        <table className="fold">
          <caption className="sr">{t('import.faults')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('import.row')}</th>
              <th scope="col">{t('import.column')}</th>
              <th scope="col">{t('import.value')}</th>
              <th scope="col">{t('import.remedy')}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one row and column may have several faults
              <tr key={index}>
                <th scope="row">{t('import.rowNumber', { number: number(fault.row) })}</th>
                <td>
                  <bdi>{fault.column}</bdi>
                </td>
                <td>
                  <bdi>{fault.value}</bdi>
                </td>
                <td>{fault.message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > faults.length && (
        <p className="small">{t('import.firstFaults', { count: faults.length, number: faults.length })}</p>
      )}
    </section>
  );
}
