import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type VolunteerNetworkState, volunteerNetworkStateValues } from '../../../api/contract';
import { listVolunteerNetworksPages } from '../../../api/gen/queries.gen';
import { useMe } from '../../../auth/me';
import { inMyLanguage } from '../../../i18n/inMyLanguage';
import { SelectField, TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { More } from '../../../ui/More';
import { Empty, Status } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { useDebounced } from '../../../ui/useDebounced';
import { stateTones, useNetworkWords } from './useNetworkWords';

/** How long the hand rests before a name is looked for, in milliseconds. */
const PAUSE = 250;

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
  const networks = list.data?.pages.flatMap((page) => page.items) ?? [];
  const many = me.centres.length > 1;
  const any = { value: '', label: t('networks.any') };
  return (
    <Page
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
    >
      <search className="filters" aria-label={t('lists.filters')}>
        <NameField value={name ?? ''} onChange={(typed) => onChange({ ...search, name: typed || undefined })} />
        {many && (
          <SelectField
            label={t('networks.centre')}
            value={centre ?? ''}
            onChange={(chosen) => onChange({ ...search, centre: chosen || undefined })}
            options={[any, ...me.centres.map(({ id }) => ({ value: id, label: me.centreName(id) }))]}
          />
        )}
        <SelectField
          label={t('networks.kind')}
          value={kind ?? ''}
          onChange={(chosen) => onChange({ ...search, kind: chosen || undefined })}
          options={[any, ...kinds.choices(kind)]}
        />
        <SelectField
          label={t('networks.state')}
          value={state ?? ''}
          onChange={(chosen) => onChange({ ...search, state: (chosen || undefined) as NetworkSearch['state'] })}
          options={[
            any,
            ...volunteerNetworkStateValues.map((one) => ({ value: one, label: t(`networkState.${one}`) })),
          ]}
        />
      </search>
      <QueryState of={list} />
      {list.data && networks.length === 0 && (
        <Empty icon="people">
          <p>{t(Object.values(search).some(Boolean) ? 'networks.noneSuch' : 'networks.none')}</p>
        </Empty>
      )}
      {networks.length > 0 && (
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
      <More list={list}>{list.data && !list.hasNextPage && t('networks.count', { count: networks.length })}</More>
    </Page>
  );
}

/** The address follows once the hand rests. */
function NameField({ value, onChange }: { value: string; onChange: (typed: string) => void }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(value);
  const rested = useDebounced(typed.trim(), PAUSE);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only what rests is told, not who is told
  useEffect(() => {
    if (rested !== value) onChange(rested);
  }, [rested]);
  return <TextField label={t('networks.find')} type="search" maxLength={100} value={typed} onChange={setTyped} />;
}
