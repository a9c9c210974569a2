import { useTranslation } from 'react-i18next';
import type { Import, ImportField } from '../../api/contract';

export const importFields: readonly ImportField[] = [
  'GIVEN',
  'WHOLE_NAME',
  'FATHER',
  'GRANDFATHER',
  'GREAT_GRANDFATHER',
  'FAMILY',
  'LATIN',
  'SEX',
  'BIRTH_DATE',
  'AGE_BAND',
  'KIND',
  'GUARDIAN',
  'CONSENT_HOW',
  'WITNESS',
  'REGISTERED_ON',
  'PHONE',
  'PHONE_WHOSE',
];

type Props = {
  columns: Import['columns'];
  chosen: readonly (ImportField | undefined)[];
  onChoose: (column: number, field: ImportField | undefined) => void;
};

/** Each column of the file, what stands in it, and what it is. */
export function ImportColumns({ columns, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <table className="fold">
      <caption className="sr">{t('import.columns')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.examples')}</th>
          <th scope="col">{t('import.isWhat')}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ letter, header, examples }, column) => (
          <tr key={letter}>
            <th scope="row">
              <bdi>{header || t('import.noHeader')}</bdi> <span className="small">{letter}</span>
            </th>
            <td>
              <bdi>{examples.join(' · ')}</bdi>
            </td>
            <td>
              <select
                className="input"
                aria-label={t('import.whatIs', { letter, header })}
                value={chosen[column] ?? ''}
                onChange={({ target }) => onChoose(column, (target.value || undefined) as ImportField | undefined)}
              >
                <option value="">{t('import.notImported')}</option>
                {importFields.map((field) => (
                  <option key={field} value={field}>
                    {t(`columns.${field.toLowerCase() as Lowercase<ImportField>}`)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
