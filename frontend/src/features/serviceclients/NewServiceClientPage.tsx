import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceClientCredentials } from '../../api/contract';
import { createServiceClient } from '../../api/gen/sdk.gen';
import { once } from '../../api/headers';
import { asking } from '../../api/under';
import type { FieldErrors } from '../../ui/ErrorSummary';
import { TextField } from '../../ui/Field';
import { LongField } from '../../ui/LongField';
import { Note } from '../../ui/Note';
import { Page } from '../../ui/Page';
import { RecordForm } from '../../ui/RecordForm';
import { BackToClients } from './BackToClients';
import { Credentials } from './Credentials';

type Typed = { name: string; organisation: string; purpose: string };

const nothing: Typed = { name: '', organisation: '', purpose: '' };

/** Whose program it is and what for; then its secret, once, on this very page. */
export function NewServiceClientPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [made, setMade] = useState<ServiceClientCredentials>();

  const faultsOf = (form: Typed): FieldErrors => ({
    ...(!form.name.trim() && { name: t('serviceClients.nameMissing') }),
    ...(!form.organisation.trim() && { organisation: t('serviceClients.organisationMissing') }),
    ...(!form.purpose.trim() && { purpose: t('serviceClients.purposeMissing') }),
  });

  if (made) {
    const { id, name } = made.serviceClient;
    return (
      <Page title={name} tab={t('serviceClients.madeTitle')} narrow above={<BackToClients />}>
        <Credentials of={made} title={t('serviceClients.madeTitle')} />
        <Note tone="lapis" icon="key">
          {t('serviceClients.noRole')}
        </Note>
        <div className="acts after">
          <Link className="btn primary" to="/access/new" search={{ client: id }}>
            {t('serviceClients.giveRole')}
          </Link>
          <Link className="btn" to="/service-clients/$id" params={{ id }}>
            {t('serviceClients.kept')}
          </Link>
        </div>
      </Page>
    );
  }
  return (
    <Page title={t('serviceClients.add')} narrow above={<BackToClients />} below={<p>{t('serviceClients.what')}</p>}>
      <RecordForm
        begin={{ values: nothing }}
        save={({ name, organisation, purpose }, _, key) =>
          createServiceClient({
            body: { name: name.trim(), organisation: organisation.trim(), purpose: purpose.trim() },
            headers: once(key),
          })
        }
        faultsOf={faultsOf}
        submit={t('serviceClients.make')}
        onDone={async (credentials) => {
          setMade(credentials);
          await queries.invalidateQueries(asking('listServiceClients'));
        }}
        onCancel={() => void navigate({ to: '/service-clients' })}
      >
        {({ values, change, errorOf }) => (
          <>
            <TextField
              id="name"
              label={t('serviceClients.name')}
              hint={t('serviceClients.nameHint')}
              maxLength={80}
              value={values.name}
              onChange={(name) => change({ name })}
              error={errorOf('name')}
            />
            <TextField
              id="organisation"
              label={t('serviceClients.organisation')}
              hint={t('serviceClients.organisationHint')}
              maxLength={120}
              value={values.organisation}
              onChange={(organisation) => change({ organisation })}
              error={errorOf('organisation')}
            />
            <LongField
              id="purpose"
              label={t('serviceClients.purpose')}
              hint={t('serviceClients.purposeHint')}
              rows={3}
              maxLength={500}
              value={values.purpose}
              onChange={(purpose) => change({ purpose })}
              error={errorOf('purpose')}
            />
          </>
        )}
      </RecordForm>
    </Page>
  );
}
