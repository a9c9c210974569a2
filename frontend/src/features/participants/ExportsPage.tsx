import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listParticipantExportsPages } from '../../api/gen/queries.gen';
import { useMe } from '../../auth/me';
import { Choice } from '../../ui/Choice';
import { Icon } from '../../ui/Icon';
import { More } from '../../ui/More';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { ExportCard } from './ExportCard';

export type ExportsSearch = { state?: 'OPEN' };
type Props = { state: ExportsSearch['state']; onChange: (next: ExportsSearch) => void };

/** Files of people that were asked for: mine, and those that wait for me. */
export function ExportsPage({ state, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const list = useInfiniteQuery(listParticipantExportsPages({ query: { state, limit: 50 } }));
  const exports = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page
      title={t('export.pageTitle')}
      below={<p className="dim">{t('export.what')}</p>}
      above={
        <Link className="back" to="/people" search={{ sort: 'name' }}>
          <Icon name="back" />
          {t('people.title')}
        </Link>
      }
    >
      <Choice
        label={t('export.show')}
        wrap
        value={state ?? 'ALL'}
        onChange={(value) => onChange({ state: value === 'OPEN' ? value : undefined })}
        options={[
          { value: 'ALL', label: t('export.showAll') },
          { value: 'OPEN', label: t('export.showWaiting') },
        ]}
      />
      <QueryState of={list} />
      {list.data && exports.length === 0 && (
        <Empty icon="file">
          <p>
            {t(state ? 'export.nothingWaits' : me.may('PARTICIPANT_EXPORT') ? 'export.none' : 'export.noneToDecide')}
          </p>
        </Empty>
      )}
      <ul className="export-cards">
        {exports.map((one) => (
          <li key={one.id}>
            <ExportCard export={one} />
          </li>
        ))}
      </ul>
      <More list={list} />
    </Page>
  );
}
