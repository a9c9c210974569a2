import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from './Page';

/** A page where nothing can be done, with the way back. */
export function DeadEnd({ title, why }: { title: string; why: string }) {
  const { t } = useTranslation();
  return (
    <Page title={title} narrow>
      <p>{why}</p>
      <p className="acts">
        <Link className="btn" to="/">
          {t('failure.toToday')}
        </Link>
      </p>
    </Page>
  );
}
