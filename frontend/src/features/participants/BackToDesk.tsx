import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../auth/me';
import { Icon } from '../../ui/Icon';

export function BackToDesk() {
  const { t } = useTranslation();
  const { may } = useMe();
  const desk = may('PARTICIPANT_SEARCH');
  return (
    <Link className="back" to={desk ? '/desk' : '/people'}>
      <Icon name="back" />
      {desk ? t('desk.nav') : t('people.nav')}
    </Link>
  );
}
