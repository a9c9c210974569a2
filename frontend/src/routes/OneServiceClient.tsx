import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { RolesOf } from '../features/assignments/RolesOf';
import { ServiceClientPage } from '../features/serviceclients/ServiceClientPage';
import { NotFound } from './NotFound';

export function OneServiceClient() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/service-clients/$id' });
  return (
    <ServiceClientPage
      key={id}
      id={id}
      otherwise={<NotFound />}
      rolesOf={({ subject }) => (
        <RolesOf subject={subject} caption={t('serviceClients.roles')} none={t('serviceClients.rolesNone')} />
      )}
    />
  );
}
