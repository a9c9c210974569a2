import { Link, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/Icon';
import { Page } from '../../../ui/Page';
import { NetworkForm } from './NetworkForm';

/** The file of a network begins with who they are; its people come next. */
export function NewNetworkPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Page
      title={t('networks.add')}
      narrow
      above={
        <Link className="back" to="/initiatives/networks">
          <Icon name="back" />
          {t('networks.title')}
        </Link>
      }
    >
      <NetworkForm
        onDone={({ id }) => navigate({ to: '/initiatives/networks/$id/members', params: { id }, replace: true })}
        onCancel={() => void navigate({ to: '/initiatives/networks' })}
      />
    </Page>
  );
}
