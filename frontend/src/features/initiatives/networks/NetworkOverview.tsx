import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VolunteerNetwork } from '../../../api/contract';
import {
  listNetworkFocalPointsQuery,
  listVolunteerNetworkMembersQuery,
  readNetworkSupportQuery,
  readVolunteerNetworkQuery,
} from '../../../api/gen/queries.gen';
import { items } from '../../../api/items';
import { useMe } from '../../../auth/me';
import { useFormats } from '../../../i18n/useFormats';
import { History } from '../../../ui/History';
import { Note } from '../../../ui/Note';
import { Opened } from '../../../ui/Opened';
import { Phone } from '../../../ui/Phone';
import { QueryState } from '../../../ui/QueryState';
import { Ending } from './Ending';
import { MixSection } from './MixSection';
import { NetworkForm } from './NetworkForm';
import { NextSteps } from './NextSteps';
import { useNetworkWords } from './useNetworkWords';

/** Who they are, what is missing before they can be supported, and how mixed they say they are. */
export function NetworkOverview({ id }: { id: string }) {
  const { mayIn } = useMe();
  const found = useQuery(readVolunteerNetworkQuery({ path: { networkId: id } }));
  if (!found.data) return <QueryState of={found} />;
  const network = found.data;
  const may = (permission: Parameters<typeof mayIn>[1]) => mayIn(network.centreId, permission);
  const active = network.state === 'ACTIVE';
  return (
    <>
      {active && may('NETWORK_PEOPLE_READ') && <WhatIsMissing network={network} />}
      <div className="two">
        <div>
          <Facts network={network} manages={active && may('NETWORK_MANAGE')} people={may('NETWORK_PEOPLE_READ')} />
          {may('NETWORK_MANAGE') && <Ending network={network} />}
        </div>
        <aside>
          {may('NETWORK_MIX_READ') && <MixSection network={network} manages={active && may('NETWORK_MANAGE')} />}
          {may('HISTORY_READ') && <History kind="volunteer_network" id={id} />}
        </aside>
      </div>
    </>
  );
}

function WhatIsMissing({ network }: { network: VolunteerNetwork }) {
  const path = { networkId: network.id };
  return (
    <Opened query={items(listVolunteerNetworkMembersQuery({ path }))}>
      {(members) => (
        <Opened query={readNetworkSupportQuery({ path })}>
          {(support) => <NextSteps network={network} members={members} support={support} />}
        </Opened>
      )}
    </Opened>
  );
}

type FactsProps = { network: VolunteerNetwork; manages: boolean; people: boolean };

function Facts({ network, manages, people }: FactsProps) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const { kinds } = useNetworkWords();
  const [editing, setEditing] = useState(false);
  const [saved, setSaved] = useState(false);
  const show = (form: boolean, done: boolean) => {
    setEditing(form);
    setSaved(done);
  };
  return (
    <section>
      <div className="bar">
        <h2>{editing ? t('networks.changed') : t('networks.facts')}</h2>
        {manages && !editing && (
          <button
            type="button"
            className="btn quiet"
            aria-label={t('networks.changed')}
            onClick={() => show(true, false)}
          >
            {t('kit.change')}
          </button>
        )}
      </div>
      {saved && (
        <Note tone="reed" role="status">
          {t('kit.saved')}
        </Note>
      )}
      {editing ? (
        <div className="in-place">
          <NetworkForm network={network} onDone={() => show(false, true)} onCancel={() => show(false, false)} />
        </div>
      ) : (
        <dl className="facts">
          <dt>{t('networks.names')}</dt>
          <dd className="each-line">
            <bdi lang="en">{network.name.en}</bdi>
            <bdi lang="ar">{network.name.ar}</bdi>
            <bdi lang="ckb">{network.name.ckb}</bdi>
          </dd>
          <dt>{t('networks.kind')}</dt>
          <dd>{kinds.wordOf(network.kind)}</dd>
          <dt>{t('networks.about')}</dt>
          <dd>{network.about ? <bdi>{network.about}</bdi> : t('form.unknown')}</dd>
          <dt>{t('networks.foundedOn')}</dt>
          <dd>{network.foundedOn ? day(network.foundedOn) : t('form.unknown')}</dd>
          {people && (
            <>
              <dt>{t('networks.focalPoint')}</dt>
              <dd>
                {network.focalPointId ? (
                  <FocalPoint centreId={network.centreId} id={network.focalPointId} />
                ) : (
                  t('networks.noFocalPoint')
                )}
              </dd>
            </>
          )}
        </dl>
      )}
    </section>
  );
}

function FocalPoint({ centreId, id }: { centreId: string; id: string }) {
  return (
    <Opened query={items(listNetworkFocalPointsQuery({ query: { centreId } }))}>
      {(points) => {
        const point = points.find((one) => one.id === id);
        return (
          point && (
            <>
              <bdi>{point.name}</bdi> <bdi className="small">{point.community}</bdi>{' '}
              {point.phone && <Phone number={point.phone} />}
            </>
          )
        );
      }}
    </Opened>
  );
}
