import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { GrantCallSummary } from '../../../api/contract';
import { listGrantCallsQuery, listVolunteerNetworksQuery } from '../../../api/gen/queries.gen';
import { createGrantApplication } from '../../../api/gen/sdk.gen';
import { once } from '../../../api/headers';
import { items } from '../../../api/items';
import { isRefusal } from '../../../api/problem';
import { asking } from '../../../api/under';
import { useMe } from '../../../auth/me';
import { SelectField, TextField } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';
import { Empty, Note } from '../../../ui/Note';
import { Page } from '../../../ui/Page';
import { QueryState } from '../../../ui/QueryState';
import { RecordForm } from '../../../ui/RecordForm';
import { useCallWords } from '../calls/useCallWords';
import { useApplicationWords } from './useApplicationWords';
import { namedOptions } from '../../../ui/namedOptions';

/** Begins an application: for which call, of which network, and what it is called. The rest is written bit by bit. */
export function NewApplicationPage({ call }: { call?: string | undefined }) {
  const { t } = useTranslation();
  const { mayIn } = useMe();
  const calls = useQuery(items(listGrantCallsQuery({ query: { limit: 200 } })));
  const open = calls.data?.filter(
    ({ state, centreId }) => (state === 'OPEN' || state === 'CLOSED') && mayIn(centreId, 'GRANT_MANAGE'),
  );
  const first = open?.find(({ id }) => id === call) ?? open?.find(({ state }) => state === 'OPEN') ?? open?.[0];
  return (
    <Page
      narrow
      title={t('applications.write')}
      above={
        <Link className="back" to="/initiatives/applications">
          <Icon name="back" />
          {t('applications.title')}
        </Link>
      }
    >
      <QueryState of={calls} />
      {open?.length === 0 && (
        <Empty icon="clock">
          <p>{t('applications.noCall')}</p>
        </Empty>
      )}
      {open && first && <Begin calls={open} first={first} />}
    </Page>
  );
}

function Begin({ calls, first }: { calls: readonly GrantCallSummary[]; first: GrantCallSummary }) {
  const { t } = useTranslation();
  const me = useMe();
  const { title } = useCallWords();
  const { named } = useApplicationWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const centreOf = (callId: string) => calls.find(({ id }) => id === callId)?.centreId ?? first.centreId;
  return (
    <RecordForm
      begin={{ values: { callId: first.id, networkId: '', title: '' } }}
      save={(values, _, key) =>
        createGrantApplication({
          headers: once(key),
          body: { ...values, title: values.title.trim(), centreId: centreOf(values.callId) },
        })
      }
      faultsOf={(values) => ({
        ...(!values.networkId && { networkId: t('applications.networkMissing') }),
        ...(!values.title.trim() && { title: t('applications.titleMissing') }),
      })}
      reasonOf={(error) => {
        const living = isRefusal(error, 409) ? error.problem.errors?.find(({ about }) => about) : undefined;
        return (
          living?.about && (
            <Note tone="saffron" role="alert">
              <b>{living.message}</b>
              <p>
                <Link to="/initiatives/applications/$id" params={{ id: living.about }}>
                  {t('applications.goOn')}
                </Link>
              </p>
            </Note>
          )
        );
      }}
      submit={t('applications.begin')}
      onDone={async ({ id }) => {
        await queries.invalidateQueries(asking('listGrantApplications'));
        await navigate({ to: '/initiatives/applications/$id', params: { id }, replace: true });
      }}
    >
      {({ values, change, errorOf }) => (
        <>
          <SelectField
            id="callId"
            label={t('applications.call')}
            value={values.callId}
            onChange={(callId) =>
              change(centreOf(callId) === centreOf(values.callId) ? { callId } : { callId, networkId: '' })
            }
            options={calls.map((one) => ({
              value: one.id,
              label: t('applications.callAt', {
                call: title(one),
                centre: me.centreName(one.centreId),
                state: t(`grantCallState.${one.state}`),
              }),
            }))}
            error={errorOf('callId')}
          />
          <NetworkField
            key={centreOf(values.callId)}
            centreId={centreOf(values.callId)}
            value={values.networkId}
            onChange={(networkId) => change({ networkId })}
            error={errorOf('networkId')}
          />
          <TextField
            id="title"
            label={named('title')}
            hint={t('applications.titleHint')}
            maxLength={160}
            value={values.title}
            onChange={(typed) => change({ title: typed })}
            error={errorOf('title')}
          />
        </>
      )}
    </RecordForm>
  );
}

type NetworkProps = { centreId: string; value: string; onChange: (id: string) => void; error?: string | undefined };

/** The active networks of the centre of the call. */
function NetworkField({ centreId, value, onChange, error }: NetworkProps) {
  const { t } = useTranslation();
  const networks = useQuery(items(listVolunteerNetworksQuery({ query: { centreId, state: 'ACTIVE', limit: 200 } })));
  return (
    <>
      <SelectField
        id="networkId"
        label={t('applications.network')}
        value={value}
        onChange={onChange}
        options={[{ value: '', label: t('form.choose') }, ...namedOptions(networks.data)]}
        error={error}
      />
      {networks.data?.length === 0 && (
        <p className="hint-line">
          <Link to="/initiatives/networks/new">{t('applications.noNetwork')}</Link>
        </p>
      )}
      <QueryState of={networks} />
    </>
  );
}
