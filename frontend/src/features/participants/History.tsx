import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import { Failure } from '../../ui/Failure';
import { changesQuery } from './queries';

/** What is called how; a field that is newer than this screen is shown by its own name. */
const fields = [
  'name',
  'sex',
  'birthDate',
  'ageBand',
  'languages',
  'governoratePcode',
  'districtPcode',
  'heardOf',
  'formerOccupation',
  'skills',
  'accessNeeds',
  'guardian',
  'motherName',
  'displacement',
  'consents',
  'registration',
  'contact',
] as const;

/** Who changed which part and when; what stood there before is nobody's business. */
export function History({ id }: { id: string }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const found = useQuery(changesQuery(id));
  const word = (name: string) => {
    // Of a contact the history names each part; which one it was helps nobody who may not see it.
    const known = fields.find((field) => field === name.replace(/^contact\..*/, 'contact'));
    return known ? t(`historyField.${known}`) : name;
  };
  if (!found.data && !found.error) return null;
  return (
    <section>
      <h2 className="bar">{t('history.title')}</h2>
      {found.error && <Failure error={found.error} again={() => void found.refetch()} />}
      {found.data?.items.length === 0 && <p className="small">{t('history.none')}</p>}
      <ul className="history">
        {found.data?.items.map((change) => (
          <li key={change.version}>
            {t('history.changed', { fields: [...new Set(change.changedFields.map(word))].join(t('history.and')) })}
            <p className="small dots">
              <span>
                <bdi>{change.by.displayName ?? t('devices.somebody')}</bdi>
              </span>
              <span>{moment(change.at)}</span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
