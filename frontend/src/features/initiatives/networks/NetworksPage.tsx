import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type VolunteerNetworkState, volunteerNetworkStateValues } from '../../../api/contract';
import { listVolunteerNetworksPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { Icon } from '../../../ui/Icon';
import { Status } from '../../../ui/Note';
import { CentreFilter, ChoiceFilter, SoughtFilter } from '../filters';
import { ListPage } from '../ListPage';
import { stateTones, useNetworkWords } from './useNetworkWords';

export type NetworkSearch = { centre?: string; kind?: string; state?: VolunteerNetworkState; name?: string };
type Props = { search: NetworkSearch; onChange: (next: NetworkSearch) => void };

/** The networks of my centres, by name. */
export function NetworksPage({ search, onChange }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const { kinds } = useNetworkWords();
  const { centre, kind, state, name } = search;
  const list = useInfiniteQuery(
    listVolunteerNetworksPages({ query: { centreId: centre, kind, state, name, limit: 50 } }),
  );
  const many = me.centres.length > 1;
  return (
    <ListPage
      title={t('networks.title')}
      actions={
        me.may('NETWORK_MANAGE') && (
          <>
            <Link className="btn quiet" to="/initiatives/networks/form">
              <Icon name="print" />
              {t('networks.paper')}
            </Link>
            <Link className="btn primary" to="/initiatives/networks/new">
              <Icon name="plus" />
              {t('networks.add')}
            </Link>
          </>
        )
      }
      filters={
        <>
          <SoughtFilter
            label={t('networks.find')}
            maxLength={100}
            value={name}
            tidied={(typed) => typed.trim()}
            onChange={(typed) => onChange({ ...search, name: typed })}
          />
          <CentreFilter value={centre} onChange={(chosen) => onChange({ ...search, centre: chosen })} />
          <ChoiceFilter
            label={t('networks.kind')}
            value={kind}
            onChange={(chosen) => onChange({ ...search, kind: chosen })}
            options={kinds.choices(kind)}
          />
          <ChoiceFilter
            label={t('networks.state')}
            value={state}
            onChange={(chosen) => onChange({ ...search, state: chosen })}
            options={volunteerNetworkStateValues.map((one) => ({ value: one, label: t(`networkState.${one}`) }))}
          />
        </>
      }
      list={list}
      icon="people"
      none={t(Object.values(search).some(Boolean) ? 'networks.noneSuch' : 'networks.none')}
      count={(count) => t('networks.count', { count })}
    >
      {(networks) => (
        <div className="scroll">
          <table className="fold">
            <caption className="sr">{t('networks.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('networks.find')}</th>
                <th scope="col">{t('networks.kind')}</th>
                <th scope="col">{t('networks.state')}</th>
                <th scope="col">{t('networks.members')}</th>
                {many && <th scope="col">{t('networks.centre')}</th>}
              </tr>
            </thead>
            <tbody>
              {networks.map((network) => (
                <tr key={network.id}>
                  <th scope="row">
                    <Link to="/initiatives/networks/$id" params={{ id: network.id }}>
                      <bdi>{inMyLanguage(network.name)}</bdi>
                    </Link>
                  </th>
                  <td>{kinds.wordOf(network.kind)}</td>
                  <td>
                    <Status {...stateTones[network.state]}>{t(`networkState.${network.state}`)}</Status>
                  </td>
                  <td>{t('networks.memberCount', { count: network.members })}</td>
                  {many && <td>{me.centreName(network.centreId)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </ListPage>
  );
}
