import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon';

export function BackToAccess() {
  const { t } = useTranslation();
  return (
    <Link className="back" to="/access">
      <Icon name="back" />
      {t('assignments.nav')}
    </Link>
  );
}
