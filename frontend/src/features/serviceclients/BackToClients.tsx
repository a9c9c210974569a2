import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';

export function BackToClients() {
  const { t } = useTranslation();
  return (
    <Link className="back" to="/service-clients">
      <Icon name="back" />
      {t('serviceClients.nav')}
    </Link>
  );
}
