import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAuditEntriesPages } from '../../api/gen/queries.gen';
import { beginningOf, dayOf } from '../../i18n/dates';
import { useFormats } from '../../i18n/useFormats';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { AuditFilters } from './AuditFilters';
import { AuditTable } from './AuditTable';
import type { AuditFilter } from './filter';

type Props = { filter: AuditFilter; onChange: (next: AuditFilter) => void };

const DAY = 86_400_000;

/** Who did or read what. Values never stand here, and sealed files never show. */
export function AuditPage({ filter, onChange }: Props) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const since = filter.days && beginningOf(dayOf(new Date(Date.now() - (filter.days - 1) * DAY)));
  const list = useInfiniteQuery(
    listAuditEntriesPages({
      query: {
        recordedSince: since || undefined,
        actor: filter.actor,
        entity: filter.entity,
        entityId: filter.entityId,
        centreId: filter.centre,
        outcome: filter.refused && 'REFUSED',
        limit: 50,
      },
    }),
  );
  const entries = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t('audit.title')} below={<p>{t('audit.what')}</p>}>
      <AuditFilters filter={filter} onChange={onChange} />
      <QueryState of={list} />
      {list.data && entries.length === 0 && (
        <Empty icon="eye">
          <p>{t('audit.none')}</p>
        </Empty>
      )}
      {entries.length > 0 && <AuditTable entries={entries} />}
      <More list={list}>
        {entries.length > 0 &&
          t(list.hasNextPage ? 'audit.shown' : 'audit.allShown', {
            count: entries.length,
            number: number(entries.length),
          })}
      </More>
    </Page>
  );
}
