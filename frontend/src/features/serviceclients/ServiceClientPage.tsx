import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceClient, ServiceClientCredentials } from '../../api/contract';
import { readServiceClientQuery } from '../../api/gen/queries.gen';
import { endServiceClient, rotateServiceClientSecret } from '../../api/gen/sdk.gen';
import { seen } from '../../api/headers';
import { isRefusal } from '../../api/problem';
import { asking } from '../../api/under';
import { useFormats } from '../../i18n/useFormats';
import { ActDialog } from '../../ui/ActDialog';
import { History } from '../../ui/History';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { QueryState } from '../../ui/QueryState';
import { BackToClients } from './BackToClients';
import { Credentials } from './Credentials';
import { StandingOf } from './StandingOf';

type Props = { id: string; otherwise: ReactNode; rolesOf: (client: ServiceClient) => ReactNode };

/** One program: whose it is, what it may do, and the two things that can be done to it. */
export function ServiceClientPage({ id, otherwise, rolesOf }: Props) {
  const { t } = useTranslation();
  const found = useQuery(readServiceClientQuery({ path: { serviceClientId: id } }));
  if (isRefusal(found.error, 404) || isRefusal(found.error, 400)) return otherwise;
  if (!found.data) return <QueryState of={found} />;
  const client = found.data;
  return (
    <Page
      title={client.name}
      tab={t('serviceClients.title')}
      narrow
      above={<BackToClients />}
      below={
        <p className="dots">
          <bdi>{client.organisation}</bdi>
          <StandingOf state={client.state} />
        </p>
      }
    >
      <Deeds client={client} />
      <Facts client={client} />
      <section>
        <h2 className="bar">
          <span>{t('serviceClients.roles')}</span>
          {client.state !== 'ENDED' && (
            <Link className="btn" to="/access/new" search={{ client: id }}>
              {t('serviceClients.giveRole')}
            </Link>
          )}
        </h2>
        {rolesOf(client)}
      </section>
      <History kind="service_client" id={id} />
    </Page>
  );
}

function Deeds({ client }: { client: ServiceClient }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [asked, setAsked] = useState<'rotate' | 'end'>();
  const [renewed, setRenewed] = useState<ServiceClientCredentials>();
  const [ended, setEnded] = useState(false);
  const refresh = () =>
    queries.invalidateQueries(asking('listServiceClients', 'readServiceClient', 'listRoleAssignments', 'listChanges'));
  const close = () => setAsked(undefined);
  const to = { path: { serviceClientId: client.id }, headers: seen(client) };
  const name = client.name;
  return (
    <>
      {renewed && client.state !== 'ENDED' && <Credentials of={renewed} title={t('serviceClients.renewedTitle')} />}
      {ended && (
        <Note tone="reed" role="status">
          {t('serviceClients.didEnd')}
        </Note>
      )}
      {client.state === 'MISSING' && <Note tone="clay">{t('serviceClients.missing')}</Note>}
      {client.state !== 'ENDED' && (
        <div className="acts decide">
          {client.state === 'ACTIVE' && (
            <button type="button" className="btn" onClick={() => setAsked('rotate')}>
              {t('serviceClients.rotate')}
            </button>
          )}
          <button type="button" className="btn" onClick={() => setAsked('end')}>
            {t('serviceClients.end')}
          </button>
        </div>
      )}
      {asked === 'rotate' && (
        <ActDialog
          title={t('serviceClients.rotateAsk', { name })}
          act={t('serviceClients.rotate')}
          says={t('serviceClients.rotateMeans')}
          send={() => rotateServiceClientSecret(to)}
          onDone={async (credentials) => {
            close();
            setRenewed(credentials);
            await refresh();
          }}
          onError={refresh}
          onClose={close}
        />
      )}
      {asked === 'end' && (
        <ActDialog
          title={t('serviceClients.endAsk', { name })}
          act={t('serviceClients.end')}
          says={t('serviceClients.endMeans')}
          reasonHint={t('assignments.reasonHint')}
          send={(reason) => endServiceClient({ ...to, body: { reason: reason || undefined } })}
          onDone={async () => {
            close();
            setEnded(true);
            await refresh();
          }}
          onError={refresh}
          onClose={close}
        />
      )}
    </>
  );
}

function Facts({ client }: { client: ServiceClient }) {
  const { t } = useTranslation();
  const { day } = useFormats();
  const by = (who: { displayName?: string | null } | null | undefined) => who?.displayName ?? t('history.somebody');
  return (
    <dl className="facts">
      <dt>{t('serviceClients.purpose')}</dt>
      <dd>
        <bdi>{client.purpose}</bdi>
      </dd>
      <dt>{t('serviceClients.id')}</dt>
      <dd>
        <bdi dir="ltr">{client.clientId}</bdi>
      </dd>
      <dt>{t('serviceClients.secretSince')}</dt>
      <dd>{day(client.secretIssuedAt)}</dd>
      <dt>{t('serviceClients.made')}</dt>
      <dd>{t('serviceClients.madeBy', { who: by(client.createdBy), when: day(client.createdAt) })}</dd>
      {client.endedAt && (
        <>
          <dt>{t('serviceClients.ended')}</dt>
          <dd>
            {t('serviceClients.endedBy', { who: by(client.endedBy), when: day(client.endedAt) })}
            {client.endedBecause && (
              <>
                {' – '}
                <bdi>{client.endedBecause}</bdi>
              </>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
