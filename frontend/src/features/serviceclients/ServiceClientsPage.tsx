import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { listServiceClientsQuery } from '../../api/gen/queries.gen';
import { items } from '../../api/items';
import { useFormats } from '../../i18n/useFormats';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { StandingOf } from './StandingOf';

/** The programs that ask on their own, newest first: whose each is, and how it stands. */
export function ServiceClientsPage() {
  const { t } = useTranslation();
  const { day } = useFormats();
  const list = useQuery(items(listServiceClientsQuery()));
  return (
    <Page
      title={t('serviceClients.title')}
      below={<p>{t('serviceClients.what')}</p>}
      actions={
        <Link className="btn primary" to="/service-clients/new">
          <Icon name="plus" />
          {t('serviceClients.add')}
        </Link>
      }
    >
      <QueryState of={list} />
      {list.data?.length === 0 && (
        <Empty icon="key">
          <p>{t('serviceClients.none')}</p>
        </Empty>
      )}
      {list.data && list.data.length > 0 && (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('serviceClients.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('serviceClients.name')}</th>
                <th scope="col">{t('serviceClients.organisation')}</th>
                <th scope="col">{t('serviceClients.state')}</th>
                <th scope="col">{t('serviceClients.secretSince')}</th>
              </tr>
            </thead>
            <tbody>
              {list.data.map((client) => (
                <tr key={client.id}>
                  <th scope="row">
                    <Link to="/service-clients/$id" params={{ id: client.id }}>
                      <bdi>{client.name}</bdi>
                    </Link>
                  </th>
                  <td>
                    <bdi>{client.organisation}</bdi>
                  </td>
                  <td>
                    <StandingOf state={client.state} />
                  </td>
                  <td className="date">{day(client.secretIssuedAt)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
