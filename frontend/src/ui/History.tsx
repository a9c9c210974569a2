import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { historyFields, type historyKinds } from '../api/contract';
import { listChangesPages } from '../api/gen/queries.gen';
import { useFormats } from '../i18n/useFormats';
import { More } from './More';
import { QueryState } from './QueryState';

type Listed = (typeof historyFields)[number];
type Plain = Exclude<Listed, `contact.${string}`>;

/** Of a contact the history names each part; which one it was helps nobody who may not see it. */
const isPlain = (field: Listed): field is Plain => !field.startsWith('contact.');

const fields = [...historyFields.filter(isPlain), 'contact'] as const;

/** Who changed which part and when; what stood there before is nobody's business. */
export function History({ kind, id }: { kind: (typeof historyKinds)[number]; id: string }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const found = useInfiniteQuery(listChangesPages({ path: { kind, recordId: id } }));
  const changes = found.data?.pages.flatMap((page) => page.items);
  const word = (name: string) => {
    const known = fields.find((field) => field === name.replace(/^contact\..*/, 'contact'));
    return known ? t(`historyField.${known}`) : name;
  };
  return (
    <section>
      <h2 className="bar">{t('history.title')}</h2>
      <QueryState of={found} />
      {changes?.length === 0 && <p className="small">{t('history.none')}</p>}
      <ul className="history">
        {changes?.map((change) => (
          <li key={change.version}>
            {t('history.changed', { fields: [...new Set(change.changedFields.map(word))].join(t('history.and')) })}
            <p className="small dots">
              <span>
                <bdi>{change.by.displayName ?? t('history.somebody')}</bdi>
              </span>
              <span>{moment(change.at)}</span>
            </p>
          </li>
        ))}
      </ul>
      {found.hasNextPage && <More list={found} />}
    </section>
  );
}
